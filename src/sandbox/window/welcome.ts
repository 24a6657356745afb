import { people } from '../tenant/directory';
import { element } from './element';
import { writeState } from './windowState';
import type { WindowState } from './windowState';

/** The first page: whose window shall this be? Each name is a link, so that a second window can be somebody else. */
export function welcome(state: WindowState): HTMLElement {
  const entries = people.map((one) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: `/${writeState({ ...state, person: one.alias })}` },
        element('b', {}, one.name),
        element('span', {}, one.job),
      ),
    ),
  );
  return element(
    'main',
    { className: 'welcome' },
    element('h1', {}, 'Teams window'),
    element(
      'p',
      {},
      'A local sandbox: the school, the trust and everybody in it are invented, and nothing leaves this computer.',
    ),
    element('h2', {}, 'Sign in as'),
    element('ul', {}, ...entries),
    element('p', {}, 'Open a second browser window to be a second person at the same time.'),
  );
}
