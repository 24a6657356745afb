import type { PupilGroup } from '../../domain/figure';
import type { Finding } from '../../domain/finding';
import type { Measure } from '../../domain/measure';
import type { Headline } from '../../domain/outcomeOverview';
import { distanceWords, pupilsOf, valueText, yearGroupWords } from './outcomes';

/** The finding of a measure as a sentence: `Persistent absence on SEN Support is 15.1 points above pupils with no SEN, 3.4 wider than nationally`. */
export function outcomeSentence(measure: Said, headline: Headline, yearGroup = ''): string {
  return sentenceOf(measure, headline) + yearAside(measure, yearGroup);
}

/** What a priority that answers a finding of a measure is called to begin with: `Persistent absence on SEN Support`. */
export function outcomeName(measure: Pick<Measure, 'name'>): (finding: Pick<Finding, 'group' | 'yearGroup'>) => string {
  return ({ group, yearGroup }) => `${measure.name}${group === '' ? '' : where[group]}${yearAside(measure, yearGroup)}`;
}

function yearAside({ name }: Pick<Measure, 'name'>, yearGroup: string): string {
  const year = yearGroupWords(yearGroup);
  return yearGroup === '' || name.includes(year) ? '' : ` (${year})`;
}

type Said = Pick<Measure, 'name' | 'unit'> & Partial<Pick<Measure, 'counted'>>;

function sentenceOf({ name, unit, counted = '' }: Said, headline: Headline): string {
  switch (headline.kind) {
    case 'noData':
      return `No figures for ${name} yet`;
    case 'tooFew':
      return `${name}: too few pupils with SEN to say`;
    case 'sizeUnknown':
      return `${name}: nothing to say until it is known how many pupils with SEN there are`;
    case 'valueOnly':
      return `${name}${where[headline.group]} ${isAre(name)} ${valueText(headline.value, unit)}`;
    case 'gap': {
      const { group, gap } = headline;
      if (gap === 0) return `${name}${where[group]} ${isAre(name)} the same as for ${pupilsOf.noSen}`;
      const side = gap > 0 ? 'above' : 'below';
      return `${name}${where[group]} ${isAre(name)} ${distanceWords(gap, unit)}${unit === 'mean' ? countedIn(counted) : ''} ${side} ${pupilsOf.noSen}${widerWords(headline)}`;
    }
  }
}

/** What a mean is counted in, where its measure begins with that: `Months above or below own age`, `Points`. */
function countedIn(counted: string): string {
  const unit = /^[a-z]+s\b/i.exec(counted)?.[0].toLowerCase() ?? '';
  return unit === '' ? '' : `\u00a0${unit}`;
}

/** Whether a measure's name counts several things: `Suspensions are`, `Persistent absence is`. */
export function isAre(name: string): 'is' | 'are' {
  const what = name.split(/[,:(/]| [–-] | (?:on|of|off|at|in|or|to|by|for|from|with|per|after|without)\b/i)[0]!.trim();
  const last = what.split(/\s+/).at(-1)!.toLowerCase();
  const isOne = /(?:ss|us|is|ics)$/.test(last) || last === 'maths' || last === 'news' || !/s$/.test(last);
  return isOne && !/^(?:children|people)$/.test(last) ? 'is' : 'are';
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
