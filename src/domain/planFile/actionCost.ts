import { askFor, type Ask } from './asks';
import { readCost } from './costs';
import type { FileFacts } from './fileFacts';
import type { Part, RawAction } from './raw';
import type { ReadAction } from './reading';
import { isUneven, joinText, linesIn, placeKey, saysOtherwise, sharedOut, type Item } from './sharedOut';
import { asGuess, type Understood } from './understood';

/** Sets what an action costs: by a column of costs, or else by an amount among the resources. */
export function takeCost(raw: RawAction, action: ReadAction, item: Item, facts: FileFacts, asks: Ask[], notes: string[]): void {
  const parts = sharedOut(raw, 'cost', item).filter(({ cell }) => cell.text || cell.formula);
  const main = parts.find(({ heading }) => /total/i.test(heading)) ?? parts[0];
  if (!main) return takeCostFromResources(raw, action, item, asks);
  action.cells.cost = main.place;
  const several = parts.filter((part) => part !== main && readCost(part.cell).value !== null && !/total/i.test(main.heading));
  for (const part of parts) if (part !== main) notes.push(`${part.heading}: ${part.cell.text}`);
  const read =
    ofOne(main) ??
    inThousands(main) ??
    (saysOtherwise(parts) ? sumOfRows(parts) : undefined) ??
    (several.length > 0 ? sumOf([main, ...several]) : asGuess(main, readCost(main.cell), 'amountAndMore'));
  if (
    isUneven(raw, 'cost', item) ||
    (item.count > 1 && linesIn(raw, 'cost').length === 1) ||
    (facts.sharing.get(placeKey(main)) ?? 1) > 1
  ) {
    if (read.value === 0) action.cost = 0;
    action.costText = action.cost === 0 ? '' : joinText(raw, 'cost');
    if (action.cost === null) askFor(asks, action, 'cost', { value: null, reason: 'groupCost', kept: action.costText }, main);
    return;
  }
  action.cost = read.value;
  action.costText = read.kept ?? '';
  askFor(asks, action, 'cost', read, main);
}

/** Where no column is of costs, an amount among the resources is one only if the person says so, or if it stands alone. */
function takeCostFromResources(raw: RawAction, action: ReadAction, item: Item, asks: Ask[]): void {
  const part = sharedOut(raw, 'resources', item).find(({ cell }) => cell.text.includes('£'));
  if (!part || raw.parts.some(({ kind }) => kind === 'cost')) return;
  const read = readCost(part.cell);
  action.cells.cost = part.place;
  if (item.count > 1 && linesIn(raw, 'resources').length !== item.count)
    return askFor(asks, action, 'cost', { value: null, reason: 'groupCost', kept: part.cell.text }, part);
  if (read.value !== null && !read.kept && item.count === 1 && part.rows === 1) action.cost = read.value;
  else
    askFor(
      asks,
      action,
      'cost',
      {
        value: null,
        reason: read.reason ?? 'amountAndMore',
        kept: part.cell.text,
        proposed: read.proposed ?? read.value ?? undefined,
      },
      part,
    );
}

/** `Cost per session`: what one costs, not the action. */
function ofOne({ heading, cell }: Part): Understood<number> | undefined {
  if (!/\b(per|each|unit|hourly|an? (hour|session|pupil|week|term))\b/i.test(heading)) return undefined;
  return readCost(cell).value ? { value: null, reason: 'noAmount', kept: cell.text } : undefined;
}

/** Under "Cost (£000)" an amount is a thousand times itself, if the person agrees. */
function inThousands({ heading, cell }: Part): Understood<number> | undefined {
  if (!/000|£k\b|thousand/i.test(heading)) return undefined;
  const { value, reason, kept } = readCost(cell);
  return value ? { value: null, reason: reason ?? 'aboutAmount', proposed: value * 1000, kept: kept ?? cell.text } : undefined;
}

/** What further rows cost besides, of which only a person can say whether it is of the same action. */
function sumOfRows(parts: Part[]): Understood<number> {
  const sum = parts.reduce((total, { cell }) => total + (readCost(cell).value ?? 0), 0);
  const kept = parts.map(({ cell }) => cell.text).join('; ');
  return { value: null, reason: 'severalAmounts', kept, ...(sum > 0 && { proposed: Math.round(sum * 100) / 100 }) };
}

/** Several columns of amounts for one action: never added up without asking. */
function sumOf(parts: Part[]): Understood<number> {
  const amounts = parts.map(({ cell }) => readCost(cell).value ?? 0);
  const sum = Math.round(amounts.reduce((total, amount) => total + amount, 0) * 100) / 100;
  const kept = parts.map(({ heading, cell }) => `${heading}: ${cell.text}`).join('; ');
  const [only] = amounts.filter((amount) => amount > 0);
  if (amounts.filter((amount) => amount > 0).length <= 1) return { value: only ?? 0 };
  return { value: null, reason: 'severalAmounts', proposed: sum, kept };
}
