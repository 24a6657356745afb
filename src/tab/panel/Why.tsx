import { Link } from '@fluentui/react-components';
import type { ObjectiveView } from '../../domain/planView';
import type { Opened } from '../opened';
import { useSchool } from '../school/School';
import { dayText } from '../words/days';
import { Fact, Facts, Section } from './Section';

/** The chain upward from an action: its objective, what that measures, and what it serves. */
export function Why({ objective, onOpen }: { objective: ObjectiveView; onOpen(opened: Opened): void }) {
  const { today } = useSchool();
  const { key, statement, measure, baseline, target, targetDay, schoolPriority } = objective.kept.record;
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
        {schoolPriority && (
          <Fact plain label="Serves">
            {schoolPriority}
          </Fact>
        )}
      </Facts>
    </Section>
  );
}
