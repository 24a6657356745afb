import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Lack } from '../../lists/site';
import { Notice } from '../parts/Notice';
import { useSchool, useStanding } from '../school/School';

/** Names what the lists lack, once a page and again when something cannot be read or written; nothing when all is there. */
export function LacksNotice() {
  const { workspace, keeping } = useSchool();
  const { shown, unreadable, readOnly, fault } = useStanding();
  const [lacks, setLacks] = useState<readonly Lack[]>([]);
  const trouble = [...Object.keys(unreadable), readOnly?.because, fault?.kind].filter(Boolean).join();
  // What changed in the plan is wanted sooner than this, unless it does not come.
  const due = shown === 'current' || (shown === 'device' && trouble !== '');

  useEffect(() => {
    if (!due) return;
    let current = true;
    const tell = (found: readonly Lack[]): void => {
      // A list that cannot be found at all is said by whatever could not read it.
      if (current) setLacks(found.filter(({ what }) => what !== 'list'));
    };
    workspace.check().then(tell, () => undefined);
    return () => {
      current = false;
    };
  }, [workspace, due, trouble]);

  if (lacks.length === 0) return null;
  const words = lacks.map(lackWords);
  const copy = () =>
    void navigator.clipboard.writeText([...words, 'Running the set-up of SEND Strategy again mends this.'].join('\n')).then(
      () => keeping.say('Copied for your IT admin'),
      () => keeping.say('The browser did not let us copy'),
    );
  return (
    <Notice
      serious
      title="The school’s lists are not complete."
      actions={
        <Button size="small" onClick={copy}>
          Copy for IT
        </Button>
      }
    >
      {words.join(' ')} Your IT admin can run the set-up again: it mends this and keeps everything.
    </Notice>
  );
}

function lackWords({ list, what, column }: Lack): string {
  if (what === 'uniqueKey') return `In “${list}” the column ${column} is not unique.`;
  if (what === 'choices') return `In “${list}” the column ${column} does not know all its choices.`;
  return what === 'index' ? `In “${list}” the column ${column} is not indexed.` : `“${list}” has no column ${column}.`;
}
