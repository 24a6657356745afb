import { schoolYears } from '../rowTexts';
import { plainWords } from '../understood';
import type { Check } from './look';
import { eachAction } from './saidElsewhere';

/** Actions beside which another school year stands than the plan’s: `2027/28` in a column of years. */
export const askForYearsBeside: Check = ({ read, context }, asks) => {
  const year = Number(context.academicYear.slice(0, 4));
  for (const { action, raw } of eachAction(read)) {
    const part = raw.parts.find(
      ({ kind, cell }) =>
        kind === 'kept' && YEAR_ALONE.test(plainWords(cell.text)) && !schoolYears(plainWords(cell.text)).includes(year),
    );
    const [other] = part ? schoolYears(plainWords(part.cell.text)) : [];
    if (!part || other === undefined || action.asked.includes('include')) continue;
    action.asked.push('include');
    asks.push({
      field: 'include',
      reason: 'otherYearBeside',
      said: part.cell.text,
      heading: part.heading,
      part,
      proposed: { kind: 'include', include: other > year },
      action,
    });
  }
};

const YEAR_ALONE = /^(?:20)?\d\d ?[/–-] ?(?:20)?\d\d$/;
