import { restore } from '../../domain/editing';
import { Binned } from '../parts/Binned';
import { useSchool, useSnapshot } from '../school/School';

/** Findings that were deleted, to be taken back at any time. Nothing, where none was. */
export function BinnedFindings({ editable }: { editable: boolean }) {
  const { workspace } = useSchool();
  const gone = [...useSnapshot().finding.values()]
    .map(({ record }) => record)
    .filter(({ removed }) => removed)
    .map(({ key, statement }) => ({ key, name: statement || 'One without words' }));
  return <Binned gone={gone} editable={editable} onTakeBack={(key) => restore(workspace.current(), 'finding', key)} />;
}
