import type { Hour } from './hour';
import type { Keys, Lag } from './keys';
import type { Opening, Openings } from './openings';
import type { ReminderRun } from './reminderRun';
import { figure, type Line } from './table';

/** First and later openings of a scene, ours beside a plain tab. */
export function openingLines(scene: string, plain: Openings, ours: Openings): Line[] {
  return [
    timeLine(`${scene}: first opening, plan on screen and current`, plain.first.current, ours.first.current, 5),
    trafficLine(plain.first, ours.first),
    timeLine(`${scene}: later opening, plan on screen`, plain.later.shown, ours.later.shown, 20),
    timeLine(`${scene}: later opening, current`, plain.later.current, ours.later.current, 20),
    trafficLine(plain.later, ours.later),
  ];
}

/** What one remote change costs beside reading everything. */
export function refreshLine(refresh: number, full: number): Line {
  const share = (100 * refresh) / full;
  return {
    what: 'large: one remote change, KiB from Graph (full load, refresh)',
    plain: figure(full, 'KiB'),
    ours: figure(refresh, 'KiB'),
    ratio: `${share.toFixed(2)} %`,
    goal: 'at most 1 %',
    met: share <= 1,
  };
}

/** How quick the largest plan is under the hands. */
export function keyLines({ actions, empty, typing, filtering, filtered, opening, opened }: Keys): Line[] {
  const line = (what: string, lag: Lag): Line => ({
    what: `large, ${actions} actions: ${what}, middle / p95`,
    ours: `${figure(lag.middle)} / ${figure(lag.p95, 'ms')}`,
    goal: '16 ms, never above 50',
    met: lag.p95 <= 50,
  });
  return [
    {
      what: 'a box on an empty page: key press to paint, middle / p95',
      ours: `${figure(empty.middle)} / ${figure(empty.p95, 'ms')}`,
    },
    line('key press to paint in an action’s text', typing),
    line('key press to paint in the search', filtering),
    { ...line('until the rows follow the search', filtered), goal: '', met: undefined },
    line('click (its release) to the panel painted', opening),
    { ...line('until all of the panel is painted', opened), goal: '', met: undefined },
  ];
}

export function hourLine({ before, after, looks }: Hour): Line {
  return {
    what: `large: memory of scripts before and after an hour (${looks} looks, panels and typing)`,
    ours: `${figure(before)} → ${figure(after, 'MiB')}`,
    ratio: `${(after / before).toFixed(2)}`,
  };
}

export function reminderLines(run: ReminderRun): Line[] {
  const { schools, nothingDue, oneDue, largeNothingDue, largeOneDue, memory, seconds, secondsWithSilence } = run;
  return [
    {
      what: 'reminder run: requests a school, nothing due (brindlewick, large)',
      ours: `${figure(nothingDue)}, ${figure(largeNothingDue)}`,
      goal: 'flat',
      met: nothingDue === largeNothingDue,
    },
    {
      what: 'reminder run: requests a school, one card due (brindlewick, large)',
      ours: `${figure(oneDue)}, ${figure(largeOneDue)}`,
      goal: 'flat',
      met: oneDue === largeOneDue,
    },
    { what: `reminder run over ${schools} schools, one card each: growth of memory`, ours: figure(memory, 'MiB') },
    {
      what: `reminder run over ${schools} schools, one of which never answers: others done, and seconds more`,
      ours: `${run.doneBesideSilence} of ${schools - 1}, ${figure(Math.max(0, secondsWithSilence - seconds), 's')} (of ${figure(seconds, 's')})`,
      goal: 'all',
      met: run.doneBesideSilence === schools - 1,
    },
  ];
}

function timeLine(what: string, plain: number, ours: number, goal: number): Line {
  const ratio = plain / ours;
  return {
    what,
    plain: figure(plain, 'ms'),
    ours: figure(ours, 'ms'),
    ratio: `${ratio.toFixed(1)} times`,
    goal: `${goal} times`,
    met: ratio >= goal,
  };
}

function trafficLine(plain: Opening, ours: Opening): Line {
  const told = ({ traffic: { requests, inARow, fromGraph, files } }: Opening) =>
    `${figure(requests)}; ${figure(inARow)}; ${figure(fromGraph)} + ${figure(files)}`;
  return { what: '– requests to Graph; longest row of requests; KiB from Graph + files', plain: told(plain), ours: told(ours) };
}
