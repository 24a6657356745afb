import type { Measure } from './measure';
import type { Key } from './record';

/** A measure that schools use, before this school has taken it up. Its key is the same on every device and in every school. */
type StartingMeasure = Omit<Measure, 'rank' | 'removed'> & {
  /** The year group it is of, where it is of one alone. */
  yearGroup: string;
};

/** What schools measure for pupils with SEN, in the order in which it is offered. Further measures are the school's own. */
export const startingMeasures: readonly StartingMeasure[] = [
  measure('attendance', 'Attendance', 'Sessions attended', 'meanPercent', 'higher'),
  measure('overallAbsence', 'Absence', 'Sessions missed', 'meanPercent', 'lower'),
  measure('persistentAbsence', 'Persistent absence', 'Persistently absent', 'percent', 'lower'),
  measure('severeAbsence', 'Severe absence', 'Severely absent', 'percent', 'lower'),
  measure('suspensions', 'Suspensions', 'Suspensions', 'rate', 'lower'),
  measure('exclusions', 'Permanent exclusions', 'Permanent exclusions', 'rate', 'lower'),
  measure('earlyYears', 'Good level of development', 'Reached it', 'percent', 'higher', 'R'),
  measure('phonics', 'Phonics, Year 1', 'Met the standard', 'percent', 'higher', 'Y1'),
  measure('timesTables', 'Multiplication tables check', 'Points', 'mean', 'higher', 'Y4'),
  measure('ks2Reading', 'KS2 reading', 'Met the standard', 'percent', 'higher', 'Y6'),
  measure('ks2Writing', 'KS2 writing', 'Met the standard', 'percent', 'higher', 'Y6'),
  measure('ks2Maths', 'KS2 maths', 'Met the standard', 'percent', 'higher', 'Y6'),
  measure('ks2Combined', 'KS2 combined', 'Met all three', 'percent', 'higher', 'Y6'),
  measure('attainment8', 'Attainment 8', 'Points', 'mean', 'higher', 'Y11'),
  measure('englishAndMaths', 'English and maths at grade 5 or above', 'Reached both', 'percent', 'higher', 'Y11'),
  measure('ebacc', 'EBacc entered', 'Entered', 'percent', 'higher', 'Y11'),
  measure('ks5', 'Results after Year 13', 'Points', 'mean', 'higher', 'Y13'),
  measure('progress', 'Progress from starting point', 'As expected or better', 'percent', 'higher'),
  measure('readingAge', 'Reading age', 'Months above or below own age', 'mean', 'higher'),
  measure('readingFluency', 'Reading fluency', 'Read fluently', 'percent', 'higher'),
  measure('neet', 'Not in education, work or training', 'Without a place', 'percent', 'lower'),
  measure('partTimeTimetables', 'Part-time timetables', 'On one', 'count', 'lower'),
  measure('offSite', 'Off site or in alternative provision', 'Pupils', 'count', 'lower'),
  measure('offRoll', 'Moves off roll', 'Moved', 'count', 'lower'),
  measure('homeEducation', 'Left for home education', 'Left', 'count', 'lower'),
  measure('wellbeing', 'Wellbeing survey', 'Score', 'mean', 'higher'),
  measure('clubs', 'Takes part in a club', 'Take part', 'percent', 'higher'),
];

/** The year group that a measure is of, where it is one that schools use and of one year alone; else ''. */
export function usualYearGroup(measureKey: Key): string {
  return startingMeasures.find(({ key }) => key === measureKey)?.yearGroup ?? '';
}

function measure(
  key: Key,
  name: string,
  counted: string,
  unit: Measure['unit'],
  better: Measure['better'],
  yearGroup = '',
): StartingMeasure {
  return { key, name, counted, unit, better, yearGroup };
}
