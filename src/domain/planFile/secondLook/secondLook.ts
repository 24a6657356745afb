import type { Ask } from '../asks';
import { doubtColumns } from './columnsAgain';
import { askForCostsSaid } from './costsSaid';
import { askForDatesAbove } from './datesAbove';
import { askForDatesSaid } from './datesSaid';
import { askForKeyOfTwo } from './keyOfTwo';
import { askForLabelledRows } from './labelledRows';
import { askForLabels } from './labelsTaken';
import { askForLeadsSaid } from './leadsSaid';
import { askForNobody } from './nobody';
import type { Check, Look } from './look';
import { askForNestedRefs } from './nestedRefs';
import { doubtObjectives } from './objectivesAgain';
import { askForSeveral } from './severalInOne';
import { askForStatusesSaid } from './statusesSaid';
import { askForYearsBeside } from './yearsBeside';

/**
 * What a careful colleague would still ask who lays the file beside what was read of it, however the file is laid out: about what fields
 * hold that they cannot mean, and about what words say that no field holds. `asideRows` looks before all of them for rows that were
 * left out, `nowhere` after them for words that stand nowhere.
 */
export function lookAgain(look: Look, asks: Ask[]): void {
  for (const check of CHECKS) check(look, asks);
}

/** In this order: what is no action is asked nothing else. */
const CHECKS: readonly Check[] = [
  doubtColumns,
  doubtObjectives,
  askForLabels,
  askForYearsBeside,
  askForNestedRefs,
  askForSeveral,
  askForNobody,
  askForLabelledRows,
  askForLeadsSaid,
  askForDatesSaid,
  askForDatesAbove,
  askForCostsSaid,
  askForStatusesSaid,
  askForKeyOfTwo,
];
