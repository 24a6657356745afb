import { agendaOf, isOpen, nextOpen } from '../../src/domain/agenda';
import type { Decision } from '../../src/domain/decision';
import { outlineOf } from '../../src/domain/planView';
import { decide } from '../../src/domain/reviewing';
import type { Snapshot } from '../../src/domain/snapshot';
import type { Update } from '../../src/domain/update';
import {
  aDecision,
  anAction,
  anObjective,
  anUpdate,
  aPlan,
  aPlanReview,
  apply,
  aPriority,
  created,
  snapshotOf,
} from './builders';

const review = aPlanReview({ key: 'winter', due: '2026-12-10' });
const autumn = aPlanReview({ key: 'autumn', due: '2026-10-08', held: '2026-10-08' });

interface Past {
  updates?: Partial<Update>[];
  decisions?: Partial<Decision>[];
  reviews?: (typeof review)[];
}

const school = ({ updates = [], decisions = [], reviews = [] }: Past = {}): Snapshot =>
  snapshotOf(
    created({
      plan: [aPlan()],
      priority: [aPriority({ title: 'Attendance' })],
      objective: [anObjective({ priorityKey: 'priority' })],
      action: ['rota', 'elsa', 'cover'].map((key, at) => anAction({ key, rank: `a${at}` })),
      planReview: [review, ...reviews],
      update: updates.map((one, at) => anUpdate({ key: `u${at}`, actionKey: 'elsa', ...one })),
      decision: decisions.map((one) => aDecision({ actionKey: 'elsa', ...one })),
    }),
  );
const agenda = (snapshot: Snapshot, of = review) => agendaOf(snapshot, of, outlineOf(snapshot, 'plan')!);
const elsa = (snapshot: Snapshot, of = review) => agenda(snapshot, of)[1]!;
const said = [
  { status: 'onTrack', happened: 'First session ran', at: '2026-10-01T10:00:00.000Z' },
  { status: 'atRisk', happened: 'ELSA absent', at: '2026-11-19T10:00:00.000Z' },
] as const;

test('an action stood where it was first said before a plan’s first review, and what was said after that happened since', () => {
  const { stood, lastTime, priority } = elsa(school({ updates: [...said] }));
  expect(stood).toMatchObject({ status: 'onTrack', day: '2026-10-01', words: 'First session ran', stands: 'atRisk' });
  expect(stood.since.map(({ record }) => record.happened)).toEqual(['ELSA absent']);
  expect(lastTime).toBeUndefined();
  expect(priority?.number).toBe(1);
  expect(elsa(school()).stood).toEqual({ status: 'notStarted', day: undefined, words: '', since: [], stands: 'notStarted' });
});

test('afterwards it stood where the review before left it, with what that decided, whenever it was written down', () => {
  const decided = { key: 'autumn.elsa', reviewKey: 'autumn', verdict: 'amend', reason: 'Begins later' } as const;
  const late = { key: 'autumn.elsa.0', status: 'offTrack', happened: 'Begins later', at: '2026-10-12T10:00:00.000Z' } as const;
  const snapshot = school({ updates: [...said, late], decisions: [decided], reviews: [autumn] });
  const { stood, lastTime } = elsa(snapshot);
  expect(stood).toMatchObject({ status: 'offTrack', day: '2026-10-08', stands: 'atRisk' });
  expect(stood.since.map(({ record }) => record.key)).toEqual(['u1']);
  expect(lastTime).toMatchObject({ held: '2026-10-08', decision: { verdict: 'amend', reason: 'Begins later' } });
  expect(elsa(snapshot, autumn).stood).toMatchObject({ status: 'onTrack', day: '2026-10-01', stands: 'onTrack' });
});

test('what a review said itself is not what happened before it, and a later review tells it nothing', () => {
  const own = { key: 'winter.elsa.0', status: 'complete', at: '2026-12-10T17:00:00.000Z' } as const;
  const held = { ...review, held: '2026-12-10' };
  const spring = aPlanReview({ key: 'spring', due: '2027-03-18', held: '2027-03-18' });
  const later = { status: 'offTrack', at: '2027-01-08T10:00:00.000Z' } as const;
  const { stood } = elsa(school({ updates: [...said, own, later], reviews: [spring] }), held);
  expect(stood).toMatchObject({ status: 'onTrack', stands: 'atRisk' });
});

test('a decision keeps where the action stood before', () => {
  const snapshot = school({ updates: [...said], reviews: [autumn] });
  expect(decide(snapshot, 'winter', 'elsa', { verdict: 'amend' })).toMatchObject([{ after: { statusBefore: 'onTrack' } }]);
});

test('the place is the first action that waits for a decision; what was heard and not decided waits, what is settled does not', () => {
  const settled = school({ updates: [{ key: 's', actionKey: 'rota', status: 'complete' }] });
  expect(agenda(settled).map(isOpen)).toEqual([false, true, true]);
  const heard = apply(settled, decide(settled, 'winter', 'elsa', { impact: 'Calmer starts' }));
  expect(nextOpen(agenda(heard), -1)?.view.ref).toBe('1.2');
  const decided = apply(heard, decide(heard, 'winter', 'elsa', { verdict: 'continue' }));
  expect(nextOpen(agenda(decided), 1)?.view.ref).toBe('1.3');
  const passed = apply(heard, decide(heard, 'winter', 'cover', { verdict: 'continue' }));
  expect(nextOpen(agenda(passed), 2)?.view.ref).toBe('1.2');
  const all = apply(passed, decide(passed, 'winter', 'elsa', { verdict: 'stop' }));
  expect(nextOpen(agenda(all), 1)).toBeUndefined();
});
