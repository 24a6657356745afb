import { daysBetween, type Day } from '../day';
import type { Status } from '../update';
import { askFor, askForEach, type Ask } from './asks';
import { colourName } from './colours';
import type { FileFacts } from './fileFacts';
import { MONTH, monthNumber } from './months';
import type { Part, RawAction } from './raw';
import type { ReadAction } from './reading';
import { isUneven, joinText, sharedOut, type Item } from './sharedOut';
import { readStatusText, statusWord } from './statuses';
import { byColour, latestStatus, readStatusCell } from './statusCells';
import { statusWords } from '../statusWords';
import type { Understood } from './understood';

/** Sets the status and gives remarks for the review notes: earlier ratings, words beside the rating. */
export function takeStatus(raw: RawAction, action: ReadAction, item: Item, facts: FileFacts, asks: Ask[]): string[] {
  const rated = facts.colouredReviews ? sharedOut(raw, 'review', item).filter(({ cell }) => cell.fill) : [];
  // Their words are told as reviews; here their colours alone count.
  const parts = rated.length > 0 ? rated.map(asColour) : sharedOut(raw, 'status', item);
  const rowFill = raw.action.cell.fill;
  if (raw.action.cell.struck && parts.every(({ cell }) => !cell.text)) {
    askFor(asks, action, 'status', { value: null, reason: 'struckOut', proposed: 'stopped', kept: 'struck through' }, raw.action);
    return [];
  }
  if (parts.length === 0) {
    const done = raw.parts.find(
      ({ kind, heading, cell }) =>
        kind === 'kept' && /^(date )?(completed|achieved|finished|done)\b/i.test(heading) && hasDay(cell),
    );
    if (done) {
      askFor(asks, action, 'status', { value: null, reason: 'saidElsewhere', proposed: 'complete', kept: done.cell.text }, done);
      return [];
    }
    const colour = facts.colouredActions ? (raw.action.cell.fill ?? raw.action.cell.font) : undefined;
    const read = colour ? byColour(colour, facts.key) : { value: null };
    if (!colour || (!read.value && !('reason' in read))) {
      askForReview(raw, action, item, facts, asks);
      return [];
    }
    const sure = facts.key.has(`#${colour}`) || facts.key.has(colourName(colour) ?? '');
    action.status = sure ? read.value : null;
    if (!sure)
      askStatus(
        asks,
        action,
        { value: null, reason: 'unreadColour', ...(read.value && { proposed: read.value }) },
        raw.action,
        colour,
      );
    return [];
  }
  if (isUneven(raw, 'status', item)) {
    const [first] = parts;
    if (first) askFor(asks, action, 'status', { value: null, reason: 'unevenLines', kept: joinText(raw, 'status') }, first);
    return [joinText(raw, 'status')];
  }
  const { latest, earlier } = latestStatus(parts.map((part) => readStatusCell(part, facts.key, rowFill)));
  if (!latest) {
    askForOwnWords(raw, action, asks);
    return [];
  }
  action.status = latest.value;
  action.cells.status = latest.part.place;
  askStatus(asks, action, latest, latest.part, latest.part.cell.text || latest.kept ? undefined : latest.colour);
  const toCome = latest.value && isToCome(latest.part, facts.context) ? latest.value : undefined;
  if (toCome) askForEach(asks, action, 'status', latest.part, 'statusToCome');
  const before = earlier.map(
    ({ part, value, kept }) => `${part.heading}: ${kept ?? (part.cell.text || (value ? statusWords[value] : ''))}`,
  );
  const { kept, part, value } = latest;
  const remark =
    kept && (value || earlier.length > 0 || /\p{L}\s+\p{L}|\p{L}{5}/u.test(kept))
      ? [part.term ? `${part.heading}: ${kept}` : kept]
      : [];
  const rating = toCome && remark.length === 0 ? [`${part.heading}: ${part.cell.text || statusWords[toCome]}`] : [];
  return [...before, ...remark, ...rating];
}

/** Whether a rating stands under a term or month that begins weeks from now: it may be of another year, or what is aimed at. */
function isToCome({ heading, term }: Part, { today, academicYear, halfTerms }: FileFacts['context']): boolean {
  const month = monthNumber(MONTH_NAMED.exec(heading)?.[0] ?? '');
  const year = Number(academicYear.slice(0, 4)) + (month < 9 ? 1 : 0);
  const first = month
    ? `${year}-${String(month).padStart(2, '0')}-01`
    : term && halfTerms.find((half) => half.academicYear === academicYear && half.name.startsWith(`${term}-`))?.first;
  return Boolean(first) && daysBetween(today, first as Day) > 21;
}

const MONTH_NAMED = new RegExp(`\\b${MONTH}\\b`, 'i');

function hasDay({ day, text }: Part['cell']): boolean {
  return day !== undefined || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d\d-\d\d$/.test(text.trim());
}

/** `Cancelled – see 2.1` without a rating: its own words may be one. */
function askForOwnWords(raw: RawAction, action: ReadAction, asks: Ask[]): void {
  const known = statusWord(/^\p{L}+(?=\s*[:–—]|\s-\s)/u.exec(action.text)?.[0] ?? '');
  // `Complete: …` tells what to do.
  if (known?.sure && (known.status === 'stopped' || (known.status === 'complete' && /^(\p{L}+ed|done)\b/iu.test(action.text))))
    askFor(
      asks,
      action,
      'status',
      { value: null, reason: 'unclearStatus', proposed: known.status, kept: action.text },
      raw.action,
    );
}

/** Where no column holds ratings: one that begins or ends a review (`… TAs trained. GREEN`) may be where the action stands. */
function askForReview(raw: RawAction, action: ReadAction, item: Item, facts: FileFacts, asks: Ask[]): void {
  const rated = sharedOut(raw, 'review', item).flatMap((part) => {
    const text = part.cell.text.trim();
    const said = RATED_FIRST.exec(text)?.[0] ?? RATED_LAST.exec(text)?.slice(1).find(Boolean);
    return said ? [{ part, text, status: readStatusText(said, facts.key).value }] : [];
  });
  const last = rated.at(-1);
  if (!last) return;
  const proposed = last.status ?? undefined;
  askFor(asks, action, 'status', { value: null, reason: 'unclearStatus', proposed, kept: last.text }, last.part);
}

const RATED_FIRST =
  /^\p{Extended_Pictographic}\uFE0F?|^(?:[Cc]omplete[d]?|[Dd]one|[Aa]chieved)(?= \d)|^([Rr]ed|[Aa]mber|[Gg]reen|[Bb]lue|RED|AMBER|GREEN|BLUE)(?=\s*[:–—(]|\s-\s)|^(RED|AMBER|GREEN|BLUE)(?=\s)/u;
/** A letter after `group` or `option` is that group's or option's. */
const RATED_LAST =
  /(?:[.:–—(]\s*|\s-\s)(red|amber|green|blue)\)?\.?$|(?<!\b(?:group|class|set|form|house|team|band|table|cohort|option|plan|part|appendix|annex|section|step))\s\(([RAGB])\)\.?$/i;

function asColour(part: Part): Part {
  return { ...part, kind: 'status', cell: { text: '', value: null, fill: part.cell.fill } };
}

function askStatus(asks: Ask[], action: ReadAction, read: Understood<Status>, part: Part, colour: string | undefined): void {
  if (read.reason === 'statusWord' && read.value) {
    asks.push({
      field: 'status',
      reason: 'statusWord',
      said: part.cell.text,
      heading: part.heading,
      part,
      forAll: true,
      proposed: { kind: 'status', status: read.value },
      action,
    });
  } else askFor(asks, action, 'status', read, part, undefined, colour);
}
