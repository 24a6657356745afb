import type { Day } from '../../domain/day';
import { moneyText } from '../../domain/money';
import { priorityLine } from '../../domain/planFile/drafts';
import type { ColumnKind } from '../../domain/planFile/columnKind';
import type { MilestoneLine } from '../../domain/planFile/ownSheets';
import type { ReadAction, ReadObjective } from '../../domain/planFile/reading';
import { dayText } from '../words/days';
import { columnWords } from './columnWords';

/** Words that were read and have no column in the preview, by the name of their field. */
export interface FurtherWords {
  name: string;
  words: string;
}

/** What was read of an action besides its words, lead, due, cost and status. */
export function furtherOfAction(action: ReadAction, today: Day): FurtherWords[] {
  const { start, cost, costText, milestones = [] } = action;
  return named([
    ['start', start === null ? '' : 'day' in start ? dayText(start.day, today) : start.words],
    ['support', action.support],
    ['cost', cost === null ? '' : costText],
    ['success', action.successCriteria.join('\n')],
    ['milestone', milestones.map((line) => milestoneWords(line, today)).join('\n')],
    ['resources', action.resources],
    ['approach', action.approach],
    ['evidence', action.evidenceBase],
    ['training', action.training],
    ['predecessors', action.predecessors],
    ['monitoring', action.monitoring],
    ['review', action.reviewNotes],
    ['kept', action.note],
  ]);
}

/** What was read of an objective besides its words and its priority. */
export function furtherOfObjective({ successCriteria, cost, note }: ReadObjective): FurtherWords[] {
  return named([
    ['success', successCriteria.join('\n')],
    ['cost', cost === null ? '' : moneyText(cost)],
    [
      'kept',
      note
        .split('\n')
        .filter((line) => line !== priorityLine(note))
        .join('\n'),
    ],
  ]);
}

function named(all: [ColumnKind, string][]): FurtherWords[] {
  return all.flatMap(([kind, words]) =>
    words.trim() === '' ? [] : [{ name: kind === 'kept' ? 'Note' : columnWords[kind]!, words }],
  );
}

function milestoneWords({ text, due, dueText, reached }: MilestoneLine, today: Day): string {
  const when = due === null ? dueText : dayText(due, today);
  return [when, text].filter(Boolean).join(': ') + (reached ? ` (reached ${dayText(reached, today)})` : '');
}
