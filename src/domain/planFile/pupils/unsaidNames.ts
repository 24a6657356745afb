import { kindOfHeading } from '../headings';
import type { ColumnKind } from '../columnKind';
import { readLeads } from '../people';
import { personKind } from '../pupilWords';
import { plainWords } from '../understood';
import type { Cell } from '../workbook';
import { namesPart, piecesOf } from './peopleInCells';
import { isNamed, isWholeName, looksLikeInitials } from './personNames';

interface Headed {
  heading: string;
  cells: readonly Cell[];
}

/**
 * Whether a column beside actions names people although its heading says neither pupil nor name (`Group`, `Target group`, `Notes`, `Objective`):
 * most of its cells are whole names or lists of them, or begin with one, of at least three who lead nothing. `maybe`: first
 * names or initials alone, which may be short for something else.
 */
export function unsaidNames({ heading, cells }: Headed, beside: readonly Headed[]): 'surely' | 'maybe' | undefined {
  if (!mayHoldNames(heading) || !beside.some((other) => kindOfHeading(other.heading) === 'action')) return undefined;
  const leads = beside.filter((other) => ['lead', 'support', 'monitoring'].includes(kindOfHeading(other.heading) ?? ''));
  const staff = new Set(leads.flatMap((column) => column.cells.flatMap(({ text }) => readLeads(text).value)));
  const lists = cells.map(({ text }) => piecesOf(withoutDoing(namesPart(text))).filter((piece) => !staff.has(piece)));
  const most = (fits: (piece: string) => boolean, least: number) => {
    const named = lists.filter((pieces) => pieces.length >= least && pieces.filter(fits).length > pieces.length / 2);
    return named.length / lists.length >= 0.6 && new Set(named.flat()).size >= 3;
  };
  if (most(isWholeName, 1)) return 'surely';
  if (isOfPlan(heading)) return undefined;
  const isShort = (piece: string) => (OF_GROUP.test(plainWords(heading)) ? isNamed : areLetters)(piece);
  return most(isShort, 2) ? 'maybe' : undefined;
}

/** Whether a heading is one that plans have, over words of their own: objectives, success, reviews. */
export function isOfPlan(heading: string): boolean {
  const kind = kindOfHeading(heading);
  return kind !== undefined && kind !== 'kept' && !OF_GROUP.test(plainWords(heading));
}

/** Whether a heading is over a group, whose members may be listed under it: `Target group`, `Aimed at`. */
export function isOfGroup(heading: string): boolean {
  return OF_GROUP.test(plainWords(heading));
}

const OF_GROUP =
  /^(the |target(ed)? |focus |key |which |intervention |our )*(groups?|cohorts?|participants|attendees|members|recipients)$|^(aimed at|target(ed)? at|for)$/;
/** Columns of plans that hold who does it, when, or what with: names of two words there are no pupils'. */
const OF_OTHERS: ReadonlySet<ColumnKind | undefined> = new Set<ColumnKind | undefined>(
  'action lead support whoWhen monitoring resources status cost training start due ref term predecessors milestone'.split(
    ' ',
  ) as ColumnKind[],
);
const OTHERS =
  /\b(staff|teachers?|adults?|tas?|lsas?|hltas?|governors?|coach|mentors?|trainers?|providers?|agenc(y|ies)|partners?|contacts?|sponsors?|champions?|programmes?|schemes?|interventions?|packages?|books?|texts?|authors?|artists?|schools?|settings?|venue|location|rooms?|where|place|organisations?|suppliers?|visitors?|speakers?|subjects?|topics?|units?|class(es)?|teams?|party|by)\b/;

/** Whether names under these words may be pupils': no words for staff or for what is bought. */
export function mayHoldNames(heading: string): boolean {
  if (isOfGroup(heading)) return true;
  return !OF_OTHERS.has(kindOfHeading(heading)) && personKind(heading) === undefined && !OTHERS.test(plainWords(heading));
}

/** The name that a text begins with: `Zeph Wood reads 20 words`. */
function withoutDoing(text: string): string {
  const [, name] = /^(\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{Ll}'’-]+)(?:['’]s)? (?!and )\p{Ll}.*$/su.exec(text.trim()) ?? [];
  return name && isWholeName(name) ? name : text;
}

function areLetters(piece: string): boolean {
  return looksLikeInitials(piece);
}
