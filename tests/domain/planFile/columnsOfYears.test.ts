import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, readRows, sheetOf, workbookOf } from './cells';

const ROWS = [
  ['Strategic aim', 'Year 1 (2025-26)', 'Year 2 (2026-27)', 'Year 3 (2027-28)', 'Accountable'],
  ['Confident staff', 'Audit of training', 'Coaching programme', 'Staff lead their own CPD', 'Head of School'],
  ['Families decide with us', 'Parent forum set up', 'Forum reviews the policy', 'Parents on panels', 'SENDCo'],
];

test('of columns a school year the plan’s own holds its actions, asked about, and an earlier one what happened', () => {
  const reading = readRows(ROWS);
  expect(reading.actions.map(({ objective, text, reviewNotes, note }) => [objective, text, reviewNotes, note])).toEqual([
    ['1', 'Coaching programme', 'Audit of training', 'Year 3 (2027-28): Staff lead their own CPD'],
    ['2', 'Forum reviews the policy', 'Parent forum set up', 'Year 3 (2027-28): Parents on panels'],
  ]);
  expect(reading.questions.map(({ reason, heading }) => [reason, heading])).toEqual([['columnMeaning', 'Year 2 (2026-27)']]);
});

test('whoever says what another year’s column holds is believed', () => {
  const said = readPlan(workbookOf(sheetOf(ROWS)), { ...context, columns: { 'year 3 (2027-28)': 'action' } });
  expect(said.actions.map(({ text }) => text)).toEqual(['Staff lead their own CPD', 'Parents on panels']);
});

test('years beside a column of actions, or none of them the plan’s own, settle nothing', () => {
  const beside = ROWS.map(([aim = '', first = '', second = '', , who = '']) => [aim, `Do: ${aim}`, first, second, who]);
  beside[0] = ['Strategic aim', 'Action', '2025-26', '2026-27', 'Lead'];
  expect(readRows(beside).actions.map(({ text }) => text)).toEqual(['Do: Confident staff', 'Do: Families decide with us']);
  const later = ROWS.map(([aim = '', , , third = '', who = '']) => [aim, third, `${third} again`, who]);
  later[0] = ['Strategic aim', '2027-28', '2028-29', 'Lead'];
  expect(readRows(later).actions.every(({ reviewNotes }) => reviewNotes === '')).toBe(true);
});
