import type { School } from '../school';
import { daysFrom, stageOn, weekOf } from './expected';
import { planKey, readNow, type Ground } from './ground';
import { readCard } from './readCard';
import type { Run } from './run';

/** A card that got into the channel. */
export interface Posted {
  run: Run;
  day: string;
  /** What the log would call it, worked out from what the card says and when it came. */
  key: string;
  /** Empty for a digest. */
  reviewKey: string;
  due: string;
  stage: string | undefined;
  /** How things stood when it was sent. */
  ground: Ground;
}

/** What the judge writes down while runs of the job go on. */
export interface Notebook {
  posted: Posted[];
  /** Cards to which something happened, so that they may stand twice. */
  doubtful(key: string): boolean;
  looked(ground: Ground): void;
  /** Carries a request of a run out, and writes down what came of it. */
  during<T>(run: Run, what: string, act: () => Promise<T>): Promise<T>;
}

/** An empty notebook. */
export function openNotebook(school: School): Notebook {
  const { sandbox, count, tell } = school;
  const posted: Posted[] = [];
  const claims = new Map<string, Set<string>>();
  const runs = new Map<string, Run>();

  function looked({ log }: Ground): void {
    for (const { claimedBy, key } of log) claims.set(claimedBy, (claims.get(claimedBy) ?? new Set()).add(key));
  }

  async function sending<T>(run: Run, act: () => Promise<T>): Promise<T> {
    const ground = readNow(school);
    const before = sandbox.channel.posts().length;
    try {
      return await act();
    } catch (thrown) {
      run.troubled = true;
      throw thrown;
    } finally {
      for (const { card } of sandbox.channel.posts().slice(before)) {
        const one = postOf(run, ground, card);
        tell(`  the channel gets ${one.key}`);
        count(`card ${one.stage ?? 'of no stage'}`);
        if (posted.some(({ key }) => key === one.key)) count('card stands twice');
        posted.push(one);
      }
    }
  }

  return {
    posted,
    looked,
    doubtful: (key) => [...claims].some(([id, keys]) => keys.has(key) && runs.get(id)?.troubled),
    async during(run, what, act) {
      runs.set(run.id, run);
      if (what === 'sending') return sending(run, act);
      if (what !== 'claiming') return act();
      const before = readNow(school);
      try {
        return await act();
      } finally {
        const after = readNow(school);
        looked(after);
        if (tookOver(before, after)) count('take-over of a dead claim');
      }
    },
  };
}

function postOf(run: Run, ground: Ground, card: object): Posted {
  const { day } = ground;
  const { page, due } = readCard(card, day);
  if (page === `plan/${planKey}`) {
    const monday = weekOf(day);
    return { run, day, key: `${planKey}.${monday}.digest`, reviewKey: '', due: monday, stage: 'digest', ground };
  }
  const reviewKey = page.replace('review/', '');
  const stage = due === undefined ? undefined : stageOn(due, day, ground.terms);
  return { run, day, key: `${reviewKey}.${due}.${stage}`, reviewKey, due: due ?? '', stage, ground };
}

function tookOver(before: Ground, after: Ground): boolean {
  return after.log.some((row) => {
    const old = before.log.find(({ key }) => key === row.key);
    return old?.state === 'claimed' && row.state === 'claimed' && old.claimedBy !== row.claimedBy;
  });
}

/** Days since a card of this review said that it is late, as far as the log knows; undefined when none did. */
export function daysSinceLate({ day, log }: Ground, reviewKey: string, but: string): number | undefined {
  const days = log
    .filter((row) => row.reviewKey === reviewKey && row.key !== but && row.state === 'accepted')
    .filter(({ stage }) => stage === 'overdue' || stage.startsWith('weekly-'))
    .map(({ acceptedAt }) => daysFrom(acceptedAt.slice(0, 10), day));
  return days.length === 0 ? undefined : Math.min(...days);
}
