import { strToU8, zipSync } from 'fflate';
import type { Workbook } from '../../src/domain/planFile/workbook';
import { readHtml } from '../../src/files/html';
import { readWorkbook } from '../../src/files/readWorkbook';

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${text.split('\n').map(paragraph).join('')}</w:tc>`;
const table = (...rows: string[][]): string =>
  `<w:tbl><w:tblPr/>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;

function documentOf(body: string, more: Record<string, string> = {}): Uint8Array {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relationship}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${space}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

async function open(content: Uint8Array): Promise<Workbook> {
  const opened = await readWorkbook(content, 'plan.docx');
  if ('problem' in opened) throw new Error(opened.problem.kind);
  return opened.workbook;
}

test('headings and tables in the order of the pages, merged and coloured cells as they are', async () => {
  const body =
    paragraph('Priority 1: Talk') +
    table(
      [cell('Action'), cell('Lead'), cell('RAG')],
      [cell('Choose a screen\nUse it', '<w:vMerge w:val="restart"/>'), cell('LM', '<w:gridSpan w:val="2"/>')],
      [cell('', '<w:vMerge/>'), cell('JT'), cell('', '<w:shd w:val="clear" w:color="auto" w:fill="ff0000"/>')],
    );
  const { kind, sheets } = await open(documentOf(body));
  expect(kind).toBe('word');
  expect(sheets[0]!.rows.map(({ cells }) => cells.map((one) => one?.text))).toEqual([
    ['Priority 1: Talk'],
    [],
    ['Action', 'Lead', 'RAG'],
    ['Choose a screen\nUse it', 'LM', ''],
    ['', 'JT', ''],
  ]);
  expect(sheets[0]!.rows[3]!.cells).toMatchObject([{ span: { rows: 2 } }, { span: { columns: 2 } }, { within: { row: 3 } }]);
  expect(sheets[0]!.rows[4]!.cells[2]).toMatchObject({ fill: 'FF0000' });
});

test('tracked changes count as accepted', async () => {
  const run = (text: string, tag = 't') => `<w:r><w:${tag}>${text}</w:${tag}></w:r>`;
  const body = `<w:p>${run('Train ')}<w:del w:id="1">${run('all', 'delText')}</w:del><w:ins w:id="2">${run('new')}</w:ins>${run(' staff')}</w:p>`;
  expect((await open(documentOf(body))).sheets[0]!.rows[0]!.cells[0]!.text).toBe('Train new staff');
});

test('what a field of the document shows is read', async () => {
  const field = '<w:p><w:fldSimple w:instr=" DATE "><w:r><w:t>12/02/2027</w:t></w:r></w:fldSimple></w:p>';
  const { sheets } = await open(documentOf(paragraph('Reviewed on') + field));
  expect(sheets[0]!.rows.flatMap(({ cells }) => cells.map((one) => one?.text))).toEqual(['Reviewed on', '12/02/2027']);
});

test('a raised figure stays apart from the number before it', async () => {
  const run = (text: string, raised = '') =>
    `<w:r>${raised && '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'}<w:t>${text}</w:t></w:r>`;
  const body = `<w:p>${run('£300')}${run('1', 'yes')}${run(' by the 1')}${run('st', 'yes')}</w:p>`;
  expect((await open(documentOf(body))).sheets[0]!.rows[0]!.cells[0]!.text).toBe('£300¹ by the 1st');
});

test('points of a point, and footnotes, keep what they belong to', () => {
  const html =
    '<table><tr><td><ul><li>Meetings<ul><li>scaffolds</li></ul></li><li>Visits</li></ul></td><td>£5<sup><a href="#footnote-1">[1]</a></sup></td></tr></table>' +
    '<ol><li id="footnote-1"><p>Paid by the trust <a href="#footnote-ref-1">↑</a></p></li></ol>';
  const rows = readHtml(html, 'plan', 'word').sheets[0]!.rows.map(({ cells }) => cells.map((one) => one?.text));
  expect(rows).toEqual([['• Meetings\no scaffolds\n• Visits', '£5¹'], [], ['¹ Paid by the trust']]);
});

test('page headers, comments and properties are there for the guard', async () => {
  const { elsewhere } = await open(
    documentOf(paragraph('Plan'), {
      'word/header1.xml': '<w:hdr>J999400026001</w:hdr>',
      'word/comments.xml': '<w:comments><w:comment><w:p><w:t>ask</w:t></w:p></w:comment></w:comments>',
      'docProps/core.xml': '<cp>Plan &amp; more</cp>',
    }),
  );
  expect(elsewhere).toEqual([
    { where: 'page header', text: 'J999400026001' },
    { where: 'comment', text: 'ask' },
    { where: 'document properties', text: 'Plan & more' },
  ]);
});

test('a document that breaks off is damaged, not half read', async () => {
  expect(await readWorkbook(documentOf('<w:p><w:r>'), 'plan.docx')).toEqual({ problem: { kind: 'damaged' } });
});

test('what Word shows in a field that nobody has filled in is nothing', async () => {
  const body = table(
    [cell('Action'), cell('When')],
    [cell('Train'), cell('Click or tap to enter a date.')],
    [cell('Choose an item.'), cell('')],
  );
  const { sheets } = await open(documentOf(body));
  expect(sheets[0]!.rows.map(({ cells }) => cells.map((one) => one?.text ?? ''))).toEqual([
    ['Action', 'When'],
    ['Train', ''],
    ['', ''],
  ]);
});

test('points by Word’s own styles for lists of several levels stand within each other', async () => {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const levels = ['', '2', '3'];
  const styles = levels.map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="ListNumber${level}"><w:name w:val="List Number${level && ` ${level}`}"/></w:style>`,
  );
  const numbers = levels.map(
    (level, id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:pStyle w:val="ListNumber${level}"/></w:lvl></w:abstractNum><w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`,
  );
  const points = levels.map(
    (level) => `<w:p><w:pPr><w:pStyle w:val="ListNumber${level}"/></w:pPr><w:r><w:t>Level ${level || 1}</w:t></w:r></w:p>`,
  );
  const content = documentOf(points.join(''), {
    'word/styles.xml': `<w:styles ${space}>${styles.join('')}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${space}>${numbers.join('')}</w:numbering>`,
    'word/_rels/document.xml.rels': linked('styles', 'numbering'),
  });
  expect((await open(content)).sheets[0]!.rows[0]!.cells[0]!.text).toBe('1. Level 1\no Level 2\n- Level 3');
});

test('lines that set their words apart by tabs are rows of a table where there are several', async () => {
  const tabbed = (...texts: string[]) =>
    `<w:p>${texts.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('<w:r><w:tab/></w:r>')}</w:p>`;
  const rows = [tabbed('Action', 'Who', 'When'), tabbed('Train', 'TAs', 'Sept'), tabbed('Forum', 'SENCO', 'Jan')];
  const texts = async (body: string) =>
    (await open(documentOf(body))).sheets[0]!.rows.map(({ cells }) => cells.map((one) => one?.text));
  expect(await texts(rows.join(''))).toEqual([
    ['Action', 'Who', 'When'],
    ['Train', 'TAs', 'Sept'],
    ['Forum', 'SENCO', 'Jan'],
  ]);
  expect(await texts(rows[0]!)).toEqual([['Action Who When']]);
});

const linked = (...parts: string[]) => {
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const links = parts.map((part) => `<Relationship Id="${part}" Type="${types}/${part}" Target="${part}.xml"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
};

test('comments are of the cells that they stand at', async () => {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const mark = '<w:r><w:commentReference w:id="3"/></w:r>';
  const body = table([cell('Action'), cell('Lead')], [cell('Train').replace('</w:p>', `${mark}</w:p>`), cell('PL')]);
  const content = documentOf(body, {
    'word/comments.xml': `<w:comments ${space}><w:comment w:id="3" w:author="A Head" w:initials="AH">${paragraph('Ask the site manager')}</w:comment></w:comments>`,
    'word/_rels/document.xml.rels': linked('comments'),
  });
  const [head, row] = (await open(content)).sheets[0]!.rows;
  expect([head!.cells[0]!.comment, row!.cells]).toMatchObject([
    undefined,
    [{ text: 'Train', comment: 'Ask the site manager' }, { text: 'PL' }],
  ]);
});

test('words that Word hides are no part of a cell, and the guard still sees them', async () => {
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve"> J999400026001</w:t></w:r>';
  const { sheets, elsewhere } = await open(documentOf(paragraph('Train').replace('</w:p>', `${hidden}</w:p>`)));
  expect(sheets[0]!.rows[0]!.cells[0]!.text).toBe('Train');
  expect(elsewhere).toContainEqual({ where: 'hidden text', text: 'J999400026001' });
});

test('a table within one that lays out the page is read as a table, a list of few columns within a cell as its lines', async () => {
  const inner = (...rows: string[][]) => table(...rows.map((texts) => texts.map((text) => cell(text))));
  const around = (content: string) => table([`<w:tc><w:tcPr/>${paragraph('Plan')}${content}${paragraph('')}</w:tc>`]);
  const texts = async (body: string) =>
    (await open(documentOf(body))).sheets[0]!.rows.map(({ cells }) => cells.map((one) => one?.text));
  const plan = inner(['Action', 'Lead', 'When'], ['Train', 'PL', 'Dec']);
  expect(await texts(around(plan))).toEqual([['Plan'], [], ['Action', 'Lead', 'When'], ['Train', 'PL', 'Dec']]);
  expect(await texts(around(inner(['Blankets', '£85'], ['Defenders', '£40'])))).toEqual([
    ['Plan\nBlankets\n£85\nDefenders\n£40'],
  ]);
});
