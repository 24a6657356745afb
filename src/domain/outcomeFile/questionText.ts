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
      return `What are the numbers ${said === '' ? 'of this table' : `in the column “${said}”`}: all pupils of the group, those who count, or the percentage?`;
    case 'unit':
      return `What are the figures of the new measure “${said}”?`;
    case 'twice':
      return `More than one row or column tells of “${said}”, with other numbers. Which is right?`;
    case 'group':
      if (choices.includes('all')) return `${said === '' ? 'This table' : `“${said}”`} names no group. Which pupils is it about?`;
      return `“${said}”: is that SEN Support alone, or everybody with SEN?`;
  }
}
