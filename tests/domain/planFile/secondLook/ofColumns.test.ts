import { readPlan } from '../../../../src/domain/planFile/readPlan';
import { context, readRows, sheetOf, workbookOf } from '../cells';

describe('a column is asked about', () => {
  const meant = (head: string[], ...rows: string[][]) =>
    readRows([head, ...rows])
      .questions.filter(({ reason }) => reason === 'columnMeaning')
      .map(({ heading }) => heading);

  test('that holds the posts of whoever leads', () => {
    const rows = [
      ['Ann Lowe', 'SENCO', 'Write the strategy', '18/12/26'],
      ['Cy Penn', 'Teaching assistant', 'Lead the group', '12/02/27'],
      ['Mei Tan', 'Year 3 teacher', 'Try coloured overlays', '26/03/27'],
    ];
    expect(meant(['Name', 'Job title', 'Action in the SEND plan', 'Deadline'], ...rows)).toContain('Job title');
    expect(meant(['Lead', 'Supported by', 'Action', 'Deadline'], ...rows)).toEqual([]);
  });

  test('whose heading says two things', () => {
    const rows = [
      ['Fluency practice', 'PL', 'Reading ages rise'],
      ['Volunteer readers', 'PL', 'Pupils read for pleasure'],
    ];
    expect(meant(['Action', 'Lead', 'Impact (what difference will it make?)'], ...rows)).toEqual([
      'Impact (what difference will it make?)',
    ]);
    expect(meant(['Action', 'Lead', 'Impact (so far)'], ...rows)).toEqual([]);
  });

  test('that tells where things are now before what is done', () => {
    const rows = [
      ['Talk', 'No tool below the curriculum', 'Choose a tool', 'PL'],
      ['Talk', 'Reviews are well attended', 'Ask families', 'PL'],
    ];
    expect(meant(['Objective', 'Current position', 'Action', 'Lead'], ...rows)).toEqual(['Current position']);
    expect(meant(['Objective', 'Action', 'Lead', 'Current position'], ...rows.map(([a, b, c, d]) => [a!, c!, d!, b!]))).toEqual(
      [],
    );
  });

  test.each([
    ['Outcome', ['Done', 'Done - 14 came', 'Delayed - no chargers'], 'status'],
    ['Success criteria', ['Dec 26', 'Jan 27', 'Autumn'], 'due'],
    ['Expected outcome', ['Done', '14 staff came', 'All read'], 'review'],
    ['Steps to success', ['Launch', 'Checklist', 'Walks'], 'action'],
    ['Evidence of impact', ['Survey: 11 of 13', 'All children use it', 'Staff say so'], 'success'],
  ])('with what it rather holds as the proposal: “%s”', (heading, said, rather) => {
    const { questions } = readRows([
      ['Objective', 'Action', 'Lead', heading],
      ...said.map((one) => ['Talk', `Try out the ${one.toLowerCase()} group`, 'PL', one]),
    ]);
    const [question] = questions.filter((one) => one.heading === heading);
    expect(question?.choices[question.proposed!]?.value).toEqual({ kind: 'column', heading, as: rather });
  });

  test('but not for what is in place at last, which is a criterion', () => {
    const rows = ['In place', 'Used in lessons'].map((one) => ['Talk', `Plan how ${one.length} adults talk`, 'PL', one]);
    expect(meant(['Objective', 'Action', 'Lead', 'Success criteria'], ...rows)).toEqual([]);
  });

  test('that tells why, where it is read as the objectives', () => {
    const rows = [
      ['Speech', 'Low on entry', 'Screen all', 'PL'],
      ['Calm', 'A waiting list', 'Train two adults', 'PL'],
    ];
    expect(meant(['Priority', 'Why is this a priority?', 'Action', 'Lead'], ...rows)).toEqual(['Why is this a priority?']);
    expect(meant(['Priority', 'Objective', 'Action', 'Lead'], ...rows)).toEqual([]);
  });

  test('that tells what came of what was done, as it is read', () => {
    const rows = (said: string) => [
      ['Fluency practice', 'PL', said],
      ['Volunteer readers', 'PL', said],
    ];
    expect(meant(['Action', 'Lead', 'Impact'], ...rows('5 of 6 met their aim'))).toEqual([]);
    expect(meant(['Action', 'Lead', 'Impact so far'], ...rows('Pupils read more'))).toEqual([]);
  });

  test('that rates where things are now, before what is done', () => {
    const rows = [
      ['Talk', 'No tool below the curriculum', 'R', 'Choose a tool', 'PL'],
      ['Talk', 'Reviews are well attended', 'G', 'Ask families', 'PL'],
    ];
    expect(meant(['Objective', 'Where are we now?', 'RAG', 'Action', 'Lead'], ...rows)).toEqual(['Where are we now?', 'RAG']);
  });

  test('once, and not again when it has been said', () => {
    const rows = [
      ['Action', 'Lead', 'Impact (what difference will it make?)'],
      ['Fluency practice', 'PL', 'Reading ages rise'],
      ['Volunteer readers', 'PL', 'Pupils read for pleasure'],
    ];
    const columns = { 'impact (what difference will it make?)': 'success' } as const;
    const said = readPlan(workbookOf(sheetOf(rows)), { ...context, columns });
    expect(said.questions.filter(({ reason }) => reason === 'columnMeaning')).toEqual([]);
    expect(said.actions[0]?.successCriteria).toEqual(['Reading ages rise']);
  });
});
