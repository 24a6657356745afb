import type { PupilGroup } from '../../domain/figure';
import type { Direction, Measure } from '../../domain/measure';
import type { OutcomeLeftOutReason, OutcomeQuestion, Statistic } from '../../domain/outcomeFile/reading';
import { startingMeasures } from '../../domain/startingMeasures';
import { groupWords } from './outcomes';

/** An answer to a question about a table that was read, as a person is offered it. */
export function answerWords({ field, said }: OutcomeQuestion, choice: string, measures: readonly Measure[]): string {
  if (choice === 'leaveOut') return 'Leave it out';
  if (choice.startsWith('new:')) return `A new measure: ${choice.slice('new:'.length)}`;
  if (field === 'measure') return measureName(choice, measures);
  if (field === 'statistic') return statisticWords[choice as Statistic] ?? choice;
  if (field === 'unit') return kindWords[choice] ?? choice;
  if (field === 'better') return betterWords[choice as Direction] ?? choice;
  if (field === 'brackets') return bracketWords(said, choice);
  return field === 'group' ? (groupWords[choice as PupilGroup] ?? choice) : choice;
}

const kindWords: Readonly<Record<string, string>> = {
  counted: 'How many of its pupils',
  percent: 'What percentage of its pupils',
  count: 'How often it happened, or how many there are',
  mean: 'An average, such as a score or months',
  meanPercent: 'An average in percent, such as attendance',
  rate: 'How many for every 100 pupils',
};

const betterWords: Record<Direction, string> = { higher: 'More is better', lower: 'Less is better' };

/** `3 (10)` in words, one way or the other. */
function bracketWords(said: string, choice: string): string {
  const [before = '', behind = ''] = said.match(/[\d.]+/g) ?? [];
  if (choice === 'sizeBehind') return `${before} % of ${behind} pupils`;
  if (choice === 'ofPupils') return `${before} of ${behind} pupils`;
  return choice === 'percent' ? `${before} pupils, which is ${behind} %` : `${before} %, which is ${behind} pupils`;
}

/** What a measure is called, one of the school's or one that schools use. */
export function measureName(key: string, measures: readonly Measure[]): string {
  return [...measures, ...startingMeasures].find((one) => one.key === key)?.name ?? key;
}

/** What a number in a table says. */
export const statisticWords: Record<Statistic, string> = {
  pupils: 'How many pupils there are',
  count: 'How many of them it counts',
  value: 'The percentage, rate or mean',
};

/** Why something in a table was left out. */
export const leftOutWords: Record<OutcomeLeftOutReason, string> = {
  gap: 'a gap, which is worked out here',
  otherGroup: 'of other groups than by SEN',
  target: 'a target',
  combined: 'SEN Support and EHCP together',
  noGroup: 'of no group',
  words: 'not understood',
  twice: 'another number for the same cell',
  severalYears: 'of several year groups together, or of one that is not known',
  asked: 'as you said',
  date: 'the file took it for a day',
  part: 'of a week or the like',
};
