import { restore } from '../../domain/editing';
import { reasonsOf } from '../../domain/reasons';
import { Binned } from '../parts/Binned';
import { useSchool, useSnapshot } from '../school/School';

/** Findings that were deleted and say anything, to be taken back at any time. Nothing, where none was. */
export function BinnedFindings({ editable }: { editable: boolean }) {
  const { workspace } = useSchool();
  const snapshot = useSnapshot();
  const gone = [...snapshot.finding.values()]
    .map(({ record }) => record)
    .filter(({ key, statement, removed }) => removed && (statement.trim() !== '' || reasonsOf(snapshot, key).length > 0))
    .map(({ key, statement }) => ({ key, name: statement || 'One without words' }));
  return <Binned gone={gone} editable={editable} onTakeBack={(key) => restore(workspace.current(), 'finding', key)} />;
}
