/** A pattern for the name of a month, whole or cut short as people do. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:r?uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const STARTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** 1 for January to 12 for December; 0 for what is no month. */
export function monthNumber(name: string): number {
  return STARTS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
