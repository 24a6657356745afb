import type { PlanReading } from './reading';
import type { AnswerValue, Question } from './question';
import { plainWords } from './understood';

/** What of a file tells whether a question is asked of the same words again. */
export type AskedOf = Pick<PlanReading, 'actions' | 'heldBack' | 'objectives'>;

/** What is asked, in words that name the same thing in every file; undefined where each file is its own case. */
export function nameInAnyFile(question: Question, academicYear: string): string | undefined {
  const { field, reason, heading } = question;
  const words = wordsOf(question);
  switch (reason) {
    case 'nearPeriod':
    case 'unclearDate':
    case 'impossibleDay':
    case 'serialDay':
    case 'monthFirst':
    case 'yearUnlikely':
      return words && `${field}|${academicYear}|${words}`;
    case 'periods':
    case 'reviewIn':
    case 'notBefore':
      return `${field}|${academicYear}|${reason}`;
    case 'amountAndMore':
    case 'aboutAmount':
    case 'severalAmounts':
    case 'noAmount':
      return words && `${field}|${plainWords(heading)}|${words}`;
    case 'statusWord':
    case 'unclearStatus':
    case 'unreadColour':
      return words && `status|${words}`;
    case 'whoIs':
      return `person|${words}`;
    case 'calledPriorities':
      return reason;
    case 'initials':
      return nameOfInitials(words);
    default:
      return undefined;
  }
}

/** What is asked of initials that nobody of the school has. */
export function nameOfInitials(said: string): string {
  return `initials|${plainWords(said)}`;
}

/** That the words of a cell are left as they stand, wherever they say that nothing is decided yet; undefined for every other answer. */
export function nameOfLeaving(question: Question, value?: AnswerValue): string | undefined {
  if (question.reason !== 'notDecided' || (value && value.kind !== 'leave')) return undefined;
  return `${question.field}|undecided|${wordsOf(question)}`;
}

/** What is asked, of these actions in these words: the same file again and no other. Undefined where its words may name pupils. */
export function nameInThisFile(question: Question, { actions, heldBack, objectives }: AskedOf): string | undefined {
  const { field, reason, about } = question;
  if (reason === 'nameInWords' || reason === 'sheetOfOne' || reason === 'columnMeaning') return undefined;
  const ids = new Set(about);
  const texts = [...actions, ...heldBack].flatMap(({ id, text }) => (ids.has(id) ? [text] : []));
  // Answers name an objective by its number.
  const under = field === 'objective' ? objectives.map(({ ref, text }) => `${ref} ${text}`) : [];
  return `${field}|${reason}|${markOf([wordsOf(question), ...[...texts, ...under].map(plainWords)].join('\n'))}`;
}

function wordsOf({ said, colour }: Question): string {
  return said ? plainWords(said) : colour ? `#${colour.toLowerCase()}` : '';
}

/** A short mark that other words hardly have, in their place where they may name somebody: FNV-1a, 32 bits. */
export function markOf(words: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) mark = Math.imul(mark ^ words.charCodeAt(at), 0x01000193);
  return (mark >>> 0).toString(36);
}
