import { above, below, chainOf, linkKinds, type Link } from '../../src/domain/chain';
import { remove } from '../../src/domain/editing';
import { figureKey } from '../../src/domain/figure';
import type { Snapshot } from '../../src/domain/snapshot';
import { thingsToSettle } from '../../src/domain/thingsToSettle';
import { fc } from '../property';
import { anAction, anObjective, aPlan, apply, aPriority, created, snapshotOf } from './builders';
import { aSchoolPriority, someSettings } from './register';

const finding = {
  key: 'f',
  academicYear: '2026/27',
  statement: 'SEN Support attendance is 92.1%',
  source: 'measure',
  sourceKey: 'attendance',
  period: '2025/26',
  yearGroup: '',
  group: 'senSupport',
  priorityKey: 'p2',
  setAside: '',
  removed: false,
} as const;
const reason = {
  key: 'r',
  findingKey: 'f',
  category: 'learnerSkills',
  skill: 'emotionalRegulation',
  statement: 'Unstructured times',
  evidence: 'Survey of 22',
  strength: 'strong',
  tested: '',
  removed: false,
} as const;
const entry = {
  key: 's',
  planKey: 'plan',
  objectiveKey: 'o',
  rank: 'a0',
  quadrant: 'threat',
  text: 'Club grant ends',
  evidence: '',
  weight: 'high',
  redundant: true,
  consequence: 'action',
  actionKey: 'a4',
  because: '',
  watched: null,
  watchNote: '',
  removed: false,
} as const;
const measure = {
  key: 'attendance',
  name: 'Attendance',
  counted: '',
  unit: 'percent',
  better: 'higher',
  rank: 'a0',
  removed: false,
} as const;

const school = snapshotOf(
  created({
    settings: [someSettings()],
    plan: [aPlan()],
    schoolPriority: [aSchoolPriority({ key: 'sp2', ref: 'SP2', title: 'Attendance' })],
    measure: [measure],
    finding: [finding],
    reason: [reason],
    priority: [aPriority({ key: 'p2', title: 'Attendance', serves: ['sp2'] })],
    objective: [anObjective({ key: 'o', priorityKey: 'p2', reasons: ['r'] })],
    swotEntry: [entry],
    action: [anAction({ key: 'a1', objectiveKey: 'o' }), anAction({ key: 'a4', rank: 'a4', objectiveKey: 'o' })],
  }),
);

const names = (links: readonly Link[]): string[] => links.map(({ kind, key }) => `${kind} ${key}`);
const settled = (snapshot: Snapshot) => thingsToSettle(snapshot, 'plan').map(({ what, key }) => `${what} ${key}`);
const changed = (kind: 'finding' | 'reason' | 'priority' | 'objective' | 'swotEntry' | 'action', values: object): Snapshot => {
  const { record } = [...school[kind].values()][0]!;
  return apply(school, [{ kind, before: record, after: { ...record, ...values } } as never]);
};

test('an outcome leads to every action that answers it, and an action to the outcome it exists for', () => {
  expect(names(chainOf(school, { kind: 'measure', key: 'attendance' }).below)).toEqual([
    'finding f',
    'priority p2',
    'reason r',
    'objective o',
    'swotEntry s',
    'action a1',
    'action a4',
  ]);
  expect(names(chainOf(school, { kind: 'action', key: 'a4' }).above)).toEqual([
    'swotEntry s',
    'objective o',
    'priority p2',
    'reason r',
    'finding f',
    'schoolPriority sp2',
    'measure attendance',
  ]);
});

test('what is in the bin stands in no chain', () => {
  const without = apply(school, remove(school, 'priority', 'p2'));
  expect(names(chainOf(without, { kind: 'action', key: 'a1' }).above)).toEqual([
    'objective o',
    'reason r',
    'finding f',
    'measure attendance',
  ]);
});

test('every step down can be walked up again, wherever records point', () => {
  const keyOf = fc.constantFrom('p2', 'o', 'r', 'f', 'sp2', 'a1', 'attendance', 'nobody', '');
  fc.assert(
    fc.property(keyOf, keyOf, keyOf, keyOf, (priorityKey, objectiveKey, reasonKey, sourceKey) => {
      const odd = apply(school, [
        { kind: 'finding', after: { ...finding, key: 'f2', sourceKey, priorityKey } },
        { kind: 'objective', after: anObjective({ key: 'o2', priorityKey, reasons: [reasonKey] }) },
        { kind: 'action', after: anAction({ key: 'a2', objectiveKey }) },
      ]);
      const all = linkKinds.flatMap((kind) => [...odd[kind].keys()].map((key): Link => ({ kind, key })));
      for (const link of all) {
        for (const next of below(odd, link)) expect(above(odd, next)).toContainEqual(link);
        for (const next of chainOf(odd, link).below) expect(chainOf(odd, next).above).toContainEqual(link);
      }
    }),
  );
});

test('a whole chain leaves nothing to settle', () => expect(settled(school)).toEqual([]));

test.each([
  [
    'a finding without a priority',
    changed('finding', { priorityKey: '' }),
    ['findingWithoutPriority f', 'priorityWithoutFinding p2'],
  ],
  [
    'one that was set aside is settled',
    changed('finding', { priorityKey: '', setAside: 'Known' }),
    ['priorityWithoutFinding p2'],
  ],
  [
    'one of last year is asked about as long as nobody has answered it',
    changed('finding', { priorityKey: '', academicYear: '2025/26' }),
    ['findingWithoutPriority f', 'priorityWithoutFinding p2'],
  ],
  ['a priority without a reason', changed('reason', { removed: true }), ['priorityWithoutReason p2']],
  [
    'a priority that serves nothing, and the school priority that nothing serves',
    changed('priority', { serves: [] }),
    ['priorityServesNothing p2', 'schoolPriorityUnserved sp2'],
  ],
  [
    'a priority that says why it serves none',
    changed('priority', { serves: [], servesNone: 'The LA asks' }),
    ['schoolPriorityUnserved sp2'],
  ],
  [
    'an objective in the bin',
    changed('objective', { removed: true }),
    ['priorityWithoutObjective p2', 'schoolPriorityUnserved sp2'],
  ],
  [
    'a SWOT entry without a consequence',
    changed('swotEntry', { consequence: '', actionKey: '', redundant: false }),
    ['swotEntryWithoutConsequence s'],
  ],
  [
    'a threat that could make its objective redundant, while no action answers it',
    changed('swotEntry', { consequence: 'approach', actionKey: '' }),
    ['objectiveThreatened s'],
  ],
  ['an action without an objective', changed('action', { objectiveKey: 'gone' }), ['actionWithoutObjective a1']],
  ['a proposed priority has no objective yet', changed('priority', { status: 'proposed' }), ['schoolPriorityUnserved sp2']],
])('%s', (_name, snapshot, expected) => expect(settled(snapshot)).toEqual(expected));

test('a reason that no objective addresses is to be settled, once there are objectives that could', () => {
  const none = changed('objective', { reasons: [] });
  expect(settled(none)).toEqual(['reasonWithoutObjective r']);
  const [objective] = [...none.objective.values()];
  const withoutAny = apply(none, [
    { kind: 'objective', before: objective!.record, after: { ...objective!.record, removed: true } },
  ]);
  expect(settled(withoutAny)).toEqual(['priorityWithoutObjective p2', 'schoolPriorityUnserved sp2']);
  const another = anObjective({ key: 'o2', rank: 'b', priorityKey: 'p2', reasons: ['r'] });
  const byAnother = apply(none, [{ kind: 'objective', after: another }]);
  expect(settled(byAnother)).toEqual(['objectiveWithoutAction o2']);
  expect(settled(apply(byAnother, [{ kind: 'objective', before: another, after: { ...another, planKey: 'last' } }]))).toEqual([
    'reasonWithoutObjective r',
  ]);
  // One without words says nothing yet.
  expect(settled(apply(none, [{ kind: 'reason', before: reason, after: { ...reason, statement: ' ' } }]))).toEqual([]);
});

test('an objective without an action is to be settled', () => {
  const snapshot = apply(school, [{ kind: 'objective', after: anObjective({ key: 'o2', rank: 'b', priorityKey: 'p2' }) }]);
  expect(settled(snapshot)).toEqual(['objectiveWithoutAction o2']);
});

test('beside a plan that is closed stands what was open in its own year', () => {
  const open = changed('finding', { priorityKey: '', academicYear: '2027/28' });
  const closed = apply(open, [{ kind: 'plan', after: aPlan({ status: 'closed' }) }]);
  expect(settled(closed)).toEqual(['priorityWithoutFinding p2']);
});

test('without a plan, findings are open all the same', () => {
  const open = changed('finding', { priorityKey: '' });
  expect(thingsToSettle(open, undefined)).toEqual([{ what: 'findingWithoutPriority', kind: 'finding', key: 'f' }]);
});

describe('an outcome that stands out', () => {
  const figure = (group: 'noSen' | 'senSupport', count: number, period = '2025/26', whose: 'school' | 'national' = 'school') => {
    const place = { measureKey: 'phonics', whose, period, yearGroup: '', group };
    const value = whose === 'national' ? count : null;
    const pupils = whose === 'national' ? null : 100;
    const numbers = { pupils, count: whose === 'national' ? null : count, value, source: '', taken: null, removed: false };
    return { key: figureKey(place), ...place, ...numbers };
  };
  const withFigures = (...figures: ReturnType<typeof figure>[]) =>
    apply(school, created({ measure: [{ ...measure, key: 'phonics', name: 'Phonics', rank: 'b' }], figure: figures }));
  const wide = [figure('noSen', 80), figure('senSupport', 40)];

  test('and of which there is no finding is to be settled', () =>
    expect(settled(withFigures(...wide))).toEqual(['outcomeWithoutFinding phonics']));

  test('is settled by a finding of the same figures, and not by one of older figures', () => {
    const seen = (period: string) =>
      created({ finding: [{ ...finding, key: 'f2', sourceKey: 'phonics', period, priorityKey: '', setAside: 'Known' }] });
    expect(settled(apply(withFigures(...wide), seen('2025/26')))).toEqual([]);
    expect(settled(apply(withFigures(...wide), seen('2024/25')))).toEqual(['outcomeWithoutFinding phonics']);
  });

  test.each([
    [
      'narrower than elsewhere',
      [...wide, figure('noSen', 80, '2025/26', 'national'), figure('senSupport', 30, '2025/26', 'national')],
    ],
    ['in favour of pupils with SEN', [figure('noSen', 40), figure('senSupport', 80)]],
    ['too narrow to say', [figure('noSen', 50), figure('senSupport', 49)]],
  ])('no gap that is %s', (_how, figures) => expect(settled(withFigures(...figures))).toEqual([]));
});
