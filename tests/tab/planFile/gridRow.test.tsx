import { GridRow } from '../../../src/tab/planFile/GridRow';
import { sheetOf } from '../../domain/planFile/cells';
import { openScreens } from '../drawn';

let screens: Awaited<ReturnType<typeof openScreens>>;

beforeAll(async () => {
  screens = await openScreens('priya');
});

afterAll(() => screens.close());

function cellsOf(row: Parameters<typeof sheetOf>[0][number], marked = '') {
  const [first] = sheetOf([row]).rows;
  const { html } = screens.draw(
    <table>
      <tbody>
        <GridRow row={first!} width={4} marked={marked} />
      </tbody>
    </table>,
  );
  return [...html.matchAll(/<td(.*?)>(.*?)<\/td>/g)].map(([, how, words]) => [
    /colspan="(\d)"/i.exec(how!)?.[1] ?? '1',
    words!.replace(/<.*?>/g, ''),
  ]);
}

test('the only words of a row go on over the empty cells beside them', () => {
  expect(cellsOf(['SEND action plan for governors', '', '', ''])).toEqual([['4', 'SEND action plan for governors']]);
  expect(cellsOf(['', 'Autumn', '', ''])).toEqual([
    ['1', ''],
    ['3', 'Autumn'],
  ]);
});

test('cells that somebody is asked about stay cells', () => {
  expect(cellsOf(['Train staff', '', '', ''], '2').map(([columns]) => columns)).toEqual(['1', '1', '1', '1']);
  expect(cellsOf(['Train staff', 'PL', '', ''])).toHaveLength(4);
});
