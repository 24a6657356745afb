import { memo } from 'react';
import type { Key } from '../../domain/record';
import { schoolPriorityName, servedByPriority } from '../../domain/schoolPriorities';
import { useSnapshot } from '../school/School';
import { AddRow } from './AddRow';
import { useHeadStyles } from './headStyles';
import { PriorityRow } from './PriorityRow';
import type { MarksAbove, RowActs } from './rowMarks';
import type { PlanSection } from './sections';

interface SectionHeadProps {
  section: PlanSection;
  clashing: ReadonlySet<Key>;
  /** What about the priority is worth a second look. */
  warned?: string;
  editable: boolean;
  acts: RowActs;
}

/**
 * What stands above a priority's objectives; above those of none a quiet heading, where there are any. Drawn again only when
 * something in it has changed.
 */
export const SectionHead = memo(function SectionHead(props: SectionHeadProps & MarksAbove) {
  const { section, clashing, warned, editable, acts, adding, ...marks } = props;
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
  if (adding === 'it') return null;
  return (
    <div role="rowgroup">
      <PriorityRow
        view={priority}
        serves={servedByPriority(snapshot, priority.kept.record).map(schoolPriorityName).join(', ')}
        twoVersions={clashing.has(key)}
        warned={warned}
        editable={editable}
        acts={acts}
        {...marks}
      />
      {editable && objectives.length === 0 && adding === undefined && (
        <AddRow
          always
          onAdd={acts.add}
          ways={[{ words: `Add objective to P${priority.number}`, kind: 'objective', into: key }]}
        />
      )}
    </div>
  );
});
