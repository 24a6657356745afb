import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { awaits, type Thread } from '../../domain/conversation';
import { personByEntraId } from '../../domain/people';
import type { Key } from '../../domain/record';
import { useSchool, useSnapshot, useStanding } from '../school/School';

/** Marks a comment that mentions this person and that they have not answered. Whoever came by a link to the action is led to it. */
export function WaitsForYou({ thread, actionKey }: { thread: Thread; actionKey: Key }) {
  const styles = useStyles();
  const { host } = useSchool();
  const { person } = useStanding();
  const mark = useRef<HTMLParagraphElement>(null);
  const me = personByEntraId(useSnapshot(), person.entraId)?.record.key;
  const waits = awaits(thread, me, person.entraId);
  const linked = host.subPage === `action/${actionKey}`;
  useEffect(() => {
    if (waits && linked) mark.current?.closest('article')?.scrollIntoView({ block: 'center' });
  }, [waits, linked]);
  return (
    waits && (
      <p ref={mark} className={styles.mark}>
        You are mentioned and have not answered
      </p>
    )
  );
}

const useStyles = makeStyles({
  mark: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});
