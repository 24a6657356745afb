import { utils, write, type WorkBook } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Cell, Workbook } from '../../src/domain/planFile/workbook';
import { fileLimits } from '../../src/files/fileLimits';
import { readWorkbook } from '../../src/files/readWorkbook';

function bytesOf(rows: unknown[][], change: (book: WorkBook) => void = () => undefined, bookSST = false): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Plan');
  change(book);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', bookSST }) as ArrayBuffer);
}

async function open(content: Uint8Array): Promise<Workbook> {
  const opened = await readWorkbook(content, 'plan.xlsx');
  if ('problem' in opened) throw new Error(opened.problem.kind);
  return opened.workbook;
}

/** Changes parts of a written file, as other programs write them. */
function rewritten(content: Uint8Array, change: Record<string, (xml: string) => string>): Uint8Array {
  const parts = unzipSync(content);
  for (const [name, of] of Object.entries(change)) parts[name] = strToU8(of(strFromU8(parts[name] ?? new Uint8Array())));
  return zipSync(parts);
}

const cellAt = (workbook: Workbook, row: number, column: number): Cell | undefined =>
  workbook.sheets[0]?.rows[row]?.cells[column];

test('texts, numbers and days as they are shown, days by their format alone', async () => {
  const workbook = await open(
    bytesOf([['Talk', 46272, 46327, 46327, 0.5, 340]], (book) => {
      const sheet = book.Sheets.Plan ?? {};
      sheet.B1.z = 'dd/mm/yyyy';
      sheet.C1.z = 'mmm-yy';
      sheet.D1.z = 'd-mmm';
      sheet.E1.z = 'h:mm';
      sheet.F1.z = '"£"#,##0.00';
    }),
  );
  expect([0, 1, 2, 3, 4, 5].map((column) => cellAt(workbook, 0, column))).toMatchObject([
    { text: 'Talk' },
    { text: '07/09/2026', day: '2026-09-07' },
    { text: 'Nov-26', month: '2026-11-01' },
    { text: '1-Nov', day: '2026-11-01' },
    { text: '12:00', value: 0.5 },
    { text: '£340.00', value: 340 },
  ]);
  expect(cellAt(workbook, 0, 4)?.day).toBeUndefined();
});

test('days count from 1904 where the workbook says so', async () => {
  const workbook = await open(
    bytesOf([[44810]], (book) => {
      book.Workbook = { WBProps: { date1904: true } };
      (book.Sheets.Plan ?? {}).A1.z = 'dd/mm/yyyy';
    }),
  );
  expect([workbook.date1904, cellAt(workbook, 0, 0)?.day]).toEqual([true, '2026-09-07']);
});

test('formulas give their stored result and are marked; comments and merges are seen', async () => {
  const workbook = await open(
    bytesOf(
      [
        ['Talk', '', 'x'],
        ['', '', 420],
      ],
      (book) => {
        const sheet = book.Sheets.Plan ?? {};
        sheet.C2.f = '2*210';
        sheet.C1.c = [{ a: 'LM', t: 'ask first' }];
        sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 1 } }];
      },
    ),
  );
  expect(cellAt(workbook, 1, 2)).toMatchObject({ value: 420, formula: '2*210' });
  expect(cellAt(workbook, 0, 2)?.comment).toContain('ask first');
  expect(cellAt(workbook, 0, 0)?.span).toEqual({ rows: 2, columns: 2 });
  expect(cellAt(workbook, 1, 1)?.within).toEqual({ row: 0, column: 0 });
});

test('hidden sheets, columns and rows; rows that only a filter hides count as seen', async () => {
  const content = bytesOf([['A'], ['B'], ['C']], (book) => {
    const sheet = book.Sheets.Plan ?? {};
    sheet['!rows'] = [{}, { hidden: true }];
    sheet['!cols'] = [{ hidden: true }];
    utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), 'Lists');
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
  });
  const workbook = await open(content);
  expect(workbook.sheets.map(({ hidden }) => hidden)).toEqual([false, true]);
  expect(workbook.sheets[0]?.hiddenColumns).toEqual([0]);
  expect(workbook.sheets[0]?.rows.map(({ hidden }) => hidden)).toEqual([false, true, false]);
  const filtered = rewritten(content, {
    'xl/worksheets/sheet1.xml': (xml) =>
      xml.replace('</sheetData>', '</sheetData><autoFilter ref="A1:A3"><filterColumn colId="0"/></autoFilter>'),
  });
  expect((await open(filtered)).sheets[0]?.rows.map(({ hidden }) => hidden)).toEqual([false, false, false]);
});

test('fill and font colours, of empty cells too', async () => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/></font><font><color rgb="FFFF0000"/><strike/></font></fonts>
    <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill></fill></fills>
    <borders count="1"><border/></borders><cellXfs count="3"><xf fontId="0" fillId="0" borderId="0"/><xf fontId="0" fillId="2" borderId="0"/><xf fontId="1" fillId="0" borderId="0"/></cellXfs></styleSheet>`;
  const content = rewritten(bytesOf([['a', 'b', 'c']]), {
    'xl/styles.xml': () => styles,
    'xl/worksheets/sheet1.xml': (xml) => xml.replace('r="B1"', 'r="B1" s="2"').replace('</row>', '<c r="D1" s="1"/></row>'),
  });
  const workbook = await open(content);
  expect(cellAt(workbook, 0, 0)).toEqual({ text: 'a', value: 'a' });
  expect(cellAt(workbook, 0, 1)).toMatchObject({ font: 'FF0000', struck: true });
  expect(cellAt(workbook, 0, 3)).toEqual({ text: '', value: null, fill: '00B050' });
});

test('text outside the cells is handed to the guard', async () => {
  const content = zipSync({
    ...unzipSync(bytesOf([['a']])),
    'xl/drawings/drawing1.xml': strToU8('<a:t>Jay &amp; friends</a:t>'),
  });
  expect((await open(content)).elsewhere).toContainEqual({ where: 'text box', text: 'Jay & friends' });
});

test('a file that would unpack to more than the limit is refused before it is unpacked', async () => {
  const bomb = zipSync(
    { 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(fileLimits.unpackedBytes + 1) },
    { level: 1 },
  );
  expect(bomb.length).toBeLessThan(fileLimits.bytes);
  expect(await readWorkbook(bomb, 'x.xlsx')).toEqual({ problem: { kind: 'tooLarge', limit: 'unpackedBytes' } });
});

test('damage, other zips and a stop are told apart', async () => {
  const good = bytesOf([['a']]);
  expect(await readWorkbook(good.slice(0, 900), 'x.xlsx')).toEqual({ problem: { kind: 'damaged' } });
  expect(await readWorkbook(zipSync({ 'a.txt': strToU8('x') }), 'x.zip')).toEqual({ problem: { kind: 'otherKind' } });
  expect(await readWorkbook(good, 'x.xlsx', { signal: AbortSignal.abort() })).toEqual({ problem: { kind: 'stopped' } });
});

test('a file of which one bit is not what was written is damaged, wherever the bit is, or the same file still', async () => {
  const rows = Array.from({ length: 40 }, (_, line) => [`Action ${line}`, `Lead ${line % 7}`, 46_272 + line]);
  const good = bytesOf(rows);
  const whole = (await open(good)).sheets;
  const outcomes = await Promise.all(
    Array.from({ length: 120 }, async (_, turn) => {
      const flipped = good.slice();
      flipped[Math.floor((turn * good.length) / 120)]! ^= 1 << (turn % 8);
      const opened = await readWorkbook(flipped, 'x.xlsx');
      return 'problem' in opened ? opened.problem.kind : opened.workbook.sheets;
    }),
  );
  for (const outcome of outcomes) expect(['damaged', whole]).toContainEqual(outcome);
  expect(outcomes.filter((outcome) => outcome === 'damaged').length).toBeGreaterThan(20);
});

test('a part that unpacks to more than is stated for it is damaged', async () => {
  const bytes = bytesOf([['a'], ['b']]);
  expect(await readWorkbook(bytes, 'x.xlsx')).toHaveProperty('workbook');
  const directory = new DataView(bytes.buffer, Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml') - 46);
  expect(directory.getUint32(0, true)).toBe(0x02014b50);
  directory.setUint32(24, 10, true);
  expect(await readWorkbook(bytes, 'x.xlsx')).toEqual({ problem: { kind: 'damaged' } });
});

test('emoji stay whole however they are written', async () => {
  const content = rewritten(bytesOf([['x']]), {
    'xl/worksheets/sheet1.xml': (xml) => xml.replace('>x<', '>&#128994; &#x1F534; &amp;<'),
  });
  expect(cellAt(await open(content), 0, 0)?.text).toBe('🟢 🔴 &');
});

test('empty cells that a formula of the file may colour are marked, those coloured by their own value are not', async () => {
  const rules = (type: string, range: string) =>
    `<conditionalFormatting sqref="${range}"><cfRule type="${type}" priority="1"><formula>$A1</formula></cfRule></conditionalFormatting>`;
  const content = rewritten(bytesOf([['a'], ['b']]), {
    'xl/worksheets/sheet1.xml': (xml) =>
      xml.replace(
        '</sheetData>',
        `</sheetData>${rules('expression', 'B2:B9')}${rules('cellIs', 'C1:C9')}${rules('expression', 'A1:Z9')}`,
      ),
  });
  const workbook = await open(content);
  expect(workbook.sheets[0]?.rows.map(({ cells }) => cells.map((cell) => cell?.ruledColour ?? false))).toEqual([
    [false],
    [false, true],
  ]);
});

test('a raised figure stays apart from the number before it', async () => {
  const raised = '<r><t>£300</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r>';
  const content = rewritten(bytesOf([['£3001']], undefined, true), {
    'xl/sharedStrings.xml': (xml) => xml.replace(/<si>.*?<\/si>/s, `<si>${raised}</si>`),
  });
  expect((await open(content)).sheets[0]!.rows[0]!.cells[0]!.text).toBe('£300¹');
});

test('what is struck out in a part of a cell is told apart', async () => {
  const words = '<r><t xml:space="preserve">Data </t></r><r><rPr><strike/></rPr><t>every term</t></r><r><t> each year</t></r>';
  const content = rewritten(bytesOf([['Data every term each year']], undefined, true), {
    'xl/sharedStrings.xml': (xml) => xml.replace(/<si>.*?<\/si>/s, `<si>${words}</si>`),
  });
  const [cell] = (await open(content)).sheets[0]!.rows[0]!.cells;
  expect(cell).toMatchObject({ text: 'Data each year', value: 'Data each year', struckWords: ['every term'] });
});

test('columns of a folded group are part of the sheet, those hidden by hand are not', async () => {
  const content = rewritten(bytesOf([['Action', 'When', 'Lead']]), {
    'xl/worksheets/sheet1.xml': (xml) =>
      xml.replace(
        '<sheetData>',
        '<cols><col min="2" max="2" width="9" hidden="1" outlineLevel="1"/><col min="3" max="3" width="9" hidden="1"/></cols><sheetData>',
      ),
  });
  expect((await open(content)).sheets[0]!.hiddenColumns).toEqual([2]);
});
