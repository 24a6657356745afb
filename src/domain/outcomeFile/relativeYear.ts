import type { Take } from './meaning';
import type { Meaning } from './meaning';

/** Takes `Last year` and `This year` out of words; `better than last year` tells of no year. */
export function takeRelativeYear(take: Take, found: Meaning): void {
  take(
    /(?<!\b(?:than|from|since|on|with|to|vs\.?|against) (?:the )?)\b(?:last|previous|prior) (?:academic |school )?(?:year|yr)\b/,
    () => {
      found.relative = 'last';
    },
  );
  if (found.relative === undefined)
    take(/^ (?:this|current) (?:academic |school )?(?:year|yr) $/, () => (found.relative = 'this'));
}

/** The same part of the school year before; a period that names no year stays. */
export function yearBefore(period: string): string {
  return period.replace(/(20\d\d)\/\d\d/, (_, from: string) => `${Number(from) - 1}/${from.slice(2)}`);
}
