import type { TermFinding } from '../../domain/termDates';
import { halfTermWords } from './terms';

/** What is to be said under a day of the term dates. */
export function findingWords({ name, what, field, other, days = 0 }: TermFinding, academicYear: string): string {
  const before = other ? halfTermWords[other] : 'the half-term before';
  switch (what) {
    case 'missing':
      return field === 'first' ? 'Its first school day is missing.' : 'Its last school day is missing.';
    case 'backwards':
      return `${halfTermWords[name]} would end before it begins.`;
    case 'otherYear':
      return `This is not in ${academicYear}. Write the year, too, such as 3 Sep ${academicYear.slice(0, 4)}.`;
    case 'overlap':
      return `${before} has not ended by then.`;
    case 'noSchool':
      return 'This is on a weekend or a bank holiday. It is kept if you mean it.';
    case 'noHoliday':
      return `There would be no holiday after ${before}. It is kept if you mean it.`;
    case 'longGap':
      return `There would be ${Math.round(days / 7)} weeks without school after ${before}. It is kept if you mean it.`;
  }
}
