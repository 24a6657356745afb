import { restore } from '../../domain/editing';
import { Binned } from '../parts/Binned';
import { useSchool, useSnapshot } from '../school/School';

/** Reviews that were deleted, to be taken back at any time with all their answers. Nothing, where none was. */
export function BinnedReviews({ editable }: { editable: boolean }) {
  const { workspace } = useSchool();
  const gone = [...useSnapshot().questionReview.values()]
    .map(({ record }) => record)
    .filter(({ removed }) => removed)
    .map(({ key, title }) => ({ key, name: title || 'A review without a name' }));
  return <Binned gone={gone} editable={editable} onTakeBack={(key) => restore(workspace.current(), 'questionReview', key)} />;
}
