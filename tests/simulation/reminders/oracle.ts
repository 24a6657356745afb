import type { Verdict } from '../oracle';
import { isLate, isOpen, opensAgainInWeek, spokenOf, daysFrom, weekOf } from './expected';
import { planKey, type Ground } from './ground';
import { daysSinceLate, type Notebook, type Posted } from './notebook';
import type { Run } from './run';

/** What is wrong with a card that has got into the channel. `earlier`: those before it. */
export function judgePosted(one: Posted, earlier: readonly Posted[]): Verdict {
  const { run, day, key, reviewKey, due, stage, ground } = one;
  const said = `${run.id} posted ${key} on ${day}`;
  const grounds = [run.began, ground];
  const wrong: Verdict = [];
  if (!grounds.some(({ terms }) => isOpen(terms, day))) wrong.push(`${said}, a day without school`);
  const ofRun = earlier.filter((other) => other.run === run);
  if (stage === 'digest') {
    const known = run.began.log.filter(
      (row) => row.reviewKey !== '' && row.acceptedAt.startsWith(day) && row.state === 'accepted',
    );
    const waited = grounds.some(({ terms }) => opensAgainInWeek(terms, day));
    if (waited && (known.length > 0 || ofRun.some((other) => other.reviewKey !== '')))
      wrong.push(`${said} beside a review's card of the same day`);
    return wrong;
  }
  const meant = grounds.some((then) => then.reviews.some((row) => row.key === reviewKey && spokenOf(row, then)?.due === due));
  if (!meant) wrong.push(`${said}, but that review was held, removed, moved or overtaken before the run began`);
  if (stage === undefined) wrong.push(`${said}, more than 14 days before`);
  if (ofRun.some((other) => other.reviewKey === reviewKey)) wrong.push(`${said}, a second card of the same run for the review`);
  const since = stage?.startsWith('weekly-') ? daysSinceLate(run.began, reviewKey, key) : undefined;
  if (since !== undefined && since < 7) wrong.push(`${said}, ${since} days after another that said so`);
  return wrong;
}

/** What is missing in the channel, or differs between it and the log, after runs in fine weather. `ground`: how things stand then. */
export function judgeDay(runs: readonly Run[], ground: Ground, { posted, doubtful }: Notebook): Verdict {
  const { day, log } = ground;
  const unfinished = runs.filter(({ result }) => result?.outcome !== 'done');
  const wrong = unfinished.map(({ id, result }) => `${id} on ${day} did not come to its end: ${result?.line}`);
  for (const key of owedOn(ground, posted)) wrong.push(`on ${day} ${key} is not in the channel`);
  for (const row of log) {
    const copies = posted.filter(({ key }) => key === row.key);
    const times = copies.length;
    const said = `the log says ${row.key} is ${row.state}${row.mayRepeat ? ' and may stand twice' : ''}`;
    if (row.state === 'accepted' && times === 0) wrong.push(`${said}, but it is not in the channel`);
    if (row.state === 'failed' && times > 0 && !row.mayRepeat) wrong.push(`${said}, but it is in the channel`);
    if (times > 1 && !row.mayRepeat) wrong.push(`${said}, but it is in the channel ${times} times`);
    if (copies.filter((one) => !one.run.troubled).length > 1)
      wrong.push(`${said}, and two runs sent it to which nothing happened`);
    if (row.mayRepeat && !doubtful(row.key)) wrong.push(`${said}, and nothing happened to it`);
  }
  const known = new Set(log.map(({ key }) => key));
  for (const { key } of posted) if (!known.has(key)) wrong.push(`${key} is in the channel and not in the log`);
  return wrong;
}

/** What has to be in the channel by the end of the day and is not. */
function owedOn(ground: Ground, posted: readonly Posted[]): string[] {
  const { day, terms, reviews, log } = ground;
  if (!isOpen(terms, day)) return [];
  const taken = (key: string): boolean =>
    posted.some((one) => one.key === key) && log.some((row) => row.key === key && row.state === 'accepted');
  const owed = reviews.flatMap((review) => {
    const { key } = review;
    const spoken = spokenOf(review, ground);
    if (spoken === undefined) return [];
    const { due, stage } = spoken;
    const lately = posted.some((one) => one.reviewKey === key && isLate(one.stage ?? '') && daysFrom(one.day, day) < 7);
    if (taken(`${key}.${due}.${stage}`) || (stage.startsWith('weekly-') && lately)) return [];
    return [`${key}.${due}.${stage}`];
  });
  const cardToday = posted.some((one) => one.day === day && one.reviewKey !== '');
  const digest = `${planKey}.${weekOf(day)}.digest`;
  return (cardToday && opensAgainInWeek(terms, day)) || taken(digest) ? owed : [...owed, digest];
}
