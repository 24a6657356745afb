import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Figure } from '../../src/domain/figure';
import { outcomeTable } from '../../src/domain/outcomeTable';
import type { Snapshot } from '../../src/domain/snapshot';
import { isHidden } from '../../src/domain/told';
import { SchoolProvider } from '../../src/tab/school/School';
import type { Host } from '../../src/tab/host';
import type { Workspace } from '../../src/workspace/workspace';
import type { School } from '../lists/tenant';
import { openDesk } from '../workspace/desk';
import { inScene } from '../sandbox/inScene';

/** What stands on a screen as somebody of the sample school first sees it: its words, and the buttons and links among them. */
export interface Drawn {
  words: string;
  /** What can be pressed, by its words or the name that a screen reader says. */
  buttons: string[];
  html: string;
}

/** Draws screens in this process, without a browser: what they say and offer, not how they behave. */
export async function openScreens(who: 'priya' | 'martin') {
  // A wide frame.
  globalThis.matchMedia = (() => ({ matches: false })) as never;
  const sandbox = await inScene('brindlewick', { begin: '2026-11-24' });
  const desk = await openDesk({ sandbox } as School, who);
  await desk.workspace.learnRights();
  const host = { now: () => new Date('2026-11-24T16:10:00Z'), newKey: () => 'new', subPage: '', home: 'plan' } as Host;
  return {
    workspace: desk.workspace,
    draw: (screen: ReactNode, workspace: Workspace = desk.workspace): Drawn => {
      const html = renderToStaticMarkup(
        <SchoolProvider workspace={workspace} host={host}>
          {screen}
        </SchoolProvider>,
      );
      return { html, words: wordsOf(html), buttons: [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)].map(nameOf) };
    },
    close: () => sandbox.close(),
  };
}

/** A figure of the sample school of which the count is hidden, and not its pupils. */
export function smallNumber(snapshot: Snapshot): Figure & { count: number } {
  return [...snapshot.figure.values()]
    .map(({ record }) => record)
    .find((figure): figure is Figure & { count: number } => {
      const { key, measureKey, count, pupils, whose, ...place } = figure;
      if (whose !== 'school' || count === null || pupils === null) return false;
      const row = outcomeTable(snapshot, measureKey, place)?.rows.find(({ figureKey }) => figureKey === key);
      return row !== undefined && isHidden(row.count) && !isHidden(row.pupils);
    })!;
}

function nameOf([, attributes = '', inside = '']: RegExpMatchArray): string {
  return plain(/aria-label="([^"]*)"/.exec(attributes)?.[1] ?? inside);
}

function wordsOf(html: string): string {
  return plain(html.replace(/<(style|svg).*?<\/\1>/gs, ' '));
}

function plain(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, '’')
    .replace(/&amp;/g, '&');
  return text.replace(/\s+/g, ' ').trim();
}
