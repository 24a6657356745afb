import { restore } from '../../domain/editing';
import { schoolPriorityName } from '../../domain/schoolPriorities';
import { Binned } from '../parts/Binned';
import { useSchool, useSnapshot } from '../school/School';

/** A year's school priorities that were deleted, to be taken back at any time. Nothing, where none was. */
export function BinnedSchoolPriorities({ year, editable }: { year: string; editable: boolean }) {
  const { workspace } = useSchool();
  const gone = [...useSnapshot().schoolPriority.values()]
    .map(({ record }) => record)
    .filter((one) => one.removed && one.academicYear === year)
    .map((one) => ({ key: one.key, name: schoolPriorityName(one) || 'One without a name' }));
  return <Binned gone={gone} editable={editable} onTakeBack={(key) => restore(workspace.current(), 'schoolPriority', key)} />;
}
