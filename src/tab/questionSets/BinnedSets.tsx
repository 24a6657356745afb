import type { QuestionSet } from '../../domain/questionSet';
import { binnedSets, restoreSet } from '../../domain/questionSetEditing';
import { Binned } from '../parts/Binned';
import { useSchool, useSnapshot } from '../school/School';

/** Sets that were deleted, to be taken back at any time. Nothing, where none was. */
export function BinnedSets({ builtIn, editable }: { builtIn: readonly QuestionSet[]; editable: boolean }) {
  const { workspace } = useSchool();
  const gone = binnedSets(useSnapshot(), builtIn).map(({ family, title }) => ({
    key: family,
    name: title || 'One without a name',
  }));
  return <Binned gone={gone} editable={editable} onTakeBack={(key) => restoreSet(workspace.current(), key)} />;
}
