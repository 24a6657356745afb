import { kindOfHeading } from '../headings';
import { looksLikeYearGroup, personKind } from '../pupilWords';
import { isRole } from '../roles';
import { withoutBullet } from '../splitCells';
import type { Row, Sheet } from '../workbook';
import { headingSays, speaksOfPupils } from './headingSays';
import { isNeed } from './needs';
import type { PupilFinding } from './pupilFinding';
import { isNamed, isWholeName } from './personNames';
import { isPlanWord } from './planWords';
import { isProperName } from './properNames';

/** Who a line of a list is about, and whom what stands behind the name tells of. */
interface LineOfOne {
  name: string;
  of: 'pupil' | 'staff';
}

/** A line that is a name and what its person has: `Zeph – Y3 – ASD`, `Ann Lowe (SENCO)`. */
export function lineOfOne(line: string): LineOfOne | undefined {
  const [name = '', ...said] = withoutBullet(line)
    .replace(/\)\.?$/, '')
    .split(/\s*(?:\s[-–—]|[,|:;()]|[–—])\s*/)
    .filter((piece) => piece !== '');
  if (said.length === 0 || !isNamed(name) || personKind(name) || kindOfHeading(name)) return undefined;
  // `Dec: R` is a rating.
  if (isProperName(name) || (!name.includes(' ') && isPlanWord(name))) return undefined;
  if (said.every((piece) => looksLikeYearGroup(piece) || isNeed(piece))) return { name, of: 'pupil' };
  return isWholeName(name) && said.every(isRole) ? { name, of: 'staff' } : undefined;
}

/** Whether words stand over pupils who are listed below: `Focus children`, `On the register`. */
export function isOverPupils(text: string): boolean {
  if (text.length > 60 || !speaksOfPupils(text)) return false;
  return ['pupils', 'forSomebody'].includes(headingSays(text, personKind(text), true, false) ?? '');
}

/** Whether lines are but people: names alone under words for pupils, names with their roles under any. */
export function listsPeople(heading: string, lines: readonly string[]): boolean {
  if (lines.length === 0) return false;
  const isPupil = (line: string) => isNamed(withoutBullet(line)) || lineOfOne(line)?.of === 'pupil';
  return lines.every((line) => lineOfOne(line)?.of === 'staff') || (isOverPupils(heading) && lines.every(isPupil));
}

/** Lines under words for pupils, on a page, with a name and a year group or need each, or whole names alone. */
export function listedPupils({ rows }: Sheet): PupilFinding[] {
  const lines = rows.map(onlyText);
  return lines.flatMap((heading, at) => {
    if (heading === undefined || !isOverPupils(heading)) return [];
    const below = lines.slice(at + 1);
    const told = runOf(below, (line) => lineOfOne(line)?.of === 'pupil' || isWholeName(withoutBullet(line)));
    const isList = told.length > 2 || (told.length > 1 && told.every((line) => lineOfOne(line)));
    return isList ? [{ reason: 'names', named: `row ${rows[at]!.line}`, rows: told.length }] : [];
  });
}

function onlyText({ cells }: Row): string | undefined {
  const texts = cells.flatMap((cell) => (cell?.text ? [cell.text] : []));
  return texts.length === 1 ? texts[0] : undefined;
}

function runOf(lines: readonly (string | undefined)[], fits: (line: string) => boolean): string[] {
  const end = lines.findIndex((line) => line === undefined || !fits(line));
  return lines.slice(0, end < 0 ? lines.length : end) as string[];
}
