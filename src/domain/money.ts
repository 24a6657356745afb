const AMOUNT = /^£?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?)$/;
const AMOUNT_AND_REASON = /^(£?\s*[\d,.]+)\s*\((.*)\)$/s;

/** `£1,014`, `£16.50`. */
export function moneyText(amount: number): string {
  const [whole = '', pence] = Math.abs(amount)
    .toFixed(Number.isInteger(amount) ? 0 : 2)
    .split('.');
  const said = [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...(pence ? [pence] : [])].join('.');
  return `${amount < 0 ? '-' : ''}£${said}`;
}

/** A cost as it is shown and typed: `£594 (3 h × 12 weeks × £16.50)`, `£1,200 + cover`. */
export function costWords({ cost, costText }: { cost: number | null; costText: string }): string {
  if (cost === null) return costText;
  return costText === '' ? moneyText(cost) : `${moneyText(cost)} (${costText})`;
}

/** The cost in what was typed: an amount only where the words are one whole amount, the rest kept in words. */
export function readCost(typed: string): { cost: number | null; costText: string } {
  const text = typed.trim();
  const whole = readAmount(text);
  if (whole !== undefined) return { cost: whole, costText: '' };
  const [, amount = '', reason = ''] = AMOUNT_AND_REASON.exec(text) ?? [];
  const before = readAmount(amount.trim());
  return before === undefined ? { cost: null, costText: text } : { cost: before, costText: reason };
}

function readAmount(text: string): number | undefined {
  const digits = AMOUNT.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
}
