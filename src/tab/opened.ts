import type { Key } from '../domain/record';

/** The thing that the panel shows. */
export interface Opened {
  kind: 'action' | 'objective' | 'priority' | 'plan';
  key: Key;
}

/** What the panel begins with, where somebody asked for more than to see it: an update, a comment, a reply in a conversation. */
export type Doing = 'update' | 'comment' | `reply.${Key}` | undefined;

/**
 * A deep link's tail names the thing to open: `action/4f2a…`. Undefined for the page itself, for a plan as it is looked at
 * (`plan/4f2a…?view=timeline`) and for anything unknown.
 */
export function readSubPage(subPage: string): Opened | undefined {
  const [, kind, key, looked] = /^\/?(action|objective|priority|plan)\/([\w.-]+)(\?.*)?$/.exec(subPage) ?? [];
  return kind === undefined || key === undefined || (kind === 'plan' && looked !== undefined)
    ? undefined
    : { kind: kind as Opened['kind'], key };
}

/** The tail of the deep link that opens this. */
export function subPageOf(opened: Opened | undefined): string {
  return opened === undefined ? '' : `${opened.kind}/${opened.key}`;
}
