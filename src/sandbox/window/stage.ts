import { activityPage } from './activityPage';
import type { Ask } from './askSandbox';
import { makeLink, readLink } from './deepLink';
import { element } from './element';
import { frameApp } from './frame';
import type { FrameSource, WindowAround } from './frame';
import { heading } from './heading';
import { showLink } from './linkDialog';
import type { News } from './news';
import { postsPage } from './postsPage';
import { settingsBar } from './settingsBar';
import { keepInstance, readInstance } from './tabInstance';
import type { TabInstance } from './tabInstance';
import { app } from './team';
import type { Theme, WindowState } from './windowState';

/** The part of the window that holds the app, the channel's posts or the person's activity. */
export interface Stage {
  node: HTMLElement;
  /** Opens a Teams link to the app; says so where the link leads elsewhere. */
  openLink(link: string): void;
  /** Says something above it. */
  say(words: string): void;
  setTheme(theme: Theme): void;
  hear(news: News): void;
  close(): void;
}

/** Where a stage gets what it shows. */
export type StageSource = Omit<FrameSource, 'instance' | 'around'> & { ask: Ask; refresh: () => Promise<void> };

type Go = (change: Partial<WindowState>) => void;
type Shown = Omit<Stage, 'openLink' | 'say'>;

/** What is open in the window, with its heading. `go` shows another state. */
export function stage(source: StageSource, go: Go): Stage {
  const { tabOrigin, state, ask, refresh, person } = source;
  const instance = readInstance(tabOrigin, localStorage);
  const said = element('p', { className: 'said', role: 'status' });

  function openLink(link: string): void {
    const target = readLink(link);
    if (target) go({ place: target.place, subPageId: target.subPageId });
    else said.textContent = `This link leads out of the sandbox and was not opened: ${link}`;
  }

  const say = (words: string): void => void (said.textContent = words);

  async function read(id: string): Promise<void> {
    await ask('activity', { person: person.alias, id });
    await refresh();
  }

  function shown(): Shown {
    if (state.place === 'posts') {
      const { node, refresh } = postsPage(ask, openLink);
      return { node, setTheme: () => undefined, hear: (news) => void refresh(news.now), close: () => undefined };
    }
    if (state.place === 'activity') {
      const { node, show } = activityPage(read, openLink);
      return { node, setTheme: () => undefined, hear: show, close: () => undefined };
    }
    return theApp(source, instance, openLink, go);
  }

  const { node, ...rest } = shown();
  const top = heading(state, instance.suggestedDisplayName, (place) => go({ place, subPageId: '' }));
  return { ...rest, openLink, say, node: element('main', { className: 'stage' }, top, said, node) };
}

/** The app in its frame; on the settings page with Teams' own bar below. */
function theApp(source: StageSource, instance: TabInstance, openLink: (link: string) => void, go: Go): Shown {
  const { state } = source;
  const bar = settingsBar(
    () => framed.save(),
    () => go({ place: 'channel' }),
  );
  let kept = instance;
  const around: WindowAround = {
    openLink,
    shareLink: (subPageId, label) => {
      const place = state.place === 'personal' ? 'personal' : 'channel';
      showLink(
        makeLink({ place, entityId: place === 'personal' ? 'home' : instance.entityId, subPageId }, label || app.name),
        label,
      );
    },
    setValid: bar.setValid,
    keep: (settings) => void (kept = { ...instance, ...settings }),
    saved(done) {
      if (!done) return bar.say('SEND Strategy refused to save.');
      keepInstance(kept, localStorage);
      go({ place: 'channel', subPageId: '' });
    },
  };
  const framed = frameApp({ ...source, instance, around });
  const node = element('div', { className: 'framed' }, framed.node, ...(state.place === 'settings' ? [bar.node] : []));
  return { node, setTheme: framed.setTheme, hear: ({ offset }) => framed.setOffset(offset), close: framed.close };
}
