import type { When } from '../../../src/domain/planFile/period';
import type { PlanReading, ReadingContext } from '../../../src/domain/planFile/reading';
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
  expect(reading.questions.map(({ reason, heading }) => [reason, heading])).toEqual([
    ['columnMeaning', 'Year 2 (2026-27)'],
    ['columnMeaning', 'Year 3 (2027-28)'],
  ]);
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

const TERMS = [
  ['Priority', 'Autumn', 'Spring', 'Summer', 'Who?'],
  ['Early identification', 'Screen all of Year 1', 'Start groups', 'Evaluate, tell governors', 'SENCO'],
  ['Use of visuals', 'Buy the software', 'Learning walk', 'Learning walk with pupils', 'JW'],
];
const wordsOf = (due: When) => ('words' in due ? due.words : due.day);
const saidOfTerms = (columns: ReadingContext['columns']) =>
  readPlan(workbookOf(sheetOf(TERMS)), { ...context, ...(columns && { columns }) });
const meanings = ({ questions }: PlanReading) =>
  questions.flatMap(({ reason, heading }) => (reason === 'columnMeaning' ? [heading] : []));

test('what stands under terms yet to come, with no other column for it, are the actions of each, asked about once', () => {
  const all: ReadingContext['columns'][] = [undefined, { priority: 'objective' }, { autumn: 'action' }];
  for (const columns of all) {
    const reading = saidOfTerms(columns);
    expect(reading.actions.map(({ objective, text, due, leads }) => [objective, text, due && wordsOf(due), leads])).toEqual([
      ['1', 'Screen all of Year 1', 'Autumn', ['SENCO']],
      ['1', 'Start groups', 'Spring', ['SENCO']],
      ['1', 'Evaluate, tell governors', 'Summer', ['SENCO']],
      ['2', 'Buy the software', 'Autumn', ['JW']],
      ['2', 'Learning walk', 'Spring', ['JW']],
      ['2', 'Learning walk with pupils', 'Summer', ['JW']],
    ]);
    expect(meanings(reading)).toEqual(columns?.['autumn'] ? [] : ['Autumn']);
  }
});

test('told that they are milestones, they are those of what stands beside them', () => {
  const reading = saidOfTerms({ autumn: 'milestone', spring: 'milestone', summer: 'milestone' });
  expect(reading.actions.map(({ text, milestones }) => [text, milestones?.map((one) => one.text).join('; ')])).toEqual([
    ['Early identification', 'Screen all of Year 1; Start groups; Evaluate, tell governors'],
    ['Use of visuals', 'Buy the software; Learning walk; Learning walk with pupils'],
  ]);
});

test('what was done in terms that have begun is no action', () => {
  const rows = TERMS.map((cells) => cells.with(2, '').with(3, ''));
  rows[0] = TERMS[0]!;
  expect(readRows(rows).actions.map(({ text }) => text)).toEqual(['Early identification', 'Use of visuals']);
});
