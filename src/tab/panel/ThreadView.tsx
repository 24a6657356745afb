import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Remark, Thread } from '../../domain/conversation';
import type { CommentAct } from '../../domain/comment';
import type { Key } from '../../domain/record';
import { mentionable, mentionsIn } from '../../domain/mentions';
import { speak } from '../../domain/speaking';
import { refusalText } from '../faultText';
import { KeepFocus } from '../parts/KeepFocus';
import { useSchool, useStanding } from '../school/School';
import { Mentioned } from './Mentioned';
import { ReplyBox } from './ReplyBox';
import { Speech } from './Speech';
import { UntoldNotice } from './UntoldNotice';
import { WaitsForYou } from './WaitsForYou';

interface ThreadViewProps {
  thread: Thread;
  actionKey: Key;
  speaks: boolean;
  /** A reply is begun at once. */
  replying: boolean;
}

/** A comment with its replies, and what can be done about it: reply, resolve, reopen, correct one's own words. */
export function ThreadView({ thread, actionKey, speaks, replying }: ThreadViewProps) {
  const styles = useStyles();
  const { person } = useStanding();
  const { workspace, keeping, circumstances } = useSchool();
  const [writing, setWriting] = useState<{ act: 'reply' | 'correct'; about: Remark } | undefined>(
    replying ? { act: 'reply', about: thread } : undefined,
  );
  const isMine = (remark: Remark) => remark.author === undefined || remark.author.entraId === person.entraId;
  const say = (act: CommentAct, about: Key, text = '') => {
    const mentions = mentionsIn(text, mentionable(workspace.current()));
    return keeping.keep(speak(workspace.current(), actionKey, { act, about, text, mentions }, circumstances()));
  };
  const settle = (act: 'resolve' | 'reopen') => say(act, thread.key).catch((thrown: unknown) => keeping.say(refusalText(thrown)));

  const remark = (one: Remark, buttons: boolean) => (
    <Speech author={one.author} at={one.at} waiting={one.waiting} remark={one.corrected ? 'corrected' : undefined}>
      {writing?.act === 'correct' && writing.about.key === one.key ? (
        <ReplyBox
          name={`correct/${one.key}`}
          label="Correct what you wrote"
          start={one.text}
          already={one.mentions}
          verb="Keep"
          say={(text) => say('correct', one.key, text)}
          onDone={() => setWriting(undefined)}
        />
      ) : (
        <>
          <p className={styles.words}>
            <Mentioned text={one.text} people={one.mentions} />
          </p>
          {one.reason && <p className={mergeClasses(styles.words, styles.label)}>{one.reason}</p>}
        </>
      )}
      <UntoldNotice remark={one.key} />
      {buttons && <WaitsForYou thread={thread} actionKey={actionKey} />}
      {speaks && (
        <p className={styles.acts}>
          {buttons && !thread.resolved && (
            <>
              <Link as="button" onClick={() => setWriting({ act: 'reply', about: thread })}>
                Reply
              </Link>
              <Link as="button" onClick={() => void settle('resolve')}>
                Resolve
              </Link>
            </>
          )}
          {buttons && thread.resolved && (
            <Link as="button" onClick={() => void settle('reopen')}>
              Reopen
            </Link>
          )}
          {isMine(one) && !thread.resolved && writing === undefined && (
            <Link as="button" onClick={() => setWriting({ act: 'correct', about: one })}>
              Correct
            </Link>
          )}
        </p>
      )}
    </Speech>
  );

  return (
    <KeepFocus className={styles.thread}>
      {remark(thread, true)}
      {thread.resolved && <p className={styles.settled}>Resolved{thread.resolvedBy ? ` by ${thread.resolvedBy.name}` : ''}</p>}
      {thread.replies.length > 0 && (
        <ol className={styles.replies}>
          {thread.replies.map((reply) => (
            <li key={reply.key}>{remark(reply, false)}</li>
          ))}
        </ol>
      )}
      {speaks && writing?.act === 'reply' && (
        <div className={styles.replies}>
          <ReplyBox
            name={`reply/${thread.key}`}
            label={`Reply to ${thread.author?.name ?? 'this comment'}`}
            verb="Reply"
            say={(text) => say('reply', thread.key, text)}
            onDone={() => setWriting(undefined)}
          />
        </div>
      )}
    </KeepFocus>
  );
}

const useStyles = makeStyles({
  thread: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  words: { margin: 0, whiteSpace: 'pre-wrap' },
  label: { color: tokens.colorNeutralForeground3 },
  acts: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    ':empty': { display: 'none' },
  },
  settled: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  replies: {
    listStyleType: 'none',
    margin: 0,
    marginInlineStart: tokens.spacingHorizontalXXXL,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});
