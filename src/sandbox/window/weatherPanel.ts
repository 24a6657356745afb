import type { Ask } from './askSandbox';
import { element } from './element';

/** One weather as the control API lists it: some last until cleared, some are done once, perhaps to a list. */
interface WeatherEntry {
  kind: string;
  label: string;
  lasts: boolean;
  on: boolean;
  about?: 'list' | 'person';
}

/** The panel that spoils answers and changes the tenant behind the app's back, by the tenant's control API; `more` stands first, and `changed` is called after each change. */
export function weatherPanel(
  ask: Ask,
  more: HTMLElement,
  changed: () => Promise<void>,
): HTMLElement & { refresh(): Promise<void> } {
  const rows = element('ul');
  const said = element('p', { role: 'status' });
  const which = element('select');
  const clear = element('button', { type: 'button' }, 'Clear weather');
  const boxes = new Map<string, HTMLInputElement>();
  clear.addEventListener('click', () => void change({ kind: 'clear' }));
  const panel = element(
    'aside',
    { id: 'weather', className: 'weather', hidden: true, 'aria-label': 'Weather' },
    element('h2', {}, 'Weather'),
    clear,
    said,
    more,
    rows,
    element('label', {}, 'List that is changed by hand', which),
  );

  async function refresh(): Promise<void> {
    const lists = await ask<{ displayName: string }[]>('lists');
    const weather = await ask<{ entries?: WeatherEntry[] }>('weather');
    const titles = Array.isArray(lists) ? lists.map((one: { displayName: string }) => new Option(one.displayName)) : [];
    which.replaceChildren(new Option('the one that changed last', ''), ...titles);
    show(weather.entries ?? []);
    said.textContent = weather.error ?? '';
  }

  async function change(body: object): Promise<void> {
    const result = await ask<{ entries?: WeatherEntry[]; said?: string }>('weather', body);
    show(result.entries ?? []);
    said.textContent = result.said ?? result.error ?? '';
    await changed();
  }

  /** Rows stay once they are there, so that the keyboard keeps its place. */
  function show(entries: WeatherEntry[]): void {
    if (rows.childElementCount === 0) rows.append(...entries.map(row));
    for (const { kind, on } of entries) Object.assign(boxes.get(kind) ?? {}, { checked: on });
  }

  function row({ kind, label, lasts, about }: WeatherEntry): HTMLElement {
    const button = element('button', { type: 'button', 'aria-label': `${label}, once` }, lasts ? 'Once' : 'Do');
    button.addEventListener('click', () => {
      const name = about === 'list' && which.value !== '' ? which.value : undefined;
      void change({ kind, times: 1, name });
    });
    if (!lasts) return element('li', {}, element('span', {}, label), button);
    const box = element('input', { type: 'checkbox' });
    box.addEventListener('change', () => void change({ kind, lasting: box.checked }));
    boxes.set(kind, box);
    return element('li', {}, element('label', {}, box, ` ${label}`), button);
  }

  return Object.assign(panel, { refresh });
}
