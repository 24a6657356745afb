import type { PupilGroup } from '../../domain/figure';
import type { Measure } from '../../domain/measure';
import type { Headline } from '../../domain/outcomeOverview';
import { distanceWords, pupilsOf, valueText, yearGroupWords } from './outcomes';

/** The finding of a measure as a sentence: `Persistent absence on SEN Support is 15.1 points above pupils with no SEN, 3.4 wider than nationally`. */
export function outcomeSentence(measure: Pick<Measure, 'name' | 'unit'>, headline: Headline, yearGroup = ''): string {
  const year = yearGroupWords(yearGroup);
  const isSaid = yearGroup === '' || measure.name.includes(year);
  return `${sentenceOf(measure, headline)}${isSaid ? '' : ` (${year})`}`;
}

function sentenceOf({ name, unit }: Pick<Measure, 'name' | 'unit'>, headline: Headline): string {
  switch (headline.kind) {
    case 'noData':
      return `No figures for ${name} yet`;
    case 'tooFew':
      return `${name}: too few pupils with SEN to say`;
    case 'sizeUnknown':
      return `${name}: nothing to say until it is known how many pupils with SEN there are`;
    case 'valueOnly':
      return `${name}${where[headline.group]} is ${valueText(headline.value, unit)}`;
    case 'gap': {
      const { group, gap } = headline;
      if (gap === 0) return `${name}${where[group]} is the same as for ${pupilsOf.noSen}`;
      const side = gap > 0 ? 'above' : 'below';
      return `${name}${where[group]} is ${distanceWords(gap, unit)} ${side} ${pupilsOf.noSen}${widerWords(headline)}`;
    }
  }
}

const where: Record<PupilGroup, string> = {
  noSen: ' of pupils with no SEN',
  senSupport: ' on SEN Support',
  ehcp: ' with an EHCP',
  all: '',
};

/** `, 3.4 wider than nationally`. Nothing, where there is nothing to compare with. */
function widerWords({ wider, whose }: Extract<Headline, { kind: 'gap' }>): string {
  if (wider === null || whose === null) return '';
  if (wider === 0) return `, as ${places[whose]}`;
  return `, ${distanceWords(wider, 'mean')} ${wider > 0 ? 'wider' : 'narrower'} than ${places[whose]}`;
}

const places = { national: 'nationally', localAuthority: 'in the local authority', trust: 'across the trust' };
