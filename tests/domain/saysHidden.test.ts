import { addStartingMeasure, setFigure } from '../../src/domain/figureEditing';
import type { PupilGroup } from '../../src/domain/figure';
import { priorityFromMeasure, seenInMeasure } from '../../src/domain/measureFindings';
import { setFindingAside } from '../../src/domain/findings';
import { numbersSaid } from '../../src/domain/numbersSaid';
import { planSheets } from '../../src/domain/planExport/planSheets';
import { addReason } from '../../src/domain/reasons';
import { rollForward } from '../../src/domain/rolling';
import { recordOutwards, saysHidden, withoutHidden } from '../../src/domain/saysHidden';
import { emptySnapshot, type Snapshot } from '../../src/domain/snapshot';
import { thingsToSettle } from '../../src/domain/thingsToSettle';
import { yearGroupsSaid } from '../../src/domain/yearGroupsSaid';
import { aDecision, anAction, anObjective, aPlan, apply, snapshotOf } from './builders';
import {
  agreed,
  finding,
  findingKey,
  found,
  measured,
  newKeys,
  priority,
  priorityKey,
  record,
  showingFrom,
  statement,
  place,
  start,
} from './hiddenFinding';

test('a finding and its priority say no number that a higher threshold hides, wherever they leave the plan', () => {
  expect([finding, priority].map((one) => saysHidden(agreed, one))).toEqual([false, false]);
  const strict = showingFrom(agreed, 20);
  expect([finding, priority].map((one) => saysHidden(strict, one))).toEqual([true, true]);
  expect(withoutHidden(strict, finding, statement)).toBe(
    'KS2 combined on SEN Support is …\u00a0points below pupils with no SEN (Year 6), …% of 12 pupils in 2025/26',
  );
  const sheets = planSheets(strict, 'plan')!;
  const cells = JSON.stringify([sheets.actions.rows, sheets.objectives.rows]);
  expect(cells).toMatch(/KS2 combined on SEN Support is …/);
  expect(cells).not.toMatch(/16\.7|58\.3/);
  const settle = thingsToSettle(strict, 'plan').map(({ what }) => what);
  expect(settle).toEqual(expect.arrayContaining(['findingSaysHidden', 'prioritySaysHidden']));
  expect(thingsToSettle(agreed, 'plan').map(({ what }) => what)).not.toContain('findingSaysHidden');
});

test('a number from before a figure was put right is hidden like the right one, and other words stay', () => {
  const righted = showingFrom(apply(agreed, setFigure(agreed, { ...place, group: 'senSupport' }, { count: 8 })), 20);
  expect(saysHidden(righted, finding)).toBe(true);
  const reworded = {
    ...record(righted.priority),
    title: 'Raise KS2 combined to 80% for 20 pupils',
    rationale: 'Of 14 teachers, 8 are sure',
  };
  const other = apply(righted, [{ kind: 'priority', after: reworded }]);
  expect(saysHidden(other, priority)).toBe(false);
  expect(saysHidden(other, finding)).toBe(true);
});

test('a reason says a hidden number where it counts pupils as the table does', () => {
  const said = (text: string): boolean => {
    const strict = showingFrom(apply(agreed, addReason(findingKey, { statement: text }, { newKey: () => 'r' })), 20);
    const isListed = thingsToSettle(strict, 'plan').some(({ what, key }) => what === 'reasonSaysHidden' && key === 'r');
    expect(saysHidden(strict, { kind: 'reason', key: 'r' })).toBe(isListed);
    return isListed;
  };
  expect(said('7 of them came to the club')).toBe(true);
  expect(said('Pupil survey, n = 22, in Year 6')).toBe(false);
  expect(said('A new scheme since week 7')).toBe(false);
});

test('what is found in a measure without small numbers, or elsewhere, says nothing hidden', () => {
  const saidOf = (said: string): boolean => {
    const seen = { ...start, period: '2024/25', statement: said };
    const { key, changes } = seenInMeasure(measured, seen, { newKey: () => 'old' });
    return saysHidden(showingFrom(apply(measured, changes), 20), { kind: 'finding', key });
  };
  expect(saidOf('KS2 combined on SEN Support is 14.2 points below pupils with no SEN (Year 6), 60.1% of 14 pupils')).toBe(false);
  // It is another period's, and hidden there.
  expect(saidOf(statement)).toBe(true);
  expect(saysHidden(emptySnapshot, { kind: 'priority', key: 'gone' })).toBe(false);
});

test.each([
  ['In Year 6, 7 of 12 pupils reached it', 'In Year 6, … of 12 pupils reached it'],
  ['Years 3-4/7 of 12', 'Years 3-4/… of 12'],
  ['The gap is 16.7pp', 'The gap is …pp'],
  ['only 58.3pc', 'only …pc'],
  ['58·3%', '…%'],
  ['from 58% to 80%', 'from …% to 80%'],
  ['58.33% did', '…% did'],
  ['5 of 12 pupils did not', '… of 12 pupils did not'],
  ['Year 6 and 7 pupils of 12', 'Year 6 and … pupils of 12'],
  ['Only seven of the twelve reached it', 'Only … of the twelve reached it'],
  ['Seven pupils did, five pupils did not', '… pupils did, … pupils did not'],
  ['Last year seven of our SEN Support pupils, this year 7 of 12', 'Last year … of our SEN Support pupils, this year … of 12'],
  ['7 SEN Support children, seven on SEN Support', '… SEN Support children, … on SEN Support'],
  ['Year Six, seven of 12', 'Year Six, … of 12'],
  ['Year Seven pupils, Years five and seven, one of the reasons', 'Year Seven pupils, Years five and seven, one of the reasons'],
  ['Seven weeks with the five of them, one-to-seven support', 'Seven weeks with the five of them, one-to-seven support'],
  [
    'It happens in seven of twelve classes, and 5 of 12 teachers say so',
    'It happens in seven of twelve classes, and 5 of 12 teachers say so',
  ],
  ['Years 6 and 7 pupils, 2025/26, week 7', 'Years 6 and 7 pupils, 2025/26, week 7'],
  ['Each Year 7 pupil, the last Year Seven pupils', 'Each Year 7 pupil, the last Year Seven pupils'],
  ['Last Year 7 of 12, last Year 12 of 12 pupils', 'Last Year … of 12, last Year 12 of 12 pupils'],
  ['Every year 7 SEN pupil, but this year 7 pupils', 'Every year 7 SEN pupil, but this year … pupils'],
  ['7 Year 6 pupils reached it, 7 Y6 pupils', '… Year 6 pupils reached it, … Y6 pupils'],
  ['Seven Year 6 pupils, 7 KS2 children', '… Year 6 pupils, … KS2 children'],
  ['7 disadvantaged pupils, 7 EAL children, 7 young people', '… disadvantaged pupils, … EAL children, … young people'],
  ['7 (58.3%) or 7 (of 12), pupils: 7', '… (…%) or … (of 12), pupils: …'],
  ['A 7-pupil group, 7 of 12 class members', 'A …-pupil group, … of 12 class members'],
  ['7 class pupils, 7 of 12 school pupils, 7 classes', '… class pupils, … of 12 school pupils, 7 classes'],
  ['No pupils with no SEN, a third of the pupils', 'No pupils with no SEN, a third of the pupils'],
])('%s', (words, without) => {
  expect(withoutHidden(showingFrom(agreed, 20), priority, words)).toBe(without);
  expect(withoutHidden(agreed, priority, words)).toBe(words);
});

test('an objective says no hidden number of its priority’s findings, nor of its own measure; what comes of it neither', () => {
  const own = { planKey: 'plan', statement: 'Lift it', baseline: '58.3%', target: '80%', latest: '7 of 12' };
  const decided = { reviewKey: 'r', actionKey: 'a', impact: 'Seven pupils of 12 reach it' };
  const strict = showingFrom(
    apply(agreed, [
      { kind: 'objective', after: anObjective({ key: 'o', ...own, priorityKey }) },
      { kind: 'objective', after: anObjective({ key: 'measured', ...own, measureKey: 'ks2Combined' }) },
      { kind: 'objective', after: anObjective({ key: 'other', ...own }) },
      { kind: 'action', after: anAction({ key: 'a', objectiveKey: 'o', text: 'A group of 7 pupils, up from 58.3%' }) },
      { kind: 'decision', after: aDecision({ key: 'd', ...decided }) },
    ]),
    20,
  );
  const told = (key: string) => {
    const { baseline, target, latest } = recordOutwards(strict, 'objective', record(strict.objective, key));
    return [baseline, target, latest].join(', ');
  };
  expect([told('o'), told('measured'), told('other')]).toEqual(['…%, 80%, … of 12', '…%, 80%, … of 12', '…%, 80%, 7 of 12']);
  expect(recordOutwards(strict, 'decision', record(strict.decision)).impact).toBe('… pupils of 12 reach it');
  // Seven may be any seven in an action; the share is the finding's own.
  expect(recordOutwards(strict, 'action', record(strict.action)).text).toBe('A group of 7 pupils, up from …%');
  const open = thingsToSettle(strict, 'plan').filter(({ what }) => what === 'objectiveSaysHidden');
  expect(open.map(({ key }) => key).toSorted()).toEqual(['measured', 'o', 'other']);
  const answer = { kind: 'answer', key: 'x' } as const;
  expect(withoutHidden(strict, answer, 'Only 58.3%, 7 of 14 teachers')).toBe('Only …%, 7 of 14 teachers');
});

test('a hidden number stays hidden where its finding is binned, set aside or answered by another, and in the plan that follows', () => {
  const own = record(found.finding);
  const serving = { planKey: 'plan', priorityKey };
  const change = (finding: Partial<typeof own>): Snapshot => apply(agreed, [{ kind: 'finding', after: { ...own, ...finding } }]);
  const freed = [
    change({ removed: true }),
    apply(agreed, setFindingAside(agreed, findingKey, 'Known')),
    change({ priorityKey: 'x' }),
  ];
  for (const one of freed) {
    const strict = showingFrom(one, 20);
    expect(saysHidden(strict, priority)).toBe(true);
    expect(JSON.stringify(planSheets(strict, 'plan'))).not.toMatch(/16\.7|58\.3/);
  }
  const reasoned = { ...record(agreed.priority), title: 'Raise it', rationale: '5 pupils did not' };
  const used = apply(agreed, [
    { kind: 'priority', after: reasoned },
    { kind: 'objective', after: anObjective({ key: 'o', ...serving }) },
  ]);
  const year = { title: 'Next', academicYear: '2027/28', firstDay: '2027-09-01' };
  const changes = rollForward(used, 'plan', year, { newKey: newKeys() });
  const next = showingFrom(apply(used, changes), 20);
  const rolled = changes.find(({ kind }) => kind === 'priority')!.after.key;
  expect(withoutHidden(next, { kind: 'priority', key: rolled }, reasoned.rationale)).toBe('… pupils did not');
  expect(saysHidden(apply(used, changes), { kind: 'priority', key: rolled })).toBe(false);
});

test('words of the whole school say no hidden number of a year group, where it is told from others', () => {
  const of = (yearGroup: string, group: PupilGroup, pupils: number, count: number) =>
    setFigure(emptySnapshot, { ...place, yearGroup, group }, { pupils, count });
  const school = snapshotOf([
    { kind: 'plan', after: aPlan() },
    ...addStartingMeasure(emptySnapshot, 'ks2Combined'),
    ...[...of('', 'noSen', 148, 100), ...of('', 'senSupport', 60, 30)],
    ...[...of('Y6', 'noSen', 48, 36), ...of('Y6', 'senSupport', 9, 4)],
  ]);
  const whole = {
    ...start,
    yearGroup: '',
    statement: 'SEN Support, half of 60 pupils, is worst in Year 6: 4 of 9 pupils (44.4%)',
  };
  const told = apply(school, priorityFromMeasure(school, whole, { newKey: newKeys() }));
  const ofIt = { kind: 'priority', key: record(told.priority).key } as const;
  expect(withoutHidden(told, ofIt, whole.statement)).toBe(
    'SEN Support, half of 60 pupils, is worst in Year 6: … of 9 pupils (…%)',
  );
  const objective = { kind: 'objective', key: 'none' } as const;
  expect(withoutHidden(told, objective, '4 of 9 pupils, 44.4% by now')).toBe('… of 9 pupils, 44.4% by now');
  const harmless = '4 of 12 teachers, 50% of 60, at 4 schools';
  expect(withoutHidden(told, ofIt, harmless)).toBe(harmless);
});

test('an objective says no hidden share of its measure, of whichever year group it names or alone is known', () => {
  const of = (yearGroup: string, group: PupilGroup, pupils: number, count: number) =>
    setFigure(emptySnapshot, { ...place, measureKey: 'phonics', yearGroup, group }, { pupils, count });
  const byYear = snapshotOf([
    { kind: 'plan', after: aPlan() },
    ...addStartingMeasure(emptySnapshot, 'phonics'),
    ...[...of('Y1', 'noSen', 48, 36), ...of('Y1', 'senSupport', 22, 11)],
    ...[...of('Y2', 'noSen', 48, 30), ...of('Y2', 'senSupport', 12, 5)],
    ...['Lift 41.7% of Year 2 to 60%', 'Lift it from 41.7%, 42% of Y2', 'Lift it for 42% of Year 3'].map((said, at) => {
      return { kind: 'objective', after: anObjective({ key: `o${at}`, measureKey: 'phonics', statement: said }) } as const;
    }),
  ]);
  const outwards = (snapshot: Snapshot) =>
    [...snapshot.objective.values()].map(({ record: one }) => recordOutwards(snapshot, 'objective', one).statement);
  const hidden = ['Lift …% of Year 2 to 60%', 'Lift it from …%, …% of Y2', 'Lift it for 42% of Year 3'];
  expect(outwards(showingFrom(byYear, 20))).toEqual(hidden);
  const whole = apply(byYear, [...of('', 'noSen', 96, 66), ...of('', 'senSupport', 34, 16)]);
  expect(outwards(showingFrom(whole, 20))).toEqual(hidden);
  const unnamed = anObjective({ key: 'o0', measureKey: 'phonics', statement: 'Lift it from 41.7%' });
  expect(outwards(showingFrom(apply(whole, [{ kind: 'objective', after: unnamed }]), 20))[0]).toBe('Lift it from 41.7%');
});

test.each([
  [6, 'Half of the group and half the pupils, half a term', '… of the group and … the pupils, half a term'],
  [4, 'A third of pupils, one-third of them', '… of pupils, … of them'],
  [4, 'Two thirds of the group did not', 'Two thirds of the group did not'],
  [8, 'Two thirds of the group, three-quarters of it', '… of the group, three-quarters of it'],
  [0, 'No pupils reached it, no SEN pupils were late', '… pupils reached it, no SEN pupils were late'],
])('of %i of 12: %s', (count, words, without) => {
  const now = apply(agreed, setFigure(agreed, { ...place, group: 'senSupport' }, { count }));
  const objective = {
    kind: 'objective',
    after: anObjective({ key: 'own', measureKey: 'ks2Combined', statement: words }),
  } as const;
  const strict = showingFrom(apply(now, [objective]), 20);
  expect(withoutHidden(strict, { kind: 'objective', key: 'own' }, words)).toBe(without);
});

test('year groups are found however they are named', () => {
  expect([...yearGroupsSaid('Years 3 to 5, Year Six and Y8/9, yr 1; Reception, this year')].toSorted()).toEqual(
    ['R', 'Y1', 'Y3', 'Y4', 'Y5', 'Y6', 'Y8', 'Y9'].toSorted(),
  );
  const years = (...numbers: number[]) => numbers.map((number) => `Y${number}`);
  for (const [words, said] of [
    ['Y3 to Y6', years(3, 4, 5, 6)],
    ['Year 3 to Year 6', years(3, 4, 5, 6)],
    ['Y1-Y3', years(1, 2, 3)],
    ['Years 1, 3 to 5', years(1, 3, 4, 5)],
    ['KS2', years(3, 4, 5, 6)],
    ['Key Stage 1', years(1, 2)],
    ['the EYFS', ['N', 'R']],
    ['Year R', ['R']],
    ['YR and Y1', ['R', 'Y1']],
    ['a year on, 3 days', []],
  ] as const)
    expect([...yearGroupsSaid(words)].toSorted()).toEqual([...said]);
});

test('numbers in words are found with what they are of, and years and names are none', () => {
  const text = 'In Years 3 and 4, KS2, 2025/26 and Wave 2: 44.4%, 4 of 9, 9 pupils, 12 points, 3,5 and 2025';
  expect(numbersSaid(text, ['Wave 2']).map(({ number, of }) => `${number} ${of}`)).toEqual([
    '44.4 howMuch',
    '4 howMany',
    '9 howMany',
    '9 howMany',
    '12 howMuch',
    '3.5 howMuch',
  ]);
});
