import type { Status } from '../update';
import { colourName, type ColourName } from './colours';
import type { Part } from './raw';
import { RATING_HEADING, readStatusText, statusWord, type StatusKey } from './statuses';
import { plainWords, saysEmpty, type Understood } from './understood';
import { statusWords } from '../statusWords';

/** A status with the colour it was told by, where it was. */
export interface StatusReading extends Understood<Status> {
  part: Part;
  colour?: string;
}

const COMMON: Record<Exclude<ColourName, 'other'>, Status> = {
  red: 'offTrack',
  amber: 'atRisk',
  green: 'onTrack',
  blue: 'complete',
  grey: 'notStarted',
};

/** Reads one status cell by its words, else its colours. `rowFill` is the fill of the action beside it: shading is no rating. */
export function readStatusCell(part: Part, key: StatusKey, rowFill: string | undefined): StatusReading {
  const { text, fill, font } = part.cell;
  const symbol =
    text !== '' && !/[\p{L}\p{N}]/u.test(text) && !saysEmpty(text) && !statusWord(text) && !key.has(plainWords(text));
  if (markedRating(part, key)) return { ...readStatusText(RATING_HEADING.exec(part.heading.trim())?.[2] ?? '', key), part };
  if (text !== '' && !symbol && !(saysEmpty(text) && colourName(fill))) {
    const read = shareDone(part) ?? doneOrNot(part) ?? readStatusText(text, key);
    return { ...withoutClash(read, text, fill), part };
  }
  if (text === '' && part.cell.ruledColour) return { value: null, reason: 'ruledColour', part };
  const colour = symbol ? (font ?? fill) : fill;
  if (symbol && !colour) return { value: null, reason: 'unclearStatus', kept: text, part };
  if (!colour || (colour === rowFill && !symbol)) return shaded(part, key, colour);
  return { ...byColour(colour, key), part, colour };
}

/** A cross in the column of one rating. */
function markedRating({ heading, cell }: Part, key: StatusKey): Understood<Status> | undefined {
  const rating = RATING_HEADING.exec(heading.trim())?.[2];
  return rating && MARK.test(cell.text) ? readStatusText(rating, key) : undefined;
}

const MARK = /^([x✓✔√•*●1yY]|yes|tick)$/i;

/** `50%` under `% complete`: all of it is done, how the rest stands only a person can say. */
function shareDone({ heading, cell }: Part): Understood<Status> | undefined {
  const share = /%|per ?cent/i.test(heading) ? /^(\d{1,3})(?:\.\d+)? ?%?$/.exec(cell.text.trim())?.[1] : undefined;
  if (share === undefined) return undefined;
  if (share === '100') return { value: 'complete' };
  return { value: null, reason: 'unclearStatus', proposed: share === '0' ? 'notStarted' : 'onTrack', kept: cell.text };
}

/** Yes and no under "Done?" or "On track?". That something is not done says little of where it stands. */
function doneOrNot({ heading, cell }: Part): Understood<Status> | undefined {
  if (/^on[ -](track|target|schedule)/i.test(heading)) {
    if (/^(y|yes|x|tick|true)\.?$/i.test(cell.text)) return { value: 'onTrack' };
    return /^(n|no|false)\.?$/i.test(cell.text)
      ? { value: null, reason: 'unclearStatus', proposed: 'offTrack', kept: cell.text }
      : undefined;
  }
  if (!/^(complete|done|achieved|met|finished)/i.test(heading)) return undefined;
  // A box that is ticked is crossed in Word.
  if (/^(y|yes|x|tick|true|☒|☑)\.?$/iu.test(cell.text)) return { value: 'complete' };
  return /^(n|no|false|not yet)\.?$/i.test(cell.text) ? { value: 'notStarted', reason: 'statusWord' } : undefined;
}

/** What a colour stands for: the file's key, then common use; a colour that is none of the five is asked about. */
export function byColour(colour: string, key: StatusKey): Understood<Status> {
  const name = colourName(colour);
  if (!name) return { value: null };
  const own = key.get(`#${colour}`) ?? key.get(name);
  if (own) return { value: own };
  return name === 'other' ? { value: null, reason: 'unreadColour' } : { value: COMMON[name] };
}

/** A whole row in one colour may be a rating or only shading. */
function shaded(part: Part, key: StatusKey, colour: string | undefined): StatusReading {
  const name = colourName(colour);
  if (!colour || !name || name === 'blue' || name === 'grey' || name === 'other') return { value: null, part };
  const read = byColour(colour, key);
  return { value: null, reason: 'unreadColour', ...(read.value && { proposed: read.value }), part, colour };
}

/** "Green" on a red cell is asked about. */
function withoutClash(read: Understood<Status>, text: string, fill: string | undefined): Understood<Status> {
  const name = colourName(fill);
  const said = /^(red|r|amber|yellow|a|green|g|blue|b)\b/.exec(plainWords(text))?.[1];
  const saidColour =
    said && ({ r: 'red', a: 'amber', y: 'amber', g: 'green', b: 'blue' } as Record<string, string>)[said[0] ?? ''];
  const clash = saidColour && (name === 'red' || name === 'amber' || name === 'green') && name !== saidColour;
  return clash ? { value: null, reason: 'colourAgainstWord', ...(read.value && { proposed: read.value }), kept: text } : read;
}

/** One reading for each column. Rows of one that say different things are no earlier and later: it is asked which of them holds. */
function ofColumns(said: StatusReading[]): StatusReading[] {
  const columns = new Map<string, StatusReading[]>();
  for (const one of said) {
    const { sheet, column } = one.part.place;
    const id = `${sheet},${column}`;
    columns.set(id, [...(columns.get(id) ?? []), one]);
  }
  return [...columns.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first || rows.length === 1 || rows.every(({ value, reason }) => value === first.value && !reason)) return rows;
    const kept = rows.map(({ part, value }) => part.cell.text || (value ? statusWords[value] : '')).join('; ');
    return { ...first, value: null, reason: 'unclearStatus', kept, ...(first.value && { proposed: first.value }) };
  });
}

/** Of several status columns the latest that says something; a later one that only says "not started" does not count. */
export function latestStatus(readings: StatusReading[]): { latest: StatusReading | undefined; earlier: StatusReading[] } {
  const said = ofColumns(readings.filter(({ value, reason }) => value !== null || reason));
  // `0%` beside “Not started” says the same, and settles nothing more.
  const stated = said.flatMap(({ value, reason }) => (value && !reason ? [value] : []));
  const open = said.filter(({ value, proposed }) => value !== null || !proposed || !stated.includes(proposed));
  const latest = open.filter(({ value }) => value !== 'notStarted').at(-1) ?? open.at(-1);
  return { latest, earlier: said.filter((reading) => reading !== latest) };
}
