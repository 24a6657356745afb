import { myActions } from '../../src/domain/myActions';
import { outlineOf } from '../../src/domain/planView';
import { aComment, aPlan, anAction, anObjective, anUpdate, created, snapshotOf } from './builders';

const bo = { key: 'bo', entraId: 'entra-bo', name: 'Bo Kessler', role: 'TA lead', left: false, clashes: [] };
const snapshot = snapshotOf(
  created({
    plan: [aPlan()],
    person: [bo],
    objective: [anObjective({ key: 'o1' })],
    action: [
      anAction({ key: 'a1', objectiveKey: 'o1', rank: 'a1', leadKey: 'bo', dueText: 'Spring 1' }),
      anAction({ key: 'a2', objectiveKey: 'o1', rank: 'a2', leadKey: 'bo', due: '2026-12-11' }),
      anAction({ key: 'a3', objectiveKey: 'o1', rank: 'a3', leadKey: 'bo', due: '2026-11-20' }),
      anAction({ key: 'a4', objectiveKey: 'o1', rank: 'a4', leadKey: 'bo', due: '2026-11-01' }),
      anAction({ key: 'a5', objectiveKey: 'o1', rank: 'a5', leadText: ' bo kessler', due: '2026-11-24' }),
      anAction({ key: 'a6', objectiveKey: 'o1', rank: 'a6', leadText: 'TA lead' }),
      anAction({ key: 'a7', objectiveKey: 'gone', rank: 'a7', leadKey: 'bo', due: '2027-01-05' }),
    ],
    update: [anUpdate({ actionKey: 'a4', status: 'complete' })],
  }),
);
const outline = outlineOf(snapshot, 'plan')!;
const of = (entraId: string, name: string) => myActions(snapshot, outline, { entraId, name }, '2026-11-24');
const keys = (some: { view: { kept: { record: { key: string } } } }[]) => some.map(({ view }) => view.kept.record.key);

test('open actions come by day, those without one last; what is done stands apart', () => {
  const mine = of('ENTRA-BO', 'Bo Kessler');
  expect(keys(mine.open)).toEqual(['a3', 'a5', 'a2', 'a7', 'a1']);
  expect(keys(mine.settled)).toEqual(['a4']);
  expect(mine).toMatchObject({ known: true, late: 1 });
});

test('somebody without an entry is told apart from somebody without an action, and is found by the name written', () => {
  expect(of('other', 'Bo Kessler')).toMatchObject({ known: false, late: 0 });
  expect(keys(of('other', 'Bo Kessler').open)).toEqual(['a5']);
  expect(of('other', '')).toEqual({ known: false, open: [], settled: [], late: 0 });
});

test('the latest word of somebody else in a conversation that is not settled asks for an answer', () => {
  const said = (values: Parameters<typeof aComment>[0], entraId: string) => ({
    record: aComment({ actionKey: 'a2', ...values }),
    author: { entraId, name: entraId },
    created: `2026-11-2${values!.key!.slice(1)}T09:00:00.000Z`,
  });
  const talk = (...kept: ReturnType<typeof said>[]) =>
    myActions(
      { ...snapshot, comment: new Map(kept.map((one) => [one.record.key, one])) },
      outline,
      { entraId: 'entra-bo', name: 'Bo Kessler' },
      '2026-11-24',
    ).open.find(({ view }) => view.kept.record.key === 'a2')!.asked?.key;
  const question = said({ key: 'c1' }, 'entra-martin');
  const answer = said({ key: 'c2', act: 'reply', about: 'c1' }, 'entra-bo');
  expect(talk(question)).toBe('c1');
  expect(talk(question, answer)).toBeUndefined();
  expect(talk(question, answer, said({ key: 'c3', act: 'reply', about: 'c1' }, 'entra-joan'))).toBe('c3');
  expect(talk(question, said({ key: 'c4', act: 'resolve', about: 'c1' }, 'entra-joan'))).toBeUndefined();
});
