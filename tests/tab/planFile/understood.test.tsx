import { Understood } from '../../../src/tab/planFile/Understood';
import { correct } from '../../../src/domain/planFile/answer';
import { readPlan } from '../../../src/domain/planFile/readPlan';
import type { Workbook } from '../../../src/domain/planFile/workbook';
import { context, sheetOf, workbookOf } from '../../domain/planFile/cells';
import { openScreens } from '../drawn';

let screens: Awaited<ReturnType<typeof openScreens>>;

beforeAll(async () => {
  screens = await openScreens('priya');
});

afterAll(() => screens.close());

function draw(workbook: Workbook, settled = readPlan(workbook, context)) {
  const file = { workbook, read: readPlan(workbook, context) };
  return screens.draw(<Understood reading={settled} file={file} onChoose={() => undefined} />);
}

test('what was understood stands under its priorities as it will in the plan', () => {
  const workbook = workbookOf(
    sheetOf([
      ['Priority', 'Objective', 'Action', 'Lead'],
      ['', 'Calm starts', 'Meet and greet', 'PL'],
      ['Speech', 'Talk more', 'Screen all', 'PL'],
    ]),
  );
  const { words } = draw(workbook);
  expect(words).toMatch(/P1 Speech .* Talk more Screen all .* Calm starts Meet and greet/);
  expect(words).not.toContain('Under no objective');
});

test('a value that a formula of the file worked out says so beside it, until somebody leaves it out', () => {
  const workbook = workbookOf(
    sheetOf([
      ['Objective', 'Action', 'Lead', 'Cost'],
      [
        'Talk more',
        { text: 'Train volunteers', formula: '"Train "&"volunteers"' },
        'SENCO',
        { text: '100', value: 100, formula: '50*2' },
      ],
      ['', 'Screen all', 'SENCO', '£20'],
    ]),
  );
  const { words, html } = draw(workbook);
  expect(words).toMatch(/Train volunteers worked out by a formula SENCO .*£100 worked out by a formula .*Screen all SENCO/);
  const beside = />worked out by a formula</g;
  expect(html.match(beside)).toHaveLength(2);
  const read = readPlan(workbook, context);
  const { id } = read.actions[0]!;
  const without = correct(read, [{ id, field: 'cost', value: { kind: 'empty' } }], context);
  expect(draw(workbook, without).html.match(beside)).toHaveLength(1);
});

test('what has no column of the preview stands below its action and its objective', () => {
  const workbook = workbookOf(
    sheetOf([
      ['Objective', 'Action', 'Lead', 'Success criteria', 'Resources', 'Room'],
      ['Talk more', 'Screen all', 'SENCO', 'All heard by May', 'Screening kit', 'The hall'],
      ['', 'Train volunteers', 'SENCO', '', '', ''],
    ]),
  );
  expect(draw(workbook).words).toMatch(
    /Success criteria All heard by May Resources Screening kit Note .*The hall Train volunteers SENCO [^A-Z]*$/,
  );
});
