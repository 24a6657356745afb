import { askFor } from '../asks';
import { readLeads } from '../people';
import type { RawAction } from '../raw';
import type { AnswerValue, Paired } from '../question';
import type { ReadingContext } from '../reading';
import { plainCell } from '../sharedOut';
import { readWhen } from '../when';
import type { Check } from './look';

/** One action in three sentences or clauses, with as many who lead or days beside it: each may be one by itself, with the lead and day of its place. */
export const askForSeveral: Check = ({ read, context }, asks) => {
  for (const { made, raw } of read) {
    const [action, ...others] = made;
    if (!action || others.length > 0 || raw.hidden || action.asked.includes('text') || action.asked.includes('include')) continue;
    const texts = listedAlike(raw);
    if (!texts) continue;
    const each = texts.map((_, index) => pairedWith(raw, index, texts.length, context));
    const value: AnswerValue = { kind: 'texts', texts, ...(each.some((one) => Object.keys(one).length > 0) && { each }) };
    askFor(asks, action, 'text', { value: null, reason: 'severalInOne', kept: raw.action.cell.text }, raw.action, value);
  }
};

/** Sentences or clauses of one action, as many as three or more who lead or days beside it. */
function listedAlike({ action, parts }: RawAction): string[] | undefined {
  const text = action.cell.text.replace(/\s+/g, ' ').trim();
  const pieces = [text.split(/\s*;\s*/), text.split(/(?<=\p{Ll}{2})\.\s+(?=\p{Lu})/u)]
    .map((all) => all.map((piece) => piece.replace(/\.$/, '').trim()).filter(Boolean))
    .find((all) => all.length > 2);
  const beside = parts.filter(({ kind }) => kind === 'lead' || kind === 'due').map(({ cell }) => listOf(cell.text)?.length);
  return pieces && beside.includes(pieces.length) ? pieces : undefined;
}

function listOf(text: string): string[] | undefined {
  const pieces = text.split(/\s*(?:[;\n]|,(?!\d))\s*/).filter(Boolean);
  return pieces.length > 1 ? pieces : undefined;
}

function pairedWith({ parts }: RawAction, index: number, count: number, context: ReadingContext): Paired {
  const ofKind = (kind: 'lead' | 'due') => {
    const own = parts.filter((part) => part.kind === kind && part.cell.text);
    const list = own.length === 1 ? listOf(own[0]!.cell.text) : undefined;
    return list?.length === count ? list[index] : undefined;
  };
  const [lead, due] = [ofKind('lead'), ofKind('due')];
  const when = due === undefined ? undefined : readWhen(plainCell(due), 'due', context);
  const leads = lead === undefined ? undefined : readLeads(lead).value;
  return {
    ...(leads && leads.length > 0 && { leads }),
    ...(when && { start: when.start?.value ?? null }),
    ...(when && { due: when.due?.value ?? when.due?.proposed ?? null }),
  };
}
