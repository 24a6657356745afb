import { addObjective, type Gathered, type RawAction } from './raw';
import { mayBeName } from './pupils/wordsForNames';
import { looksLikeYearGroup } from './pupilWords';
import { schoolNamed } from './schoolNames';
import { plainCell } from './sharedOut';
import type { Workbook } from './workbook';

/**
 * What sheets are called says what their actions are for, or when, where several have actions and none says so itself. A sheet
 * an area (`SEMH`, `Sensory`): each is an objective, to be asked about as headings called priorities are. A sheet a term: the actions
 * are due in it, to be asked about, unless one stands on several sheets, as copies of the same plan.
 */
export function takeSheetNames(gathered: Gathered, workbook: Workbook): void {
  const nameOf = ({ action }: RawAction) => workbook.sheets[action.place.sheet]?.name.trim() ?? '';
  const names = [...new Set(gathered.actions.map(nameOf))];
  if (names.length < 2 || gathered.leftOut.some(({ why }) => why === 'repeatedAction')) return;
  if (names.every(isTermName)) {
    for (const action of gathered.actions) {
      const isDated = action.parts.some(({ kind, cell }) => DATES.has(kind) && cell.text);
      const name = nameOf(action);
      const { place } = action.action;
      if (!isDated) action.parts.push({ kind: 'due', heading: SHEET, cell: plainCell(name), place, rows: 1, guessed: true });
    }
  } else if (names.every(isArea) && gathered.actions.every(({ objective }) => !objective)) {
    for (const name of names) {
      const own = gathered.actions.filter((action) => nameOf(action) === name);
      const objective = addObjective(gathered, name, '', { ...own[0]!.action.place, row: 0, column: 0 });
      objective.doubt = 'priority';
      for (const action of own) action.objective = objective;
    }
  }
}

/** The heading of what is told by the name of its sheet. */
export const SHEET = 'Sheet';

function isArea(name: string): boolean {
  const isOther = OF_NO_AREA.test(name) || /\d/.test(name) || looksLikeYearGroup(name) || schoolNamed(name) !== undefined;
  return !isOther && !mayBeName(name) && !/^\p{Lu}{2,3}$/u.test(name) && /\p{L}/u.test(name);
}

/** Whether a sheet is called after a term or half-term: `Autumn 1`, `Lent term`, `Summer 2027`. */
export function isTermName(name: string): boolean {
  return /^(?:autumn|spring|summer|michaelmas|lent|trinity)(?: term)?(?: ?[12])?(?: 20\d\d)?$/i.test(name);
}

const DATES: ReadonlySet<string> = new Set(['due', 'start', 'whoWhen', 'term', 'milestone']);

/** What any sheet of a plan may be called, whatever its actions are for. */
const OF_NO_AREA =
  /^(?:sheet|tab|table|page|part|copy|blatt|feuil)\b|\b(?:plan(?:s|ner|ning)?|actions?|tasks?|copy|draft|current|new|old|overview|summary|master|template|versions?|term|autumn|spring|summer|year|ks|key stage|eyfs|infants?|juniors?|primary|secondary|lower|upper|sixth|phase|completed?|done|ongoing|archive)\b/i;
