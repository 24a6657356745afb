import { readPaste } from '../../src/files/delimited';
import { fileLimits } from '../../src/files/fileLimits';
import { readWorkbook } from '../../src/files/readWorkbook';

const bytes = (text: string) => new TextEncoder().encode(text);

async function textsOf(content: Uint8Array): Promise<string[][]> {
  const opened = await readWorkbook(content, 'plan.csv');
  if ('problem' in opened) throw new Error(opened.problem.kind);
  return opened.workbook.sheets[0]?.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? '')) ?? [];
}

test('a byte-order mark is no part of the first heading', async () => {
  expect(await textsOf(bytes('\uFEFFObjective,Action\nTalk,“Do” £5'))).toEqual([
    ['Objective', 'Action'],
    ['Talk', '“Do” £5'],
  ]);
});

test('Windows-1252 comes out as it was typed', async () => {
  expect(
    await textsOf(
      new Uint8Array([...bytes('MB/'), 0xc9, ...bytes('L, '), 0xa3, ...bytes('5 '), 0x96, 0x20, 0x93, ...bytes('x'), 0x94]),
    ),
  ).toEqual([['MB/ÉL', '£5 – “x”']]);
});

test('Mac Roman comes out as it was typed', async () => {
  const words = [
    ...bytes('Families '),
    0xd0,
    0x20,
    ...bytes('caf'),
    0x8e,
    ...bytes(' drop-in, pupils'),
    0xd5,
    0x20,
    ...bytes('views: '),
    0xa3,
    0x35,
  ];
  expect(await textsOf(new Uint8Array(words))).toEqual([['Families – café drop-in', 'pupils’ views: £5']]);
});

test('long runs of spaces and empty lines are cut short, others stay', async () => {
  const text = `Buy${' '.repeat(9000)}pens\u2003now\n\nTrain  staff${'\n '.repeat(9000)}soon`;
  expect(await textsOf(bytes(`Action\n"${text}"`))).toEqual([['Action'], ['Buy        pens now\n\nTrain  staff\n\nsoon']]);
});

test('UTF-16 as Excel’s "Unicode text" writes it', async () => {
  const units = '\uFEFFObjective\tAction\r\nTalk\tDo'
    .split('')
    .flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]);
  expect(await textsOf(new Uint8Array(units))).toEqual([
    ['Objective', 'Action'],
    ['Talk', 'Do'],
  ]);
});

test.each([
  [
    'semicolons, with commas inside',
    'Aim;Action;Cost\nTalk, daily;Tea, cake;35,50\n',
    [
      ['Aim', 'Action', 'Cost'],
      ['Talk, daily', 'Tea, cake', '35,50'],
    ],
  ],
  [
    'what sep= says, the line itself gone',
    'sep=;\r\nAim;Act,ion\r\nTalk;Do',
    [
      ['Aim', 'Act,ion'],
      ['Talk', 'Do'],
    ],
  ],
  [
    'tabs',
    'Aim\tAction, by whom\nTalk\tDo',
    [
      ['Aim', 'Action, by whom'],
      ['Talk', 'Do'],
    ],
  ],
  [
    'quoted line breaks and quotes',
    'Aim,Action\nTalk,"Do\nit ""now"""',
    [
      ['Aim', 'Action'],
      ['Talk', 'Do\nit "now"'],
    ],
  ],
  ['one column', 'Action\nDo it', [['Action'], ['Do it']]],
])('separators: %s', async (_, text, table) => {
  expect((await textsOf(bytes(text))).filter((row) => row.join(''))).toEqual(table);
});

test('a line number is that of the line in the file, past quoted breaks and sep=', async () => {
  const opened = await readWorkbook(bytes('sep=,\nA,B\n1,"x\ny"\n2,z'), 'plan.csv');
  expect('workbook' in opened && opened.workbook.sheets[0]?.rows.map(({ line }) => line)).toEqual([2, 3, 5]);
});

test('a paste is separated by tabs alone', () => {
  const { kind, sheets } = readPaste('Aim\tAction\nTalk, daily\t"Do\nit"');
  expect(kind).toBe('paste');
  expect(sheets[0]?.rows.map(({ cells }) => cells.map((cell) => cell?.text))).toEqual([
    ['Aim', 'Action'],
    ['Talk, daily', 'Do\nit'],
  ]);
});

test('what is no table is said to be so', async () => {
  expect(await readWorkbook(new Uint8Array(), 'x.csv')).toEqual({ problem: { kind: 'empty' } });
  expect(await readWorkbook(new Uint8Array([0x25, 0x50, 0x44, 0x46]), 'x.csv')).toEqual({ problem: { kind: 'otherKind' } });
  expect(await readWorkbook(new Uint8Array([1, 0, 2, 0, 3]), 'x.csv')).toEqual({ problem: { kind: 'otherKind' } });
  expect(await readWorkbook(new Uint8Array([1, 0, 2, 0, 3]), 'Plan.XLSX')).toEqual({ problem: { kind: 'damaged' } });
  expect(await readWorkbook(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'x.xls')).toEqual({ problem: { kind: 'oldOrLocked' } });
});

test('limits of bytes, rows, columns and cells', async () => {
  const kinds = [
    new Uint8Array(fileLimits.bytes + 1).fill(65),
    bytes('a,b\n'.repeat(fileLimits.rows + 1)),
    bytes(`${'a,'.repeat(fileLimits.columns + 1)}b\n`),
    bytes(`${'a,'.repeat(99)}b\n`.repeat(2001)),
  ].map((content) => readWorkbook(content, 'x.csv'));
  expect(await Promise.all(kinds)).toEqual(
    ['bytes', 'rows', 'columns', 'cells'].map((limit) => ({ problem: { kind: 'tooLarge', limit } })),
  );
});

test('the marks of a list that Word sets apart by a tab stand before their points', () => {
  const textsIn = (text: string) => readPaste(text).sheets[0]!.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''));
  expect(textsIn('Priority 1: Talk\n•\tScreen all\no\tLead: PL\n§\tMeet families\n2.\tReview')).toEqual([
    ['Priority 1: Talk'],
    ['• Screen all'],
    ['o Lead: PL'],
    ['• Meet families'],
    ['2. Review'],
  ]);
  // Beside cells it may be a number in a table.
  expect(textsIn('No.\tAction\n1.\tScreen all')).toEqual([
    ['No.', 'Action'],
    ['1.', 'Screen all'],
  ]);
});
