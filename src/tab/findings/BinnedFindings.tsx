import { binnedFindings } from '../../domain/bin';
import { restore } from '../../domain/editing';
import { Binned } from '../parts/Binned';
import { useSchool, useSnapshot } from '../school/School';

/** Findings that were deleted and say anything, to be taken back at any time. Nothing, where none was. */
export function BinnedFindings({ editable }: { editable: boolean }) {
  const { workspace } = useSchool();
  const gone = binnedFindings(useSnapshot()).map(({ key, statement }) => ({ key, name: statement || 'One without words' }));
  return <Binned gone={gone} editable={editable} onTakeBack={(key) => restore(workspace.current(), 'finding', key)} />;
}
