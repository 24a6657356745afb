import type { Day } from '../../domain/day';
import type { LeftOutReason, PlanReading } from '../../domain/planFile/reading';
import type { AnswerValue, Question, Reason } from '../../domain/planFile/question';
import { dayText } from '../words/days';
import { listWords } from '../words/counts';
import { moneyText } from '../../domain/money';
import { statusWords } from '../../domain/statusWords';
import { columnWords } from './columnWords';

/** What an answer to a question is called on its button. */
export function choiceWords(
  value: AnswerValue,
  reading: PlanReading,
  today: Day,
  { field, reason }: Partial<Question> = {},
): string {
  switch (value.kind) {
    case 'leave':
      return (reason && leaveWords[reason]) ?? 'Leave as it is';
    case 'day':
      return dayText(value.day, today);
    case 'period':
      return value.period.words;
    case 'cost':
      return moneyText(value.pounds);
    case 'status':
      return statusWords[value.status];
    case 'leads':
      return listWords(value.leads);
    case 'person':
      return value.name;
    case 'people':
      return value.names.map(({ said, name }) => `${said} = ${name}`).join(', ');
    case 'empty':
      return (reason && emptyWords[reason]) ?? 'Nothing';
    case 'texts':
      return value.texts.length === 1 ? `“${value.texts[0]}”` : `${value.texts.length} actions, one a line`;
    case 'objective':
      return reading.objectives.find(({ ref }) => ref === value.ref)?.text ?? 'No objective';
    case 'objectiveWords':
      return value.words || 'Nothing';
    case 'names':
      if (value.words === undefined) return value.said.length > 1 ? 'They name no pupils' : 'It names no pupil';
      return value.words === '…' ? `Leave ${value.said.length > 1 ? 'them' : 'it'} out` : `“${value.words}”`;
    case 'include':
      return value.include ? 'Bring it in' : 'Leave it out';
    case 'noObjectives':
      return value.are === 'priority' ? 'Priorities' : value.are === 'otherPriority' ? 'No priority' : 'No objective';
    case 'asObjectives':
      return 'What the others are for';
    case 'asProposed':
      return 'As the words of each say';
    case 'lastDays':
      return field === 'start' ? 'The first school day of each' : 'The last school day of each';
    case 'column':
      return columnWords[value.as] ?? value.heading;
  }
}

/** What it means to leave the words and set nothing, where the question says what stands there. */
const leaveWords: Partial<Record<Reason, string>> = {
  periods: 'Keep the words',
  reviewIn: 'Yes, due by then',
  notBefore: 'Yes, it starts then',
  sharedCell: 'Yes, for each of them',
  ticks: 'Yes, due then',
  monthFirst: 'Yes, the month first',
  statusToCome: 'Yes',
  otherYear: 'Yes',
  fromList: 'Yes, actions',
  noHeadings: 'Yes',
  sheetOfSchool: 'Yes',
  sheetOfOne: 'Yes, of the school',
  rowsOfSchool: 'Yes',
  maybeSeveral: 'One action',
  calledPriorities: 'Objectives',
  maybeObjective: 'Actions',
  severalInOne: 'One action',
  otherWords: 'Yes, an objective',
  otherPriority: 'Yes, a priority',
  severalObjectives: 'One objective',
  noObjective: 'No objective yet',
};

const emptyWords: Partial<Record<Reason, string>> = {
  reviewIn: 'No, leave it empty',
  notBefore: 'No, leave it empty',
  sharedCell: 'No, leave it empty',
  ticks: 'No, leave it empty',
  monthFirst: 'No, leave them empty',
  statusToCome: 'No, keep it in the note',
};

/** Why something in the file is not part of the plan. */
export const leftOutWords: Record<LeftOutReason, string> = {
  title: 'the title',
  total: 'the total',
  key: 'a key',
  footnote: 'a footnote',
  example: 'an example',
  lastYear: 'last year’s plan',
  otherTable: 'another table',
  text: 'text beside the plan',
  repeatedHeader: 'headings again',
  hiddenRow: 'a hidden row',
  hiddenColumn: 'a hidden column',
  droppedColumn: 'a column that is not part of the plan',
  hiddenSheet: 'a hidden sheet',
  repeatedAction: 'the same action again',
};
