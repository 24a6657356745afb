import type { OutcomeQuestion } from './reading';

/** A question about a file of outcomes, as a colleague would put it. */
export function outcomeQuestionText({ field, said, choices }: OutcomeQuestion): string {
  switch (field) {
    case 'measure':
      return said === '' ? 'What does this table measure?' : `Which measure is “${said}”?`;
    case 'period':
      return 'Of which year are these figures?';
    case 'comparedPeriod':
      return 'Of which year are the figures they are compared with?';
    case 'statistic':
      if (!choices.includes('count')) return `“${said}” is no percentage that one would expect here. Is it right?`;
      return `What are the numbers ${said === '' ? 'of this table' : `in the column “${said}”`}?`;
    case 'brackets':
      return `What does “${said}” say?`;
    case 'part':
      return `${said}: figures are kept of half-terms, terms and whole years. Which of these should stand for its year?`;
    case 'unit':
      return `What do the numbers of “${said}” say of each group?`;
    case 'better':
      return `“${said}”: is more of it better, or less?`;
    case 'twice':
      return `More than one row or column tells of “${said}”, with other numbers. Which is right?`;
    case 'group':
      if (choices.includes('all')) return `${said === '' ? 'This table' : `“${said}”`} names no group. Which pupils is it about?`;
      return `“${said}”: is that SEN Support alone, or everybody with SEN?`;
  }
}
