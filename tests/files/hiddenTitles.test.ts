import type { PupilGroup } from '../../src/domain/figure';
import { addStartingMeasure, setFigure } from '../../src/domain/figureEditing';
import { priorityFromMeasure } from '../../src/domain/measureFindings';
import { planSheets } from '../../src/domain/planExport/planSheets';
import { bringIn } from '../../src/domain/planFile/bringIn';
import { draftsOf } from '../../src/domain/planFile/drafts';
import { newerVersion } from '../../src/domain/planFile/newerVersion';
import { readPlan } from '../../src/domain/planFile/readPlan';
import { emptySnapshot, type Snapshot } from '../../src/domain/snapshot';
import { readWorkbook } from '../../src/files/readWorkbook';
import { writeXlsx } from '../../src/files/writeXlsx';
import { anAction, anObjective, anUpdate, aPlan, apply, countingKeys, snapshotOf } from '../domain/builders';
import { context } from '../domain/planFile/cells';

test('a file whose words lost hidden numbers comes back to the priority, the objective and the action that it left', async () => {
  const school = withHiddenTitle();
  const sheets = planSheets(school, 'plan')!;
  expect(JSON.stringify(sheets)).not.toMatch(/58\.3|[Ss]even/);
  const opened = await readWorkbook(
    writeXlsx([sheets.actions, sheets.objectives], { title: sheets.title, context: 'Brindlewick, 2026/27' }),
    'plan.xlsx',
  );
  if ('problem' in opened) throw new Error(opened.problem.kind);
  const reading = readPlan(opened.workbook, context);
  expect(reading.priorities?.map(({ title }) => title)).toEqual(['KS2 combined on SEN Support is …%']);
  const newer = newerVersion(school, 'plan', draftsOf(reading), { told: reading.priorities });
  expect([newer.notTaken, newer.changed, newer.objectives]).toEqual([[], [], []]);
  const around = { newKey: countingKeys(), now: '2026-11-24T09:00:00.000Z' };
  const brought = bringIn(school, 'plan', draftsOf(reading), around, reading.priorities, '2026/27');
  expect(brought.filter(({ kind }) => kind === 'priority')).toEqual([]);
  const under = brought.flatMap(({ kind, after }) => (kind === 'objective' ? [after.priorityKey] : []));
  expect(under).toEqual([[...school.priority.keys()][0]]);
});

/** A plan with one priority that says a share of twelve pupils, in a school that shows nothing of fewer than twenty. */
function withHiddenTitle(): Snapshot {
  const place = { measureKey: 'ks2Combined', period: '2025/26', yearGroup: 'Y6' };
  const figure = (group: PupilGroup, pupils: number, count: number) =>
    setFigure(emptySnapshot, { ...place, whose: 'school', group }, { pupils, count });
  const measured = snapshotOf([
    { kind: 'plan', after: aPlan() },
    ...addStartingMeasure(emptySnapshot, 'ks2Combined'),
    ...[...figure('noSen', 48, 36), ...figure('senSupport', 12, 7)],
  ]);
  const statement = 'KS2 combined on SEN Support is 58.3%';
  const objective = { statement: 'Lift 58.3% to 80%', baseline: '58.3%', target: '80%' };
  const start = { ...place, group: 'senSupport' as const, academicYear: '2026/27', statement };
  const found = apply(measured, priorityFromMeasure(measured, start, { newKey: countingKeys() }));
  const priority = [...found.priority.values()][0]!.record;
  const agreed = apply(found, [
    { kind: 'priority', after: { ...priority, status: 'agreed' } },
    { kind: 'objective', after: anObjective({ key: 'o', ...objective, priorityKey: priority.key }) },
    { kind: 'action', after: anAction({ key: 'a', objectiveKey: 'o', text: 'Train all TAs' }) },
    { kind: 'update', after: anUpdate({ key: 'u', actionKey: 'a', happened: 'Seven of 12 reach it now' }) },
  ]);
  const settings = new Map([['settings', { record: { smallNumbers: { count: 5, pupils: 20 } } }]]);
  return { ...agreed, settings } as unknown as Snapshot;
}
