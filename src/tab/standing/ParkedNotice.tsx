import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { refusalText, faultText } from '../faultText';
import { Notice } from '../parts/Notice';
import { useSchool, useSnapshot } from '../school/School';
import { aboutWords } from '../words/aboutWords';
import { listWords, upper } from '../words/counts';
import { fieldWord, listWord } from '../words/fields';
import type { Parked } from '../../workspace/workspace';

/** A change that could not be saved: what it was about, why, and the two ways on. */
export function ParkedNotice({ parked }: { parked: Parked }) {
  const { workspace, keeping, today } = useSchool();
  const snapshot = useSnapshot();
  const [busy, setBusy] = useState(false);
  const fields = [...new Set(parked.fields.map((field) => fieldWord(parked.kind, field)))];
  const name = aboutWords(parked.kind, parked.recordKey, snapshot, today);
  const run = (act: Promise<void>) => {
    setBusy(true);
    act.catch((thrown: unknown) => keeping.say(refusalText(thrown))).finally(() => setBusy(false));
  };
  return (
    <Notice
      serious
      title={`${upper(name) || listWord[parked.kind]} could not be saved.`}
      actions={
        <>
          <Button size="small" disabled={busy} onClick={() => run(workspace.abandon(parked.key))}>
            Give up
          </Button>
          <Button size="small" disabled={busy} onClick={() => run(workspace.retry(parked.key))}>
            Try again
          </Button>
        </>
      }
    >
      {parked.fields.join() === 'removed'
        ? 'It was to be deleted, or to come back. '
        : fields.length > 0 && fields.length < 5 && `This is about ${listWords(fields)}. `}
      {faultText(parked.fault)} It is kept on this device; the rest goes on being saved.
    </Notice>
  );
}
