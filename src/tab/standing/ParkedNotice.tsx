import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { refusalText, faultText } from '../faultText';
import { Notice } from '../parts/Notice';
import { useSchool, useSnapshot } from '../school/School';
import { listWords } from '../words/counts';
import { fieldWord, listWord } from '../words/fields';
import type { Parked } from '../../workspace/workspace';

/** A change that could not be saved: what it was about, why, and the two ways on. */
export function ParkedNotice({ parked }: { parked: Parked }) {
  const { workspace, keeping } = useSchool();
  const snapshot = useSnapshot();
  const [busy, setBusy] = useState(false);
  const record = snapshot[parked.kind].get(parked.recordKey)?.record;
  const fields = [...new Set(parked.fields.map((field) => fieldWord(parked.kind, field)))];
  const run = (act: Promise<void>) => {
    setBusy(true);
    act.catch((thrown: unknown) => keeping.say(refusalText(thrown))).finally(() => setBusy(false));
  };
  return (
    <Notice
      serious
      title={`${nameOf(record) || listWord[parked.kind]} could not be saved.`}
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
      {fields.length > 0 && fields.length < 5 && `This is about ${listWords(fields)}. `}
      {faultText(parked.fault)} It is kept on this device; the rest goes on being saved.
    </Notice>
  );
}

function nameOf(record: object | undefined): string {
  const { text, statement, title, name } = (record ?? {}) as Record<string, string | undefined>;
  const found = text ?? statement ?? title ?? name ?? '';
  return found === '' ? '' : `“${found.length > 60 ? `${found.slice(0, 60)} …` : found}”`;
}
