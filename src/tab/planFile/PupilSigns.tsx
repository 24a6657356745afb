import { Link, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { newSigns } from '../../domain/pupilSigns';
import type { PlanReading, ReadAction } from '../../domain/planFile/reading';
import { Notice } from '../parts/Notice';
import { useSchool } from '../school/School';

interface PupilSignsProps {
  reading: PlanReading;
  onChoose(action: ReadAction): void;
}

/** Says which actions of a file hold words that may point to one pupil, so that they are put right before they come in. */
export function PupilSigns({ reading, onChoose }: PupilSignsProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const found = useMemo(
    () =>
      reading.actions.flatMap((action) => {
        const { text, note, resources, reviewNotes, monitoring, successCriteria } = action;
        const { support, approach, evidenceBase, training, costText, milestones = [] } = action;
        const points = milestones.map((one) => one.text);
        const all = [text, note, resources, reviewNotes, monitoring, support, approach, evidenceBase, training, costText];
        const said = [...all, ...points, ...successCriteria].flatMap((words) =>
          newSigns(words, '', { today, staff: false }).map(({ index, length }) => words.slice(index, index + length)),
        );
        return said.length > 0 ? [{ action, said: [...new Set(said)] }] : [];
      }),
    [reading.actions, today],
  );
  if (found.length === 0) return null;
  return (
    <Notice serious title="These words may point to one pupil.">
      Write about the group instead, or leave them out, before you add the plan.
      <ul className={styles.list}>
        {found.slice(0, 12).map(({ action, said }) => (
          <li key={action.id}>
            “{said.join('”, “')}” in{' '}
            <Link as="button" inline onClick={() => onChoose(action)}>
              {action.text.slice(0, 60) || 'an action without words'}
            </Link>
          </li>
        ))}
      </ul>
      {found.length > 12 && `And in ${found.length - 12} more.`}
    </Notice>
  );
}

const useStyles = makeStyles({ list: { margin: 0 } });
