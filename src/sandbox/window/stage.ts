import { makeLink, readLink } from './deepLink';
import { element } from './element';
import { frameApp } from './frame';
import type { FrameSource, FramedApp, WindowAround } from './frame';
import { showLink } from './linkDialog';
import { settingsBar } from './settingsBar';
import { keepInstance, readInstance } from './tabInstance';
import { app, team } from './team';
import type { WindowState } from './windowState';

/** The part of the window that holds the app. */
export interface Stage {
  node: HTMLElement;
  framed: FramedApp;
  /** Opens a Teams link to the app; says so where the link leads elsewhere. */
  openLink(link: string): void;
}

/** The channel's tab, the personal app or the settings page, with its heading. `go` shows another state. */
export function stage(source: Omit<FrameSource, 'instance' | 'around'>, go: (change: Partial<WindowState>) => void): Stage {
  const { tabOrigin, state } = source;
  const instance = readInstance(tabOrigin, localStorage);
  const said = element('p', { className: 'said', role: 'status' });
  const bar = settingsBar(
    () => framed.save(),
    () => go({ place: 'channel' }),
  );
  let kept = instance;

  function openLink(link: string): void {
    const target = readLink(link);
    if (target) go({ place: target.place, subPageId: target.subPageId });
    else said.textContent = `This link leads out of the sandbox and was not opened: ${link}`;
  }

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
  const node = element('main', { className: 'stage' }, heading(state, instance.suggestedDisplayName, go), said, framed.node);
  if (state.place === 'settings') node.append(bar.node);
  return { node, framed, openLink };
}

function heading(state: WindowState, tabName: string, go: (change: Partial<WindowState>) => void): HTMLElement {
  if (state.place === 'personal') return element('div', { className: 'heading' }, element('h1', {}, app.name));
  const tab = element('button', { type: 'button' }, tabName);
  const settings = element('button', { type: 'button' }, 'Tab settings');
  for (const [button, place] of [
    [tab, 'channel'],
    [settings, 'settings'],
  ] as const) {
    if (state.place === place) button.setAttribute('aria-current', 'page');
    button.addEventListener('click', () => go({ place }));
  }
  return element('div', { className: 'heading' }, element('h1', {}, team.channel.name), tab, settings);
}
