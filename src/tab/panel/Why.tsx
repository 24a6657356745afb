import { Link } from '@fluentui/react-components';
import type { ObjectiveView } from '../../domain/planView';
import { schoolPriorityName } from '../../domain/schoolPriorities';
import { servedByPriority } from '../../domain/serving';
import type { Opened } from '../opened';
import { useSchool, useSnapshot } from '../school/School';
import { dayText } from '../words/days';
import { Fact, Facts, Section } from './Section';

/** The chain upward from an action: its objective, what that measures, and what it serves. */
export function Why({ objective, onOpen }: { objective: ObjectiveView; onOpen(opened: Opened): void }) {
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const priority = snapshot.priority.get(objective.priorityKey)?.record;
  const { key, statement, measure, baseline, target, targetDay, schoolPriority } = objective.kept.record;
  const through = priority === undefined ? [] : servedByPriority(snapshot, priority).map(schoolPriorityName);
  const serves = [...through, ...(through.includes(schoolPriority) ? [] : [schoolPriority])].filter(Boolean);
  const truth = [
    measure,
    baseline && target ? `${baseline} to ${target}` : target,
    targetDay && `by ${dayText(targetDay, today)}`,
  ];
  return (
    <Section title="Why">
      <Facts>
        <Fact plain label={`Objective ${objective.number}`}>
          <Link as="button" inline onClick={() => onOpen({ kind: 'objective', key })}>
            {statement || 'No name yet'}
          </Link>
        </Fact>
        {(measure || target) && (
          <Fact plain label="Measured by">
            {truth.filter(Boolean).join(' ')}
          </Fact>
        )}
        {priority && (
          <Fact plain label="Priority">
            <Link as="button" inline onClick={() => onOpen({ kind: 'priority', key: priority.key })}>
              {priority.title || 'No name yet'}
            </Link>
          </Fact>
        )}
        {priority?.rationale && (
          <Fact plain label="Because">
            {priority.rationale}
          </Fact>
        )}
        {serves.length > 0 && (
          <Fact plain label="Serves">
            {serves.join(', ')}
          </Fact>
        )}
      </Facts>
    </Section>
  );
}
