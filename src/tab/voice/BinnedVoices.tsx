import { restore } from '../../domain/editing';
import { voiceOwnerWords } from '../words/voices';
import { Binned } from '../parts/Binned';
import { useSchool, useSnapshot } from '../school/School';

/** Voices that were deleted, to be taken back at any time. Nothing, where none was. */
export function BinnedVoices({ editable }: { editable: boolean }) {
  const { workspace } = useSchool();
  const gone = [...useSnapshot().voice.values()]
    .map(({ record }) => record)
    .filter(({ removed }) => removed)
    .map(({ key, theme, message, whose }) => ({ key, name: theme || message || voiceOwnerWords[whose] }));
  return <Binned gone={gone} editable={editable} onTakeBack={(key) => restore(workspace.current(), 'voice', key)} />;
}
