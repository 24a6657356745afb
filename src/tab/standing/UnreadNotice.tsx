import { Button } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { useSchool } from '../school/School';
import { listWords, lower, upper } from '../words/counts';
import { listWord } from '../words/fields';
import type { UnreadLists } from './unreadTogether';

/** So many lists are named in a title. */
const FEW = 3;

/** One bar for all the lists that cannot be read for one reason. */
export function UnreadNotice({ kinds, why, isAll, onCopy }: UnreadLists & { onCopy(): void }) {
  const { workspace } = useSchool();
  const names = listWords(kinds.map((kind) => lower(listWord[kind])));
  const isFew = kinds.length <= FEW;
  return (
    <Notice
      serious
      title={isFew ? `${upper(names)} cannot be read.` : `${kinds.length} lists cannot be read.`}
      actions={
        <>
          <Button size="small" onClick={onCopy}>
            Copy for IT
          </Button>
          <Button size="small" onClick={() => void workspace.sync()}>
            Try again
          </Button>
        </>
      }
    >
      {isAll ? 'What this device has of them is shown.' : 'The rest is safe and up to date.'} {why}
      {!isFew && ` The lists: ${names}.`}
    </Notice>
  );
}
