import type { Day } from '../../domain/day';
import type { ClearPart, GuardSort, ObjectiveHint } from '../../domain/objectiveHelp';
import type { ObjectiveSubject } from '../../domain/objectiveSubject';
import type { VagueSort } from '../../domain/vagueWords';
import { dayText } from './days';

/** What could be clearer in an objective, with an example that shows how. */
export function objectiveHintWords(hint: ObjectiveHint, today: Day): string {
  switch (hint.what) {
    case 'vague': {
      const example = hint.subject === 'other' ? plainExamples[hint.sort] : examples[hint.subject];
      return `“${hint.word}” ${vague[hint.sort]}. Clearer: ${example}`;
    }
    case 'noGroup':
      return 'It does not say for whom. Clearer with a group: pupils on SEN Support in Years 3 to 6, families, class teachers.';
    case 'noMeasure':
      return 'What is counted? Such as: attendance of pupils on SEN Support, from the register.';
    case 'noBaseline':
      return 'Where does it stand now? Without that nobody can tell later what has changed.';
    case 'noTarget':
      return 'How much is enough? Such as: 94.0%, 12 of 14, 4 or fewer.';
    case 'noNumber':
      return 'The target has no number. Such as: 94.0%, 12 of 14, 4 or fewer.';
    case 'sameTarget':
      return 'The target is where it stands already. Where holding a figure is the aim, let the objective say so.';
    case 'otherUnit':
      return `${hint.baseline} and ${hint.target} are not in one unit, so nobody can tell how far it is.`;
    case 'noDate':
      return 'By when? Such as: 16 Jul 2027.';
    case 'datePast':
      return `${dayText(hint.day, today)} has passed. Say where it stands now, or choose another day.`;
    case 'noGuard':
      return `What must not get worse on the way? ${guards[hint.sort]}`;
  }
}

const vague: Record<VagueSort, string> = {
  better: 'leaves open how much, and for whom',
  help: 'says what we do, not what changes',
  know: 'cannot be seen',
  amount: 'could mean any number',
};

/** A better one about the same: a figure that is known, where it is to be, and by when. */
const examples: Record<Exclude<ObjectiveSubject, 'other'>, string> = {
  suspensions:
    'suspensions of pupils with SEN fall from 8 to 4 or fewer by July, with no rise in part-time timetables or moves off roll.',
  attendance: 'attendance of pupils on SEN Support rises from 92.1% to 94.0% by July, with no rise in part-time timetables.',
  families: 'parents of pupils with SEN who know what support their child gets rise from 61% to 80% by July.',
  behaviour: 'times that pupils with SEN are sent out of class fall from 14 to 6 a week by Easter, with no rise in suspensions.',
  wellbeing: 'pupils with SEN who say that they feel they belong here rise from 58% to 75% in the July survey.',
  gap: 'the gap in reading between pupils on SEN Support and pupils with no SEN narrows from 38 to 28 points by July, with no fall for pupils with no SEN.',
  phonics: 'pupils on SEN Support who meet the Year 1 phonics standard rise from under half to 60% by June.',
  progress: 'pupils on SEN Support in Years 3 to 6 whose reading score rises by 5 or more are 21 of 30 by July, up from 12.',
  identification: 'pupils new to us whose needs are screened within six weeks rise from 55% to 90% by Easter.',
  moving: 'pupils with SEN in Year 6 who visit their next school three times or more rise from 4 of 11 to all 11 by July.',
  staff: '12 of 14 class teachers rate their confidence with SEMH 3 or 4 by July, up from 6.',
};

/** Where it is about none of those. */
const plainExamples: Record<VagueSort, string> = {
  better: examples.phonics,
  help: examples.families,
  know: examples.staff,
  amount: examples.progress,
};

const guards: Record<GuardSort, string> = {
  absence: 'Such as: with no rise in part-time timetables.',
  suspensions: 'Such as: with no rise in part-time timetables or moves off roll.',
  attainment: 'Such as: with no fall for pupils with no SEN.',
  other: 'Such as: with no rise in time out of class.',
};

/** The parts that make an objective clear, as they are listed. */
export const clearPartWords: Record<ClearPart, string> = {
  measure: 'measure',
  baseline: 'baseline',
  target: 'target',
  targetDay: 'date',
  guardMeasure: 'what must not get worse',
};
