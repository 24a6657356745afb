import { fc } from '../property';
import { draftsOf } from '../../src/domain/planFile/drafts';
import { newPriority } from '../../src/domain/prioritising';
import { bringIn } from '../../src/domain/planFile/bringIn';
import { readPlan } from '../../src/domain/planFile/readPlan';
import { planSheets, type PlanSheets } from '../../src/domain/planExport/planSheets';
import { outlineOf } from '../../src/domain/planView';
import { startPlan } from '../../src/domain/planEditing';
import type { Change, Snapshot } from '../../src/domain/snapshot';
import { statuses } from '../../src/domain/update';
import { readWorkbook } from '../../src/files/readWorkbook';
import { writeCsv } from '../../src/files/writeCsv';
import { writeXlsx } from '../../src/files/writeXlsx';
import { anAction, anObjective, aPlan, anUpdate, apply, countingKeys, created, snapshotOf } from '../domain/builders';
import { context } from '../domain/planFile/cells';

const bo = { key: 'bo', entraId: '', name: 'Bo Kessler', role: 'TA lead', left: false, clashes: [] };
const words = fc.constantFrom(
  '',
  'Train all TAs',
  '=1+1',
  '-soft start',
  '@home, daily',
  "'=SUM(A1)",
  '|cmd',
  '• one\n• two',
  'Total',
  'e.g. “café” £5; yes',
  'Key: green',
  '1. First\n2. Second',
  'by Oct half term',
  '🟢 <b> & "quoted"',
);
const said = words.filter((text) => text !== '');
const day = fc.constantFrom(null, '2026-11-27', '2027-02-12', '2028-05-04');
const when = fc.oneof(
  fc.record({ day, text: fc.constant('') }),
  fc.record({ day: fc.constant(null), text: fc.constantFrom('Autumn 1', 'by Easter', 'ongoing', '=x') }),
);
const lead = fc.constantFrom(
  { leadKey: 'bo', leadText: '' },
  { leadKey: '', leadText: 'HT, DHT' },
  { leadKey: '', leadText: '' },
);
const cost = fc.constantFrom(
  { cost: null, costText: '' },
  { cost: 0, costText: '' },
  { cost: 12.5, costText: '5 h' },
  { cost: null, costText: '£1,200 + cover' },
);

const action = fc.record({
  fields: fc.record({
    text: said,
    support: words,
    approach: words,
    evidenceBase: words,
    training: words,
    resources: words,
    monitoring: words,
    successCriteria: words,
    note: words,
  }),
  start: when,
  due: when,
  lead,
  cost,
  status: fc.option(fc.constantFrom(...statuses)),
  happened: words,
  milestone: fc.option(fc.record({ text: fc.constantFrom('Half way', 'a: b'), due: day, reached: day })),
});
const objective = fc.record({
  fields: fc.record({
    statement: said,
    measure: words,
    baseline: words,
    target: words,
    successCriteria: words,
    schoolPriority: words,
    latest: words,
    guardMeasure: words,
  }),
  days: fc.record({ baselineDay: day, targetDay: day, latestDay: day }),
  lead,
  priority: fc.constantFrom('', 'p1', 'p2'),
  actions: fc.array(action, { maxLength: 3 }),
});
const plan = fc.array(objective, { minLength: 1, maxLength: 3 }).filter((all) => all.some(({ actions }) => actions.length > 0));
type Made = typeof plan extends fc.Arbitrary<infer P> ? P : never;

function school(made: Made): Snapshot {
  const rank = (at: number) => `a${at}`;
  const priorities = ['p1', 'p2'].map((key, at): Change => ({
    kind: 'priority',
    after: newPriority(key, 'plan', rank(at), {
      title: `Priority ${key}`,
      rationale: at ? '=why' : '',
      serves: at ? ['sp'] : [],
      servesNone: at ? '' : 'Asked for by the local authority',
    }),
  }));
  const changes = made.flatMap(({ fields, days, lead, priority, actions }, at): Change[] => {
    const objectiveKey = `o${at}`;
    return [
      {
        kind: 'objective',
        after: anObjective({ key: objectiveKey, rank: rank(at), ...fields, ...days, ...lead, priorityKey: priority }),
      },
      ...actions.flatMap(({ fields, start, due, lead, cost, status, happened, milestone }, place): Change[] => {
        const key = `${objectiveKey}.${place}`;
        const whens = { start: start.day, startText: start.text, due: due.day, dueText: due.text };
        const predecessors = place > 0 ? [`${objectiveKey}.0`] : [];
        return [
          {
            kind: 'action',
            after: anAction({ key, objectiveKey, rank: rank(place), ...fields, ...whens, ...lead, ...cost, predecessors }),
          },
          ...(status
            ? [{ kind: 'update', after: anUpdate({ key: `${key}u`, actionKey: key, status, happened }) } as Change]
            : []),
          ...(milestone
            ? [
                {
                  kind: 'milestone',
                  after: { key: `${key}m`, planKey: 'plan', actionKey: key, dueText: '', removed: false, ...milestone },
                } as Change,
              ]
            : []),
        ];
      }),
    ];
  });
  const before = snapshotOf(created({ plan: [aPlan({ title: 'SEND plan 2026/27' })], person: [bo] }));
  const sp = {
    key: 'sp',
    ref: 'SP1',
    title: 'Reading',
    ownerKey: '',
    ownerText: '',
    academicYear: '2026/27',
    rank: 'a0',
    removed: false,
  };
  return apply(before, [{ kind: 'schoolPriority', after: sp }, ...priorities, ...changes]);
}

async function broughtBack(snapshot: Snapshot, bytes: Uint8Array, name: string): Promise<PlanSheets> {
  const opened = await readWorkbook(bytes, name);
  if ('problem' in opened) throw new Error(opened.problem.kind);
  const reading = readPlan(opened.workbook, context);
  expect(reading.questions).toEqual([]);
  const around = { newKey: countingKeys(), now: '2026-11-24T09:00:00.000Z' };
  const title = reading.leftOut[0]!.text;
  const academicYear = reading.academicYear!;
  const begun = startPlan(snapshot, { title, academicYear }, around);
  const key = begun[0]!.after.key;
  const brought = bringIn(snapshot, key, draftsOf(reading), around, reading.priorities, academicYear);
  const after = apply(snapshot, [...begun, ...brought]);
  expect(outlineOf(after, key)?.counts).toEqual(outlineOf(snapshot, 'plan')?.counts);
  return planSheets(after, key)!;
}

const file = ({ title, academicYear, actions, objectives }: PlanSheets) =>
  writeXlsx([actions, objectives], { title, context: `Brindlewick, ${academicYear}` });

test('any plan saved as an Excel file comes back the same', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (made) => {
      const snapshot = school(made);
      const sheets = planSheets(snapshot, 'plan')!;
      expect(await broughtBack(snapshot, file(sheets), 'plan.xlsx')).toEqual(sheets);
    }),
    { numRuns: 15 },
  );
});

test('any plan saved as CSV comes back with its actions as they were, and nothing in it is a formula', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async (made) => {
      const snapshot = school(made);
      const sheets = planSheets(snapshot, 'plan')!;
      const csv = writeCsv(sheets.actions, [sheets.title, `Brindlewick, ${sheets.academicYear}`]);
      expect(
        csv
          .replace(/^\uFEFF/, '')
          .split(/[,\n]/)
          .filter((cell) => /^"?[=+\-@\t\r]/.test(cell) && !/^\r?$/.test(cell)),
      ).toEqual([]);
      const back = await broughtBack(snapshot, new TextEncoder().encode(csv), 'plan.csv');
      expect(back.actions).toEqual(sheets.actions);
    }),
    { numRuns: 40 },
  );
});

test('a text that looks like a formula is marked as text in the Excel file too', async () => {
  const sheets = planSheets(
    school([{ ...sample, actions: [{ ...sampleAction, fields: { ...sampleAction.fields, text: '=1+1' } }] }]),
    'plan',
  )!;
  const opened = await readWorkbook(file(sheets), 'plan.xlsx');
  if ('problem' in opened) throw new Error(opened.problem.kind);
  const cell = opened.workbook.sheets[0]!.rows[4]!.cells[4];
  expect(cell).toMatchObject({ text: '=1+1', value: '=1+1' });
  expect(cell?.formula).toBeUndefined();
});

test('what a spreadsheet might run is text in a CSV file, wide signs and the bar included', () => {
  const cells = ['=1+1', '+1', '-1', '@a', '|cmd', '＝1+1', 'a|b'];
  const [, , line] = writeCsv({ name: 'Plan', head: [], rows: [cells] }, []).split('\r\n');
  expect(line).toBe("'=1+1,'+1,'-1,'@a,'|cmd,'＝1+1,a|b");
});

test('the objectives of a file that was saved before there was a column for why a priority serves none are read', async () => {
  const snapshot = school([{ ...sample, priority: 'p1', fields: { ...sample.fields, measure: 'Total' } }]);
  const sheets = planSheets(snapshot, 'plan')!;
  const at = sheets.objectives.head.indexOf('Why it serves none');
  expect(sheets.objectives.rows[0]![at]).toBe('Asked for by the local authority');
  const without = <T>(cells: readonly T[]) => cells.filter((_cell, place) => place !== at);
  const objectives = { ...sheets.objectives, head: without(sheets.objectives.head), rows: sheets.objectives.rows.map(without) };
  const back = await broughtBack(snapshot, file({ ...sheets, objectives }), 'plan.xlsx');
  expect(back.objectives.rows.map(without)).toEqual(objectives.rows);
});

const sampleAction = fc.sample(action, { numRuns: 1, seed: 1 })[0]!;
const sample = fc.sample(objective, { numRuns: 1, seed: 1 })[0]!;
