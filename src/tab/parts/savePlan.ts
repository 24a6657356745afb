import { planSheets } from '../../domain/planExport/planSheets';
import { savedAtWords } from '../../domain/planFile/savedAt';
import type { Key } from '../../domain/record';
import type { School } from '../school/School';
import { saveFile } from './saveFile';

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** Saves the whole plan as a file. An Excel file can be brought in again as it was; CSV holds the actions alone. */
export async function savePlan({ workspace, keeping }: School, planKey: Key, as: keyof typeof types): Promise<void> {
  const sheets = planSheets(workspace.current(), planKey);
  if (sheets === undefined) return;
  const { title, school, academicYear, actions, objectives } = sheets;
  // What others wrote since the tenant last answered is not in the file; a newer version of it is compared with what was.
  const { lastSync } = workspace.standing();
  const context = [school, academicYear, lastSync && savedAtWords(lastSync)].filter(Boolean).join(', ');
  const file =
    as === 'xlsx'
      ? (await import('../../files/writeXlsx')).writeXlsx([actions, objectives], { title, context })
      : (await import('../../files/writeCsv')).writeCsv(actions, [title, context]);
  saveFile(`${fileName(title)}.${as}`, file, types[as]);
  keeping.say(`Saved ${fileName(title)}.${as}`);
}

/** A plan's title as the name of a file, without what no system allows in one. */
function fileName(title: string): string {
  return title.replace(/[\\/:*?"<>|]+/g, '-').trim() || 'SEND plan';
}
