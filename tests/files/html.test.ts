import { readPasted } from '../../src/files/readPasted';
import { fileLimits } from '../../src/files/fileLimits';
import { readHtml } from '../../src/files/html';
import type { Row } from '../../src/domain/planFile/workbook';

const rowsOf = (html: string): Row[] => readHtml(html, 'paste', 'paste').sheets[0]!.rows;
const textsOf = (html: string): (string | undefined)[][] => rowsOf(html).map(({ cells }) => cells.map((cell) => cell?.text));

test('paragraphs are rows of one cell, tables stand apart from what is around them', () => {
  const html = '<h1>Priority 1: Talk</h1><p>Lead: <b>LM</b></p><table><tr><td>A</td><td>B</td></tr></table><p>After</p>';
  expect(textsOf(html)).toEqual([['Priority 1: Talk'], ['Lead: LM'], [], ['A', 'B'], [], ['After']]);
});

test('Google Docs wraps all that it copies into one bold element', () => {
  const html = '<b id="docs-internal-guid-1"><p>Plan</p><div><table><tr><td>A</td><td><b>B</b></td></tr></table></div></b>';
  expect(textsOf(html)).toEqual([['Plan'], [], ['A', 'B']]);
});

test('merged cells reach as far as they say, counted from where they stand in the sheet', () => {
  const rows = rowsOf(
    '<p>Title</p><table><tr><td rowspan=2>Talk</td><td colspan="2">Who</td></tr><tr><td>LM</td><td>JT</td></tr></table>',
  );
  expect(rows[2]!.cells[0]).toMatchObject({ text: 'Talk', span: { rows: 2, columns: 1 } });
  expect(rows[3]!.cells).toMatchObject([{ within: { row: 2, column: 0 } }, { text: 'LM' }, { text: 'JT' }]);
  expect(rows[2]!.cells[2]).toMatchObject({ text: '', within: { row: 2, column: 1 } });
});

test('what Excel puts on the clipboard: colours by class, breaks inside a cell, hidden rows and columns', () => {
  const html = `Version:1.0\r\nStartHTML:0000000105\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--
    .xl65 {mso-pattern:black none; background:#FFC7CE; color:#9C0006;} .xl66 {background:white}--></style></head><body>
    <!--StartFragment--><table><col width=64><col style='display:none'><tr><td class=xl65>Late</td><td class=xl66>x</td></tr>
    <tr style='display:none'><td>one<br style='mso-data-placement:same-cell;'>two</td><td bgcolor="yellow"></td></tr></table></body></html>`;
  const { rows, hiddenColumns } = readHtml(html, 'paste', 'paste').sheets[0]!;
  expect(rows[0]!.cells).toEqual([
    { text: 'Late', value: 'Late', fill: 'FFC7CE', font: '9C0006' },
    { text: 'x', value: 'x' },
  ]);
  expect(rows[1]).toMatchObject({ hidden: true, cells: [{ text: 'one\ntwo' }, { text: '', fill: 'FFFF00' }] });
  expect(hiddenColumns).toEqual([1]);
});

test('what Word puts on the clipboard: list marks stay, what tracked changes took out does not', () => {
  const html = `<p class=MsoNormal>Train <del>all</del><ins>new</ins> staff<o:p></o:p></p><table><tr><td>
    <p class=MsoListParagraph><![if !supportLists]><span style='font-family:Symbol'>·<span>&nbsp;&nbsp; </span></span><![endif]>Choose a screen</p>
    <p class=MsoListParagraph><!--[if !supportLists]-->·<!--[endif]--> Use it</p></td><td><s>Old way</s></td></tr></table>`;
  expect(textsOf(html)).toEqual([['Train new staff'], [], ['· Choose a screen\n· Use it', 'Old way']]);
  expect(rowsOf(html)[2]!.cells[1]).toMatchObject({ struck: true });
});

test('what is struck out within a line is told apart, lines struck out as a whole stay and are named', () => {
  const html =
    '<table><tr><td>Meet <s>twice</s> three times</td><td><ul><li>Buy pens</li><li><s>Buy <b>books</b></s></li></ul></td><td><span style="text-decoration:line-through">PL</span>, BK</td></tr></table><p>Train <strike>all</strike> staff</p><p><s>Ask</s></p>';
  expect(rowsOf(html).map(({ cells }) => cells)).toMatchObject([
    [
      { text: 'Meet three times', struckWords: ['twice'] },
      { text: '• Buy pens\n• Buy books', struckLines: ['• Buy books'] },
      { text: 'BK', struckWords: ['PL'] },
    ],
    [],
    [{ text: 'Train staff', struckWords: ['all'] }],
    [{ text: 'Ask', struck: true }],
  ]);
});

test('lists and tables inside a cell become its lines', () => {
  const html =
    '<table><tr><td>Steps:<ul><li>Ask</li><li>Plan</li></ul><ol><li>Do</li></ol></td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>';
  expect(textsOf(html)).toEqual([['Steps:\n• Ask\n• Plan\n1. Do', 'a b']]);
});

test('hidden words and comments are no rows, and the guard still sees them', () => {
  const { elsewhere, sheets } = readHtml(
    '<p style="display:none">J999400026001</p><div style="mso-element:comment-list"><p>ask Mum</p></div><script>alert(1)</script><p>Seen</p>',
    'paste',
    'paste',
  );
  expect(sheets[0]!.rows).toHaveLength(1);
  expect(elsewhere).toEqual([
    { where: 'hidden text', text: 'J999400026001' },
    { where: 'comment', text: 'ask Mum' },
  ]);
});

test('a table past the limits is refused, however it says so', () => {
  expect(() => rowsOf(`<table><tr>${'<td colspan=200>x</td>'.repeat(2)}</tr></table>`)).toThrow(
    expect.objectContaining({ limit: 'columns' }),
  );
  expect(() => rowsOf('<p>x</p>'.repeat(fileLimits.rows + 1))).toThrow(expect.objectContaining({ limit: 'rows' }));
  expect(rowsOf('<table><tr><td rowspan=999999999>x</td></tr></table>')).toHaveLength(1);
});

test('a paste that is nothing but HTML is read as such, tables or none', async () => {
  const html = '<html><body><h2>Objective 1: Calm</h2><ul><li>Walk the site</li></ul></body></html>';
  const opened = await readPasted({ text: html, html });
  const plain = await readPasted({ text: 'Objective 1: Calm', html });
  const textsOfAll = [opened, plain].map(
    (one) => 'workbook' in one && one.workbook.sheets[0]!.rows.map(({ cells }) => cells[0]?.text),
  );
  expect(textsOfAll).toEqual([['Objective 1: Calm', '• Walk the site'], ['Objective 1: Calm']]);
});
