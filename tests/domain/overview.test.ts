import { answerKey } from '../../src/domain/answer';
import { comingUp } from '../../src/domain/comingUp';
import { minutesFor, needsOf } from '../../src/domain/needsYou';
import { edit } from '../../src/domain/editing';
import { giveMarks } from '../../src/domain/leadersMarks';
import { answer } from '../../src/domain/questionReviewing';
import type { Kept } from '../../src/domain/record';
import type { Snapshot } from '../../src/domain/snapshot';
import { sinceLast } from '../../src/domain/sinceLast';
import { whereWeStand, worstOf } from '../../src/domain/whereWeStand';
import { aComment, anAction, anObjective, anUpdate, aPlan, aPlanReview, apply, aPriority, created, snapshotOf } from './builders';
import { aQuestionReview, aQuestionSet } from './questionSet';
import { someSettings } from './register';

const today = '2026-11-24';
const priya = { entraId: 'e-priya', name: 'Priya Lindqvist' };
const martin = { entraId: 'e-martin', name: 'Martin Osei-Bell' };
const bo = { entraId: 'e-bo', name: 'Bo Kessler' };
const person = (key: string, { entraId, name }: typeof priya) => ({ key, entraId, name, role: '', left: false, clashes: [] });

const records = created({
  settings: [someSettings()],
  person: [person('priya', priya), person('martin', martin), person('bo', bo)],
  plan: [aPlan({ agreed: '2026-10-08' })],
  priority: [aPriority({ key: 'p1', title: 'Attendance', servesNone: 'Asked for by the LA' })],
  objective: [anObjective({ key: 'o1', priorityKey: 'p1', statement: 'Attendance rises', targetDay: '2027-01-15' })],
  action: [
    anAction({ key: 'late', objectiveKey: 'o1', rank: 'a0', due: '2026-11-13', leadKey: 'priya' }),
    anAction({ key: 'elsa', objectiveKey: 'o1', rank: 'a1', due: '2026-11-27', leadKey: 'bo' }),
    anAction({ key: 'done', objectiveKey: 'o1', rank: 'a2', due: '2026-10-16', leadKey: 'bo' }),
    anAction({ key: 'far', objectiveKey: 'o1', rank: 'a3', due: '2027-03-18', leadKey: 'bo' }),
  ],
  update: [
    anUpdate({ key: 'u1', actionKey: 'done', status: 'complete', at: '2026-10-16T10:00:00.000Z' }),
    anUpdate({ key: 'u2', actionKey: 'elsa', status: 'onTrack', at: '2026-10-07T10:00:00.000Z' }),
    anUpdate({ key: 'u3', actionKey: 'elsa', status: 'atRisk', at: '2026-11-19T10:00:00.000Z' }),
  ],
  comment: [aComment({ key: 'c1', actionKey: 'elsa', text: 'Can Year 4 go first?' })],
  planReview: [aPlanReview({ due: '2026-12-07' })],
});
const by = (author: typeof priya, at: string): Partial<Kept<unknown>> => ({
  author,
  created: at,
  changedBy: author,
  changed: at,
});
const kept = {
  c1: by(martin, '2026-11-23T09:00:00Z'),
  u1: by(bo, '2026-10-16T10:00:00Z'),
  u2: by(bo, '2026-10-07T10:00:00Z'),
  u3: by(bo, '2026-11-19T10:00:00Z'),
};
const school = snapshotOf(records, kept);

describe('what needs somebody', () => {
  const said = (asking: { person: typeof priya; edits: boolean }) =>
    needsOf(school, 'plan', { ...asking, today }).map((need) => [need.what, 'action' in need ? need.action.ref : '']);

  test('of a SENCO: each word without an answer, what is late or due this week whoever leads it, and the review', () => {
    const needs = needsOf(school, 'plan', { person: priya, edits: true, today });
    expect(said({ person: priya, edits: true })).toEqual([
      ['answer', '1.2'],
      ['late', '1.1'],
      ['soon', '1.2'],
      ['review', ''],
    ]);
    expect(minutesFor(needs)).toBe(4);
  });

  test('of a SENCO of a large plan: their own, the first of other people’s, and the rest as a number', () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      anAction({ key: `many${at}`, objectiveKey: 'o1', rank: `b${at}`, due: `2026-10-${10 + (at % 20)}`, leadKey: 'bo' }),
    );
    const large = apply(school, created({ action: many }));
    const needs = needsOf(large, 'plan', { person: priya, edits: true, today });
    const keys = needs.map((need) => ('action' in need ? need.action.kept.record.key : need.what));
    expect(keys).toHaveLength(8);
    expect(keys).toContain('late');
    expect(keys[0]).toBe('elsa');
    expect(needs.find(({ what }) => what === 'others')).toEqual({ what: 'others', planKey: 'plan', by: '2026-12-01', count: 27 });
    const asked = many.map(({ key: actionKey }, at) => aComment({ key: `ask${at}`, actionKey, text: 'When?' }));
    const writing = Object.fromEntries(asked.map(({ key }) => [key, by(martin, '2026-11-23T09:00:00Z')]));
    const both = needsOf(apply(large, created({ comment: asked }), writing), 'plan', { person: priya, edits: true, today });
    // Five conversations are named, 26 of 31 are not; of what is due nothing is.
    expect(both.filter(({ what }) => what.startsWith('others'))).toMatchObject([{ count: 31 }, { what: 'othersAsk', count: 26 }]);
  });

  test('of whoever leads an action: their own', () =>
    expect(said({ person: bo, edits: false })).toEqual([
      ['answer', '1.2'],
      ['soon', '1.2'],
    ]));

  test('of whoever leads or sponsors an objective: what is late in other hands, once', () => {
    for (const how of [{ sponsorKey: 'martin' }, { leadKey: 'martin' }, { leadKey: 'martin', sponsorKey: 'martin' }]) {
      const sponsored = apply(school, [{ kind: 'objective', after: { ...school.objective.get('o1')!.record, ...how } }]);
      const needs = needsOf(sponsored, 'plan', { person: martin, edits: false, today });
      expect(needs).toEqual([expect.objectContaining({ what: 'overseen', due: '2026-11-13', objective: 1 })]);
      expect(needsOf(sponsored, 'plan', { person: priya, edits: true, today }).map(({ what }) => what)).not.toContain('overseen');
    }
  });

  test('nobody waits for their own words, nor for a conversation that is settled', () => {
    expect(said({ person: martin, edits: false })).toEqual([]);
    const resolved = apply(school, [
      { kind: 'comment', after: aComment({ key: 'c2', act: 'resolve', about: 'c1', actionKey: 'elsa' }) },
    ]);
    expect(needsOf(resolved, 'plan', { person: bo, edits: false, today }).map(({ what }) => what)).toEqual(['soon']);
  });

  test('a mention waits for whoever is mentioned, though the action is not theirs', () => {
    const mention = aComment({ key: 'c3', actionKey: 'late', mentions: ['martin'] });
    const mentioned = apply(school, [{ kind: 'comment', after: mention }], { c3: by(bo, '2026-11-24T08:00:00Z') });
    expect(needsOf(mentioned, 'plan', { person: martin, edits: false, today }).map(({ what }) => what)).toEqual(['answer']);
  });

  test('places where the chain is broken are one thing to do', () => {
    const broken = apply(school, [{ kind: 'objective', after: anObjective({ key: 'o2', rank: 'b', priorityKey: 'p1' }) }]);
    const [last] = needsOf(broken, 'plan', { person: priya, edits: true, today }).slice(-1);
    expect(last).toMatchObject({ what: 'settle', things: [{ what: 'objectiveWithoutAction', key: 'o2' }] });
  });

  test('of a review by questions: the areas that somebody looks after, and of one that they began those that nobody does', () => {
    const asked = created({ questionSet: [aQuestionSet(2, 3)], questionReview: [aQuestionReview()] });
    const begun = apply(school, asked, { review: by(priya, '2026-11-20T10:00:00Z') });
    const open = (snapshot: Snapshot, person: typeof priya, edits = true) =>
      needsOf(snapshot, undefined, { person, edits, today }).flatMap((need) => (need.what === 'questions' ? need.open : []));
    expect([open(begun, priya), open(begun, bo)]).toEqual([[6], []]);
    const owned = apply(begun, answer(begun, 'review', { of: 'area', about: 'area2' }, { ownerKey: 'bo' }));
    expect([open(owned, priya), open(owned, bo)]).toEqual([[3], [3]]);
    const first = (snapshot: Snapshot, person: typeof priya) =>
      needsOf(snapshot, undefined, { person, edits: true, today }).flatMap((need) =>
        need.what === 'questions' ? need.next : [],
      );
    const helped = apply(owned, answer(owned, 'review', { of: 'question', about: 'area1.1' }, { rating: 'secure' }), {
      [answerKey('review', 'question', 'area1.1')]: by(bo, '2026-11-23T10:00:00Z'),
    });
    expect([first(helped, priya), first(helped, bo)]).toEqual([['area1.2'], ['area2.1']]);
    // Each question takes its time.
    const only = (snapshot: Snapshot) => needsOf(snapshot, undefined, { person: priya, edits: true, today });
    expect([minutesFor(only(begun)), minutesFor(only(owned))]).toEqual([6, 3]);
    // Whoever may only read is told of what they were given, and of no more.
    expect([open(owned, bo, false), open(begun, priya, false)]).toEqual([[3], []]);
    const reads = needsOf(owned, undefined, { person: bo, edits: false, today });
    expect([reads, minutesFor(reads)]).toMatchObject([[{ mayAnswer: false }], 0]);
  });

  test('a leader is asked how they see what is proposed, until they have said so; whoever writes the plan is not', () => {
    const proposed = apply(school, [{ kind: 'priority', after: aPriority({ key: 'p2', title: 'Exits', status: 'proposed' }) }]);
    const asked = (snapshot: Snapshot, edits = false) =>
      needsOf(snapshot, 'plan', { person: martin, edits, today }).flatMap((need) =>
        need.what === 'marks' ? [need.first.title, need.count] : [],
      );
    expect(asked(proposed)).toEqual([]);
    const sponsored = apply(proposed, edit(proposed, 'objective', 'o1', { sponsorKey: 'martin' }));
    expect([asked(sponsored), asked(sponsored, true), asked(school)]).toEqual([['Exits', 1], [], []]);
    const circumstances = { now: '2026-11-24T09:00:00Z', newKey: () => 'm1' };
    const marked = giveMarks(sponsored, 'p2', { impact: 3, urgency: 2, note: '' }, circumstances);
    expect(asked(apply(sponsored, marked, { m1: by(martin, '2026-11-24T09:00:00Z') }))).toEqual([]);
    expect(asked(apply(sponsored, marked, { m1: by(bo, '2026-11-24T09:00:00Z') }))).toEqual(['Exits', 1]);
  });

  test('without a plan nothing does', () =>
    expect(needsOf(school, undefined, { person: priya, edits: true, today })).toEqual([]));
});

test('what comes up is what has a day within ten weeks and is not done', () =>
  expect(comingUp(school, 'plan', today).map(({ what, day }) => [what, day])).toEqual([
    ['action', '2026-11-27'],
    ['review', '2026-12-07'],
    ['target', '2027-01-15'],
  ]));

test('what comes up is also who visits, while the review goes on, and what law or a grant asks for', () => {
  const visits = created({
    questionSet: [aQuestionSet()],
    questionReview: [
      aQuestionReview({ key: 'peer', reviewKind: 'peer', visit: '2026-12-08' }),
      aQuestionReview({ key: 'gone', reviewKind: 'peer', visit: '2026-12-09', removed: true }),
      aQuestionReview({ key: 'own', visit: '2026-12-10' }),
      aQuestionReview({ key: 'over', reviewKind: 'trust', visit: '2026-12-11', completed: '2026-11-20' }),
    ],
  });
  const date = {
    key: 'd',
    name: 'Strategy to be published',
    short: 'Strategy',
    source: 'DfE',
    academicYear: '2026/27',
    checked: '',
  };
  const dates = [date, { ...date, day: '2026-12-31' }, { ...date, day: '2027-09-30' }].map((one) => ({ day: null, ...one }));
  const coming = comingUp(apply(school, visits), 'plan', today, dates);
  expect(
    coming.flatMap((one) =>
      one.what === 'visit' ? [`${one.day} ${one.review.key}`] : one.what === 'statutory' ? [`${one.day} ${one.date.short}`] : [],
    ),
  ).toEqual(['2026-12-08 peer', '2026-12-31 Strategy']);
});

test('a priority stands as its worst action does, then and now', () => {
  expect(whereWeStand(school, 'plan').map(({ then, now }) => [then, now])).toEqual([['onTrack', 'atRisk']]);
  expect(worstOf(['complete', 'stopped'])).toBe('complete');
  expect(worstOf(['complete', 'notStarted'])).toBe('onTrack');
  expect(worstOf(['notStarted', 'stopped'])).toBe('notStarted');
  expect(worstOf(['onTrack', 'offTrack', 'atRisk'])).toBe('offTrack');
  expect(worstOf(['stopped'])).toBeUndefined();
});

describe('since somebody was last here', () => {
  const since = '2026-11-20T00:00:00Z';
  const told = (me: typeof priya, snapshot = school) =>
    sinceLast(snapshot, since, me).map(({ what, key, by: { name } }) => `${name} ${what} ${key}`);

  test('others’ words are news, one’s own are not', () => {
    expect(told(priya)).toEqual(['Martin Osei-Bell commented elsa']);
    expect(told(martin)).toEqual([]);
  });

  test('a record that somebody made and went on writing is told once, a change by another beside it', () => {
    const action = anAction({ key: 'new', objectiveKey: 'o1' });
    const own = { author: bo, created: '2026-11-21T10:00:00Z', changedBy: bo, changed: '2026-11-21T10:05:00Z' };
    const made = apply(school, [{ kind: 'action', after: action }], { new: own });
    expect(told(priya, made)).toEqual(['Martin Osei-Bell commented elsa', 'Bo Kessler added new']);
    const changed = apply(school, [{ kind: 'action', after: action }], {
      new: { ...own, changedBy: martin, changed: '2026-11-22T10:00:00Z' },
    });
    expect(told(priya, changed)).toEqual([
      'Martin Osei-Bell commented elsa',
      'Martin Osei-Bell changed new',
      'Bo Kessler added new',
    ]);
  });

  test('what went to the bin says so', () => {
    const removed = apply(school, [{ kind: 'action', after: anAction({ key: 'far', removed: true }) }], {
      far: { author: bo, created: '2026-09-01T10:00:00Z', changedBy: martin, changed: '2026-11-23T10:00:00Z' },
    });
    expect(told(priya, removed)[0]).toBe('Martin Osei-Bell removed far');
  });

  test.each([
    ['', '', 'Bo Kessler wroteToo far'],
    ['mine', '2026-11-23T11:00:00Z', 'Bo Kessler keptTheirs far'],
    ['theirs', '2026-11-23T11:00:00Z', 'Bo Kessler keptYours far'],
    ['other', '2026-11-23T11:00:00Z', 'Bo Kessler wroteAgain far'],
  ] as const)('whose words stood hears what becomes of both, ended %j', (ended, endedAt, line) => {
    const theirs = school.action.get('far')!.record.note;
    const values = { kind: 'action', recordKey: 'far', field: 'note', mine: 'Weekly', theirs, byName: '', theirsAt: '' } as const;
    const clash = {
      key: 'c',
      ...values,
      by: priya.entraId,
      at: '2026-11-19T10:00:00Z',
      toldAt: '2026-11-22T10:00:00Z',
      ended,
      endedAt,
    };
    const toldOfFar = (note: string, me: typeof priya) =>
      told(
        me,
        apply(school, [
          { kind: 'person', after: { ...person('bo', bo), clashes: [clash] } },
          { kind: 'action', after: { ...school.action.get('far')!.record, note } },
        ]),
      ).filter((one) => one.endsWith('far'));
    expect(toldOfFar(theirs, priya)).toEqual([line]);
    expect(toldOfFar(theirs, martin)).toEqual([]);
    expect(toldOfFar('Written over', priya)).toEqual(ended === '' ? [] : [line]);
  });
});
