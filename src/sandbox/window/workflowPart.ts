import type { Ask } from './askSandbox';
import { momentText } from './calendarText';
import { element } from './element';
import type { News } from './news';

/** A run in the workflow's own history, which its owner alone would see. */
interface WorkflowRun {
  at: string;
  outcome: 'succeeded' | 'failed';
  because: string;
}

/** Why the workflow takes no cards. Power Automate tells its owner alone, by mail. */
const offWords: Record<string, string> = {
  byHand: 'The workflow is switched off.',
  unused: 'The workflow has switched itself off: nobody called it for 90 days.',
  failing: 'The workflow has switched itself off: its runs kept failing.',
};

/** How many failed runs are told. */
const most = 5;

/** The part of the weather panel behind the channel's posts: what the job said last, and what Teams says nothing of. */
export function workflowPart(ask: Ask, changed: () => Promise<void>): HTMLElement & { refresh(news: News): Promise<void> } {
  const said = element('p', { className: 'quiet' });
  const off = element('p', {});
  const refused = element('ul', { 'aria-label': 'Refused cards' });
  const run = element('button', { type: 'button' }, 'Run the job now');
  const part = element('section', {}, element('h2', {}, 'Reminders'), said, run, off, refused);
  run.addEventListener('click', () => void runNow());

  async function runNow(): Promise<void> {
    run.disabled = true;
    const { error } = await ask<object>('job', { run: true });
    run.disabled = false;
    await changed();
    if (error) said.textContent = error;
  }

  async function refresh({ job, now }: News): Promise<void> {
    run.hidden = job === undefined;
    said.textContent = !job ? '' : job.last ? `${momentText(job.last.at, now)}: ${job.last.said}` : 'The job has not run yet.';
    const { runs = [], off: why } = await ask<{ runs?: WorkflowRun[]; off?: string }>('workflow');
    off.textContent = why === undefined ? '' : `${offWords[why] ?? why} Clear weather switches it on again.`;
    const failed = runs.filter((one) => one.outcome === 'failed').slice(-most);
    refused.replaceChildren(
      ...failed.map(({ at, because }) =>
        element('li', { className: 'quiet' }, `${momentText(at, now)}: a card was refused: ${because}`),
      ),
    );
  }

  return Object.assign(part, { refresh });
}
