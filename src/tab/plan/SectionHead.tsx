import type { Key } from '../../domain/record';
import { schoolPriorityName } from '../../domain/schoolPriorities';
import { servedByPriority } from '../../domain/serving';
import { useSnapshot } from '../school/School';
import { AddRow } from './AddRow';
import type { RowActs, RowMarks } from './Group';
import { useHeadStyles } from './headStyles';
import { PriorityRow } from './PriorityRow';
import type { PlanSection } from './sections';

interface SectionHeadProps {
  section: PlanSection;
  clashing: ReadonlySet<Key>;
  /** What about the priority is worth a second look. */
  warned?: string;
  editable: boolean;
  marks: RowMarks;
  acts: RowActs;
}

/** What stands above a priority's objectives; above those of none a quiet heading, where there are any. */
export function SectionHead({ section, clashing, warned, editable, marks, acts }: SectionHeadProps) {
  const styles = useHeadStyles();
  const snapshot = useSnapshot();
  const { priority, key, objectives } = section;
  if (priority === undefined) {
    return objectives.length === 0 ? null : (
      <div role="rowgroup">
        <div role="row">
          <div role="gridcell" className={styles.none}>
            Of no priority
          </div>
        </div>
      </div>
    );
  }
  const row = `priority/${key}`;
  if (marks.adding?.key === key) return null;
  return (
    <div role="rowgroup">
      <PriorityRow
        view={priority}
        serves={servedByPriority(snapshot, priority.kept.record).map(schoolPriorityName).join(', ')}
        selected={marks.chosen === row}
        reachable={marks.reachable === row}
        editing={marks.editing?.row === row}
        twoVersions={clashing.has(key)}
        warned={warned}
        editable={editable}
        over={marks.over?.key === key ? marks.over.edge : undefined}
        acts={acts}
      />
      {editable && objectives.length === 0 && marks.adding?.into !== key && (
        <AddRow always onAdd={() => acts.add('objective', key)}>
          {`Add objective to P${priority.number}`}
        </AddRow>
      )}
    </div>
  );
}
