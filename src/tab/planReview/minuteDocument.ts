import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { movementWords, type Minute, type MinuteLine } from './minute';

/** A minute as a Word document: one A4 page for a plan of usual size, with headings and a table that a screen reader can walk. */
export async function minuteDocument(minute: Minute): Promise<Blob> {
  return Packer.toBlob(documentOf(minute));
}

function documentOf({ school, plan, held, present, lines, asides, note, next }: Minute): Document {
  const title = `Review of the ${plan}`;
  const page = { size: { width: 11906, height: 16838 }, margin: { top: 850, bottom: 850, left: 1000, right: 1000 } };
  const foot = new Paragraph({
    alignment: AlignmentType.END,
    children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
  });
  return new Document({
    title,
    description: `What was decided on ${held}`,
    creator: school,
    styles: {
      default: {
        document: { run: { font: 'Segoe UI', size: 19, language: { value: 'en-GB' } }, paragraph: { spacing: { after: 80 } } },
        heading1: { run: { size: 32, bold: true, color: '000000' }, paragraph: { spacing: { after: 60 } } },
        heading2: { run: { size: 23, bold: true, color: '000000' }, paragraph: { spacing: { before: 160, after: 60 } } },
      },
    },
    sections: [
      {
        properties: { page },
        footers: { default: new Footer({ children: [foot] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
          new Paragraph([school, `Held on ${held}`].filter(Boolean).join('. ')),
          ...(present ? [new Paragraph(`Present: ${present}`)] : []),
          new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'What was decided' }),
          ...(lines.length > 0 ? [table(lines)] : [new Paragraph('No action was decided about.')]),
          ...asides.map((words, at) => new Paragraph({ text: words, spacing: at === 0 ? { before: 120 } : undefined })),
          ...(note ? [new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'Note' }), ...note.split('\n').map(plain)] : []),
          new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'Next review' }),
          new Paragraph(next),
        ],
      },
    ],
  });
}

/** In twentieths of a point, together the width of the page between its margins. */
const widths = [2900, 2000, 5000];

function table(lines: readonly MinuteLine[]): Table {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: ['Action', 'Where it stands', 'Decision and why'].map((words, at) =>
      cell(at, [new Paragraph({ children: [new TextRun({ text: words, bold: true })] })]),
    ),
  });
  return new Table({
    width: { size: 9900, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: rule, bottom: rule, left: none, right: none, insideVertical: none, insideHorizontal: rule },
    rows: [head, ...lines.map(row)],
  });
}

function row(line: MinuteLine): TableRow {
  const decision = [
    new TextRun({ text: `${line.decision}.`, bold: true }),
    ...line.because.map((words) => new TextRun(` ${words}`)),
  ];
  return new TableRow({
    cantSplit: true,
    children: [
      cell(0, [plain(`${line.ref} ${line.name}`)]),
      cell(1, [plain(movementWords(line))]),
      cell(2, [new Paragraph({ children: decision, spacing: { after: 0 } })]),
    ],
  });
}

function cell(at: number, children: Paragraph[]): TableCell {
  const margins = { top: 40, bottom: 40, left: 60, right: 100 };
  return new TableCell({ children, margins, width: { size: widths[at]!, type: WidthType.DXA } });
}

function plain(text: string): Paragraph {
  return new Paragraph({ text, spacing: { after: 0 } });
}
