import type { Ask } from './askSandbox';
import { dayText, isoDay } from './calendarText';
import { element } from './element';
import type { News } from './news';

/** The bar's calendar, and how it is told what day it is. */
export interface ClockBar {
  node: HTMLElement;
  show(news: News): void;
}

/** The day in the tenant, the ways to move it forward, and the switch of the job that runs each of its mornings. `moved` is called after each change. */
export function clockBar(ask: Ask, moved: () => Promise<void>): ClockBar {
  const day = element('b', {}, '…');
  const field = element('input', { type: 'date', required: true });
  const said = element('span', { role: 'status', className: 'quiet' });
  const running = element('input', { type: 'checkbox' });
  const job = element('label', { className: 'job', hidden: true }, running, ' The reminder job is running');
  const go = element('button', {}, 'Move');
  const buttons = [step('Next day', 1), step('Next week', 7)];
  let now = '';

  const form = element('form', {}, element('label', {}, element('span', {}, 'Move to'), field), go);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void move(field.value);
  });
  running.addEventListener('change', () => void change('job', { running: running.checked }));

  function step(name: string, days: number): HTMLButtonElement {
    const button = element('button', { type: 'button' }, name);
    button.addEventListener('click', () => void move(isoDay(now, days)));
    return button;
  }

  async function move(to: string): Promise<void> {
    said.textContent = 'Moving …';
    for (const one of [...buttons, go]) one.disabled = true;
    await change('calendar', { to });
    for (const one of [...buttons, go]) one.disabled = false;
    field.value = '';
  }

  async function change(path: string, body: object): Promise<void> {
    const { error } = await ask<object>(path, body);
    said.textContent = error ?? '';
    await moved();
  }

  return {
    node: element(
      'div',
      { className: 'clock', role: 'group', 'aria-label': 'Calendar' },
      element('p', {}, element('span', {}, 'Calendar'), day),
      ...buttons,
      form,
      job,
      said,
    ),
    show(news) {
      now = news.now;
      const text = dayText(now);
      // Read out once a day, not every few seconds.
      if (day.textContent !== text) day.textContent = text;
      field.min = isoDay(now, 1);
      job.hidden = news.job === undefined;
      running.checked = news.job?.running === true;
    },
  };
}
