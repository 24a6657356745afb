import { Button } from '@fluentui/react-components';
import { InfoRegular, LockClosedRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import { kinds, type Key } from '../../domain/record';
import { detailsForIt, faultWords, readOnlyWords } from '../faultText';
import { ClashNotice } from '../parts/ClashNotice';
import { Notice } from '../parts/Notice';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { refusedLists } from '../school/useRights';
import { clashPlace } from '../words/clashPlace';
import { listWord } from '../words/fields';
import { forbiddenWords } from '../words/forbiddenWords';
import { HalfHeldNotice } from './HalfHeldNotice';
import { LacksNotice } from './LacksNotice';
import { ParkedNotice } from './ParkedNotice';
import { ReadingNotice } from './ReadingNotice';
import { ReminderNotice } from './ReminderNotice';
import { UnreadNotice } from './UnreadNotice';
import { unreadTogether } from './unreadTogether';
import { useLearntRights } from './useLearntRights';

interface NoticesProps {
  planKey?: Key;
  /** Whether to say so when the reminders do not run. */
  reminders?: boolean;
  /** Nothing is said of not being able to edit: nobody wants to here. */
  quiet?: boolean;
  /** The review that takes the page: its decisions say themselves how they stand. */
  reviewKey?: Key;
  /** Opens a review: with it those that are half held are said. */
  onReview?(reviewKey: Key): void;
}

/** The bars above a page: only what somebody should know. When all is sent nothing is shown, since silence means safe. */
export const Notices = memo(function Notices({ planKey, reminders, quiet, reviewKey, onReview }: NoticesProps) {
  const { workspace, keeping, host } = useSchool();
  const standing = useStanding();
  const { offline, fault, keptIn, readOnly, mayNotWrite, unreadable, parked, clashes } = standing;
  const snapshot = useSnapshot();
  const closed = refusedLists(mayNotWrite);
  const speaks = !mayNotWrite.has('update') && !mayNotWrite.has('comment');
  const unread = kinds.filter((kind) => unreadable[kind] !== undefined);
  const asks = fault && faultWords[fault.kind].who !== 'wait' && !offline;

  useLearntRights();
  const copy = () =>
    void navigator.clipboard
      .writeText(detailsForIt([...(fault ? [fault] : []), ...unread.flatMap((kind) => unreadable[kind] ?? [])], host.now()))
      .then(
        () => keeping.say('Copied: request ids and times, nothing that anybody wrote'),
        () => keeping.say('The browser did not let us copy'),
      );

  return (
    <>
      {keptIn === 'memory' && (
        <Notice title="Kept until you close this page." icon={<InfoRegular fontSize={20} />}>
          This browser gives the page no storage of its own. What you write is sent as always; wait until nothing is waiting
          before you close it.
        </Notice>
      )}
      {readOnly && !quiet && (
        <Notice title={readOnlyWords[readOnly.because].what} icon={<LockClosedRegular fontSize={20} />}>
          {readOnlyWords[readOnly.because].next}
        </Notice>
      )}
      {!readOnly && !quiet && closed.length > 0 && <ReadingNotice key={closed.join()} closed={closed} speaks={speaks} />}
      {(['update', 'comment'] as const)
        .filter((kind) => mayNotWrite.has(kind))
        .map((kind) => (
          <Notice
            key={kind}
            title={`You can read ${listWord[kind].toLowerCase()}, not add any.`}
            icon={<LockClosedRegular fontSize={20} />}
          >
            {forbiddenWords([kind]).next}
          </Notice>
        ))}
      {asks && (
        <Notice
          serious
          title={faultWords[fault.kind].what}
          actions={
            <>
              <Button size="small" onClick={copy}>
                Copy for IT
              </Button>
              {fault.kind === 'signedOut' ? (
                <Button size="small" onClick={() => void host.signIn().then(() => workspace.sync())}>
                  Sign in
                </Button>
              ) : (
                <Button size="small" onClick={() => void workspace.sync()}>
                  Try again
                </Button>
              )}
            </>
          }
        >
          {faultWords[fault.kind].next}
        </Notice>
      )}
      <LacksNotice />
      {unreadTogether(unreadable).map((one) => (
        <UnreadNotice key={one.kinds.join()} {...one} onCopy={copy} />
      ))}
      {reminders && <ReminderNotice />}
      {planKey !== undefined && onReview && <HalfHeldNotice planKey={planKey} onReview={onReview} />}
      {parked.map((one) => (
        <ParkedNotice key={one.key} parked={one} />
      ))}
      {clashes
        .filter((clash) => !clashPlace(snapshot, clash).besideIt)
        .filter(({ recordKey }) => reviewKey === undefined || snapshot.decision.get(recordKey)?.record.reviewKey !== reviewKey)
        .map((clash) => (
          <ClashNotice key={clash.key} clash={clash} />
        ))}
    </>
  );
});
