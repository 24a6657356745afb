import { questionSheets, bringInQuestions } from '../../src/domain/questionFile/questionSheets';
import { readQuestions } from '../../src/domain/questionFile/readQuestions';
import type { QuestionSet } from '../../src/domain/questionSet';
import type { OpenedFile } from '../../src/files/readWorkbook';
import { readWorkbook } from '../../src/files/readWorkbook';
import { writeCsv } from '../../src/files/writeCsv';
import { writeXlsx } from '../../src/files/writeXlsx';
import { countingKeys } from '../domain/builders';
import { context } from '../domain/planFile/cells';
import { fc } from '../property';

const words = fc.constantFrom(
  'Who leads?',
  '=1+1?',
  'Lessons are adapted',
  'Why "café", £5?',
  'How often; and by whom?',
  'Is it (so)?',
);
const titles = ['Leadership', 'Voice of pupils', 'Teaching & learning', 'Assessment, identification'];
const asked = fc.array(fc.uniqueArray(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

/** What stands above the table: the first line is what the set is called. */
const above = ['Ours, 2026', 'Brindlewick Primary'];

/** A set as people would read it. */
const told = ({ areas, questions, scale }: QuestionSet): unknown => ({
  asked: questions.map(({ area, prompt, why }) => [areas.find(({ key }) => key === area)!.title, prompt, why]),
  scale: scale.map(({ name, meaning }) => [name, meaning]),
});

async function back(name: string, file: Uint8Array): Promise<QuestionSet> {
  const opened: OpenedFile = await readWorkbook(file, name);
  if ('problem' in opened) throw new Error(opened.problem.kind);
  const reading = readQuestions(opened.workbook, context);
  expect([reading.title, ...reading.leftOut.map(({ text }) => text)]).toEqual(above);
  return bringInQuestions(reading, { title: 'Back', about: '', scale: [] }, { newKey: countingKeys() })[0]!.after;
}

test('a set that goes out as a spreadsheet comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(asked, fc.constantFrom('', 'It is their school.'), async (all, why) => {
      const areas = all.map((_, at) => ({ key: `a${at}`, title: titles[at]!, theme: '' }));
      const questions = all.flatMap((own, at) => own.map((prompt, n) => ({ key: `q${at}${n}`, area: `a${at}`, prompt, why })));
      const scale = ['Begun', 'Done'].map((name) => ({ key: name, name, meaning: `${name} everywhere.` }));
      const about = { about: '', guideTitle: '', guideLink: '', removed: false };
      const set: QuestionSet = { key: 's', family: 's', version: 1, title: above[0]!, ...about, areas, questions, scale };
      const [sheet, stops] = questionSheets(set);
      const [title, context] = above as [string, string];
      expect(told(await back('ours.xlsx', writeXlsx([sheet, stops], { title, context })))).toEqual(told(set));
      const csv = new TextEncoder().encode(writeCsv(sheet, above));
      expect(told(await back('ours.csv', csv))).toMatchObject({ asked: (told(set) as { asked: unknown }).asked });
    }),
    { numRuns: 25 },
  );
});
