import mammoth from 'mammoth';
import { agendaOf } from '../../../src/domain/agenda';
import { remove } from '../../../src/domain/editing';
import { addStartingMeasure, setFigure } from '../../../src/domain/figureEditing';
import { outlineOf } from '../../../src/domain/planView';
import { startingHalfTerms } from '../../../src/domain/term';
import { usualSmallNumbers } from '../../../src/domain/settings';
import { emptySnapshot } from '../../../src/domain/snapshot';
import { minuteOf } from '../../../src/tab/planReview/minute';
import { minuteDocument } from '../../../src/tab/planReview/minuteDocument';
import { minuteThen } from '../../../src/tab/planReview/useMinute';
import { minuteTexts } from '../../../src/tab/planReview/minuteTexts';
import {
  aComment,
  aDecision,
  anAction,
  anObjective,
  anUpdate,
  aPlan,
  aPlanReview,
  apply,
  created,
  snapshotOf,
} from '../../domain/builders';

const review = aPlanReview({ held: '2026-12-10', alsoPresent: 'EP service', note: 'Ask the trust <about> cover.\nThen decide.' });
const settings = { key: 'settings', schemaVersion: 3, school: 'Brindlewick Primary', currentPlan: 'plan', lists: {} } as const;
const actions = ['Screen', 'Soft-start rota', 'ELSA group', 'Parent reading', 'Cover'];
const decided = [
  { actionKey: 'a1', verdict: 'complete', reason: 'Runs in every year group', statusBefore: 'onTrack' },
  { actionKey: 'a2', verdict: 'amend', reason: 'ELSA absent for 3 weeks', impact: 'Calmer starts', statusAfter: 'atRisk' },
  { actionKey: 'a3', verdict: 'stop', reason: 'Few families can come before work.', statusBefore: 'offTrack' },
] as const;
const snapshot = snapshotOf(
  created({
    settings: [{ ...settings, changesBy: 'modified', halfTerms: [...startingHalfTerms], smallNumbers: usualSmallNumbers }],
    plan: [aPlan()],
    objective: [anObjective()],
    action: actions.map((text, at) => anAction({ key: `a${at}`, rank: `a${at}`, text })),
    update: [
      anUpdate({ key: 'u0', actionKey: 'a0', status: 'complete' }),
      anUpdate({ key: 'u2', actionKey: 'a2', status: 'onTrack' }),
    ],
    comment: [aComment({ actionKey: 'a2', text: 'Can Year 4 go first?' })],
    planReview: [review],
    decision: [
      ...decided.map((one) => aDecision({ key: `review.${one.actionKey}`, ...one })),
      aDecision({ key: 'review.a4', actionKey: 'a4', verdict: '', impact: 'Not decided, so not told' }),
    ].map((one) => (one.actionKey === 'a2' ? { ...one, dueBefore: '2027-03-18', dueAfter: '2027-05-27' } : one)),
  }),
);
const agenda = agendaOf(snapshot, review, outlineOf(snapshot, 'plan')!);
const minute = minuteOf(snapshot, review, agenda, { held: '2026-12-10', next: '2027-03-18' });

test('a minute tells each decision with where the action stood and stands, the old day and the new', () => {
  expect(minute.lines).toMatchObject([
    { ref: '1.2', before: 'onTrack', after: 'complete', decision: 'Complete', because: ['Runs in every year group.'] },
    {
      ref: '1.3',
      before: 'onTrack',
      after: 'atRisk',
      decision: 'Amend, due Thu 18 Mar to Thu 27 May',
      because: ['ELSA absent for 3 weeks.', 'Impact: Calmer starts.'],
    },
    { ref: '1.4', before: 'offTrack', after: 'stopped', because: ['Few families can come before work.'] },
  ]);
  expect(minute.asides).toEqual(['Nothing was decided about 1.5.', 'Complete or stopped before: 1.1.']);
});

test('for a channel it is a few paragraphs and a list, in plain words and as HTML, with no comment in it', () => {
  const { text, html } = minuteTexts(minute, 'https://teams.example/l?a=1&b=2');
  expect(text.split('\n')).toEqual([
    'Review of the SEND development plan 2026/27, Thu 10 Dec 2026',
    'Brindlewick Primary.',
    'Present: EP service.',
    '',
    '• 1.2 Soft-start rota. Complete. On track to complete. Runs in every year group.',
    '• 1.3 ELSA group. Amend, due Thu 18 Mar to Thu 27 May. On track to at risk. ELSA absent for 3 weeks. Impact: Calmer starts.',
    '• 1.4 Parent reading. Stop. Off track to stopped. Few families can come before work.',
    '',
    'Nothing was decided about 1.5.',
    'Complete or stopped before: 1.1.',
    'Ask the trust <about> cover.',
    'Then decide.',
    'Next review: Thu 18 Mar 2027.',
    'https://teams.example/l?a=1&b=2',
  ]);
  expect(html).toContain('<li><b>1.3 ELSA group</b>: <b>Amend, due Thu 18 Mar to Thu 27 May.</b> On track to at risk.');
  expect(html).toContain('<p>Ask the trust &lt;about&gt; cover.<br>Then decide.</p>');
  expect(html).toContain('href="https://teams.example/l?a=1&amp;b=2"');
  expect(text + html).not.toMatch(/Year 4|Not decided, so/);
});

test('where nobody was named nobody is told to have been there', () => {
  const alone = minuteOf(snapshot, { ...review, alsoPresent: '' }, agenda, { held: '2026-12-10', next: undefined });
  expect(alone.present).toBe('');
  expect(minuteTexts(alone, 'https://teams.example').text).not.toContain('Present');
  expect(alone.next).toBe('No day has been agreed yet');
});

test('as a Word document it has headings, a table with a head and everything the minute says', async () => {
  const buffer = Buffer.from(await (await minuteDocument(minute)).arrayBuffer());
  const { value } = await mammoth.convertToHtml({ buffer });
  expect(value).toContain('<h1>Review of the SEND development plan 2026/27</h1>');
  expect(value).toMatch(/<thead><tr><th>.*Action.*Where it stands.*Decision and why.*<\/thead>/);
  expect(value).toContain(
    '<strong>Amend, due Thu 18 Mar to Thu 27 May.</strong> ELSA absent for 3 weeks. Impact: Calmer starts.',
  );
  expect(value).toMatch(/Nothing was decided about 1\.5\..*<h2>Note<\/h2>.*<h2>Next review<\/h2><p>Thu 18 Mar 2027<\/p>/);
});

test('what was decided of an action that is in the bin by now stays in the minute, wherever it is read', () => {
  const binned = apply(snapshot, remove(snapshot, 'action', 'a3'));
  const left = agendaOf(binned, review, outlineOf(binned, 'plan')!);
  const told = minuteOf(binned, review, left, { held: '2026-12-10', next: undefined });
  expect(told.lines.map(({ name }) => name)).toEqual(['Soft-start rota', 'ELSA group', 'Parent reading (no longer in the plan)']);
  expect(told.lines[2]).toMatchObject({ before: 'offTrack', after: 'stopped', decision: 'Stop' });
  expect(JSON.stringify(minuteTexts(told, 'https://example.test'))).toContain('Few families can come before work.');
});

test('what is said of an action the evening after does not change where the minute says that it stands', () => {
  const lineWith = (...later: string[]) => {
    const said = [anUpdate({ at: '2026-11-20T10:00:00.000Z', status: 'onTrack' })];
    const after = later.map((at) => anUpdate({ key: at, at, status: 'offTrack' }));
    const decision = [aDecision({ verdict: 'continue', reason: 'Goes well', statusBefore: 'onTrack' })];
    const records = created({
      plan: [aPlan()],
      objective: [anObjective()],
      action: [anAction()],
      planReview: [review],
      decision,
    });
    const changes = [...records, ...created({ update: [...said, ...after] })];
    const school = snapshotOf(changes, { 'review.action': { changed: '2026-12-10T16:00:00.000Z' } });
    return minuteOf(school, review, agendaOf(school, review, outlineOf(school, 'plan')!), { held: '2026-12-10', next: undefined })
      .lines;
  };
  expect(lineWith('2026-12-10T19:00:00.000Z')).toEqual(lineWith());
  expect(lineWith('2026-12-10T15:00:00.000Z')).toMatchObject([{ after: 'offTrack' }]);
});

test('a minute that is opened months later has the numbers and the words that the plan had on the day', () => {
  const said = {
    planKey: 'plan',
    recordKind: 'action',
    recordKey: 'action',
    reason: '',
    stood: true,
    at: '2027-03-01T09:00:00.000Z',
  } as const;
  const school = snapshotOf(
    created({
      plan: [aPlan()],
      objective: [anObjective()],
      planReview: [review],
      action: [
        anAction({ text: 'Rota, twice', rank: 'a1' }),
        anAction({ key: 'new', text: 'Put before it in March', rank: 'a0' }),
      ],
      decision: [aDecision({ verdict: 'continue', reason: 'Goes well' })],
      history: [{ ...said, key: 'h1', field: 'text', before: 'Rota', after: 'Rota, twice' }],
    }),
    {
      ...Object.fromEntries(['plan', 'objective', 'action'].map((key) => [key, { created: '2026-09-01T09:00:00.000Z' }])),
      new: { created: '2027-03-01T09:00:00.000Z' },
    },
  );
  expect(minuteThen(school, { ...review, held: '2026-12-10' }, undefined)!.lines).toMatchObject([{ ref: '1.1', name: 'Rota' }]);
  expect(minuteThen(school, { ...review, held: '2027-03-02' }, undefined)!.lines).toMatchObject([
    { ref: '1.2', name: 'Rota, twice' },
  ]);
});

test('a minute says no number that is hidden by now', () => {
  const place = { measureKey: 'attendance', whose: 'school', period: '2025/26', yearGroup: '', group: 'senSupport' } as const;
  const objective = { ...snapshot.objective.values().next().value!.record, measureKey: 'attendance' };
  const told = apply(snapshot, [
    ...addStartingMeasure(emptySnapshot, 'attendance'),
    ...setFigure(emptySnapshot, place, { pupils: 7, value: 91.4 }),
    { kind: 'objective', after: objective },
    { kind: 'decision', after: aDecision({ key: 'review.a2', ...decided[1], impact: 'From 91.4% to 93%' }) },
  ]);
  const { lines } = minuteOf(told, review, agendaOf(told, review, outlineOf(told, 'plan')!), {
    held: '2026-12-10',
    next: undefined,
  });
  expect(lines[1]!.because.at(-1)).toBe('Impact: From …% to 93%.');
});
