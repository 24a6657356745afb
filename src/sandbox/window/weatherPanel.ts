import { element } from './element';

/** One weather as the control API lists it: some last until cleared, some spoil the next answers, some change the tenant once. */
export interface WeatherEntry {
  kind: string;
  label: string;
  lasts: boolean;
  on: boolean;
}

/** The panel that spoils answers and changes the tenant behind the app's back, by the tenant's control API. */
export function weatherPanel(tenantAddress: string): HTMLElement & { refresh(): Promise<void> } {
  const list = element('ul');
  const said = element('p', { role: 'status' });
  const clear = element('button', { type: 'button' }, 'Clear weather');
  clear.addEventListener('click', () => void ask({ kind: 'clear' }));
  const panel = element(
    'aside',
    { id: 'weather', className: 'weather', hidden: true, 'aria-label': 'Weather' },
    element('h2', {}, 'Weather'),
    list,
    clear,
    said,
  );

  async function refresh(): Promise<void> {
    show(((await (await fetch(`${tenantAddress}/sandbox/weather`)).json()) as { entries: WeatherEntry[] }).entries);
  }

  async function ask(body: object): Promise<void> {
    try {
      const answer = await fetch(`${tenantAddress}/sandbox/weather`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const result = (await answer.json()) as { entries?: WeatherEntry[]; said?: string; error?: string };
      if (result.entries) show(result.entries);
      said.textContent = result.said ?? result.error ?? '';
    } catch {
      said.textContent = 'The sandbox does not answer. Is npm start still running?';
    }
  }

  function show(entries: WeatherEntry[]): void {
    list.replaceChildren(
      ...entries.map((entry) => element('li', {}, entry.lasts ? toggle(entry) : element('span', {}, entry.label), once(entry))),
    );
  }

  function toggle({ kind, label, on }: WeatherEntry): HTMLElement {
    const box = element('input', { type: 'checkbox', checked: on });
    box.addEventListener('change', () => void ask({ kind, lasting: box.checked }));
    return element('label', {}, box, ` ${label}`);
  }

  function once({ kind, label, lasts }: WeatherEntry): HTMLElement {
    const button = element('button', { type: 'button', 'aria-label': `${label}, once` }, lasts ? 'Next answer' : 'Do');
    button.addEventListener('click', () => void ask({ kind, times: 1, ...(list.dataset.list && { name: list.dataset.list }) }));
    return button;
  }

  return Object.assign(panel, { refresh: () => refresh().catch(() => void (said.textContent = 'The sandbox does not answer.')) });
}
