import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { AgendaItem } from '../../domain/agenda';
import { SafeInPrint } from '../parts/SafeInPrint';
import { useSchool, useSnapshot } from '../school/School';
import { dayText, dueWords } from '../words/days';
import { costWords } from '../../domain/money';
import { leadWords } from '../words/people';
import { pageHeading } from './meetingStyles';
import { isSettled } from '../../domain/standing';

/** What the meeting looks at: the action, large, under the priority and the objective that it is for. */
export function ActionTitle({ item, heading }: { item: AgendaItem; heading: RefObject<HTMLHeadingElement | null> }) {
  const styles = useStyles();
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const { view, objective, priority } = item;
  const { record } = view.kept;
  const due = record.due === null ? undefined : dueWords(record.due, today, isSettled(view.status));
  const cost = costWords(record);
  return (
    <div data-said={`action/${record.key}`}>
      <p className={styles.chain}>
        {priority && (
          <>
            P{priority.number}{' '}
            <span data-said={`priority/${priority.kept.record.key}`}>{priority.kept.record.title || 'No name yet'}</span> ›{' '}
          </>
        )}
        {objective && (
          <>
            Objective {objective.number}{' '}
            <SafeInPrint sayer={{ kind: 'objective', key: objective.kept.record.key }}>
              {objective.kept.record.statement}
              {measured(objective.kept.record)}
            </SafeInPrint>
          </>
        )}
      </p>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {view.ref} {record.text || 'No name yet'}
      </h2>
      <p className={styles.facts}>
        {leadWords(snapshot, record.leadKey, record.leadText) || 'Nobody leads it yet'}.{' '}
        {due ? (
          <span className={mergeClasses(due.late && styles.late)}>
            Due {due.date}
            {view.status !== 'stopped' && `, ${due.distance}`}.
          </span>
        ) : (
          `${record.dueText ? `Due ${record.dueText}` : 'No date'}.`
        )}{' '}
        {cost && `${cost}.`} {record.successCriteria && `We will see: ${record.successCriteria}`}
      </p>
    </div>
  );

  function measured({ measure, baseline, target, targetDay }: NonNullable<typeof objective>['kept']['record']): string {
    const span = baseline && target ? `${baseline} to ${target}` : target;
    const by = targetDay === null ? '' : `by ${dayText(targetDay, today)}`;
    const words = [measure, span, target && by].filter(Boolean).join(' ');
    return words && `. ${words}`;
  }
}

const useStyles = makeStyles({
  chain: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  title: pageHeading,
  facts: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  late: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});
