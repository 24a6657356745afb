import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { threadsOf } from '../../domain/conversation';
import type { ActionView } from '../../domain/planView';
import type { Kept, Key } from '../../domain/record';
import type { Status, Update } from '../../domain/update';
import { writtenAt } from '../../domain/writing';
import { faultText } from '../faultText';
import type { Doing } from '../opened';
import { Notice } from '../parts/Notice';
import { useSnapshot, useStanding } from '../school/School';
import { count } from '../words/counts';
import { History } from './History';
import { Section } from './Section';
import { ThreadView } from './ThreadView';
import { UpdateView } from './UpdateView';
import { useNewInSight } from './useNewInSight';

interface GoingProps {
  view: ActionView;
  speaks: boolean;
  doing: Doing;
}

/** How an action is going: updates and comments in one line of time, latest first; what is settled is folded. */
export function Going({ view, speaks, doing }: GoingProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { unreadable } = useStanding();
  const [showResolved, setShowResolved] = useState(false);
  const [showHistory, setShowHistory] = useState(false);
  const actionKey = view.kept.record.key;
  const threads = threadsOf(snapshot, actionKey);
  const list = useNewInSight(threads);
  const replies = (threadKey: Key): boolean => doing === `reply.${threadKey}`;
  const resolved = threads.filter((thread) => thread.resolved);
  const events = [
    ...threads
      .filter((thread) => !thread.resolved || showResolved)
      .map((thread) => ({
        key: thread.key,
        at: thread.at,
        node: <ThreadView key={String(replies(thread.key))} {...{ thread, actionKey, speaks }} replying={replies(thread.key)} />,
      })),
    ...told(view.updates).map(({ update, before }) => ({
      key: update.record.key,
      at: writtenAt(update),
      node: <UpdateView update={update} before={before} />,
    })),
  ].sort((a, b) => (a.at < b.at ? 1 : -1));

  return (
    <Section
      title="How it is going"
      beside={
        <Link as="button" aria-expanded={showHistory} onClick={() => setShowHistory(!showHistory)}>
          History
        </Link>
      }
    >
      {showHistory && <History recordKey={actionKey} kind="action" />}
      {unreadable.comment && (
        <Notice serious title="Comments cannot be read.">
          The plan is safe. {faultText(unreadable.comment)}
        </Notice>
      )}
      {events.length === 0 && resolved.length === 0 && <p className={styles.none}>Nothing said yet.</p>}
      <ol ref={list} className={styles.list}>
        {events.map(({ key, node }) => (
          <li key={key} data-key={key} className={styles.event}>
            {node}
          </li>
        ))}
      </ol>
      {resolved.length > 0 && (
        <Link as="button" aria-expanded={showResolved} onClick={() => setShowResolved(!showResolved)}>
          {showResolved ? 'Fold resolved comments' : count(resolved.length, 'resolved comment')}
        </Link>
      )}
    </Section>
  );
}

/** A status is kept before its words are written: where the words followed, both are told as one. */
function told(updates: readonly Kept<Update>[]): { update: Kept<Update>; before: Status }[] {
  const whole: { update: Kept<Update>; before: Status }[] = [];
  let before: Status = 'notStarted';
  updates.forEach((update, place) => {
    if (!isContinued(update, updates[place + 1])) {
      whole.push({ update, before });
      before = update.record.status;
    }
  });
  return whole;
}

function isContinued({ record, author }: Kept<Update>, next: Kept<Update> | undefined): boolean {
  if (next === undefined || record.happened || record.evidence || record.impact) return false;
  const soon = Date.parse(next.record.at) - Date.parse(record.at) < 30 * 60_000;
  return soon && next.record.status === record.status && next.author?.entraId === author?.entraId;
}

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalS,
  },
  // Room for what may have to be said under a comment just made.
  event: { scrollMarginBlockEnd: '112px' },
});
