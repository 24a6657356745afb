import { readFileSync } from 'node:fs';
import { readPlan } from '../../src/domain/planFile/readPlan';
import type { ReadingContext } from '../../src/domain/planFile/reading';
import { readPaste } from '../../src/files/delimited';
import { readWorkbook } from '../../src/files/readWorkbook';
import { commandContext } from '../../src/readPlan/commandContext';
import { printedReading } from '../../src/readPlan/printed';

const context = commandContext() as ReadingContext;

async function printFile(name: string): Promise<unknown> {
  const opened = await readWorkbook(readFileSync(new URL(`../../assets/served/${name}`, import.meta.url)), name);
  if ('problem' in opened) throw new Error(opened.problem.kind);
  return printedReading(opened.workbook, readPlan(opened.workbook, context));
}

test('the sample plan file: eight actions, what is doubtful asked, the total left out', async () => {
  const printed = (await printFile('sample-plan.xlsx')) as { actions: object[]; objectives: object[] };
  expect([printed.objectives.length, printed.actions.length]).toEqual([3, 8]);
  expect(printed.actions[2]).toMatchObject({
    objective: '1',
    text: 'Cover for home visits',
    leads: ['JT'],
    due: { period: 'spring-1', words: 'Feb half term' },
    cost: null,
    asked: ['due', 'cost'],
    proposed: { due: '2027-02-12', cost: 420 },
  });
  expect(printed.actions[6]).toMatchObject({
    objective: '3',
    status: 'atRisk',
    from: ['A10', 'B10', 'C10', 'D10', 'E10', 'F10', 'G10'],
  });
  expect(printed).toMatchObject({
    outcome: 'import',
    refusal: { refused: false },
    leftOut: [{ why: 'title' }, { why: 'total', from: 'A12' }, { why: 'key', from: 'A14' }],
  });
});

test('the empty template holds no plan, and what is typed into its columns is read', async () => {
  expect(await printFile('plan-template.xlsx')).toMatchObject({ outcome: 'nothing', actions: [], leftOut: [] });
});

test('places in a paste are lines, and a refusal tells what to do instead', () => {
  const plan = readPaste('Objective\tAction\nTalk\t"Do\nit"\n\tNext');
  expect(printedReading(plan, readPlan(plan, context))).toMatchObject({ actions: [{ from: ['line 2'] }, { from: ['line 4'] }] });
  const pupils = readPaste('UPN\tName\nJ999400026001\tX Y');
  expect(printedReading(pupils, readPlan(pupils, context))).toMatchObject({
    outcome: 'refuse',
    refusal: {
      refused: true,
      named: ['UPN'],
      reasons: [
        expect.any(String),
        'Nothing was stored and nothing left this computer.',
        expect.stringContaining('totals by group'),
      ],
    },
  });
});

test('the command takes only days and years it can read', () => {
  expect(commandContext('2027-02-30')).toBeUndefined();
  expect(commandContext('2027-02-01', '2026')).toBeUndefined();
});
