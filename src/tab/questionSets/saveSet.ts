import { questionSheets } from '../../domain/questionFile/questionSheets';
import type { QuestionSet } from '../../domain/questionSet';
import { saveFile } from '../parts/saveFile';
import type { School } from '../school/School';
import { count } from '../words/counts';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** Saves a set as a file, which can be brought in again: in Excel with its scale, as CSV the questions alone. */
export async function saveSet({ workspace, keeping }: School, set: QuestionSet, as: keyof typeof types): Promise<void> {
  const [questions, scale] = questionSheets(set);
  const school = workspace.current().settings.get('settings')?.record.school ?? '';
  const title = set.title || 'Question set';
  const context = [school, `version ${set.version}`, count(set.questions.length, 'question')].filter(Boolean).join(', ');
  const file =
    as === 'xlsx'
      ? (await import('../../files/writeXlsx')).writeXlsx([questions, scale], { title, context })
      : (await import('../../files/writeCsv')).writeCsv(questions, [title, context]);
  const name = `${title.replace(/[\\/:*?"<>|]+/g, '-').trim()}.${as}`;
  saveFile(name, file, types[as]);
  keeping.say(`Saved ${name}`);
}
