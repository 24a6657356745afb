import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../domain/finding';
import { lacksReason, priorityFromFinding, standingOf } from '../../domain/findings';
import { refusalText } from '../faultText';
import { KeepFocus } from '../parts/KeepFocus';
import { LinkSaid } from '../parts/LinkSaid';
import { SafeInPrint } from '../parts/SafeInPrint';
import { useReasonFirst } from '../parts/useReasonFirst';
import { useSchool, useSnapshot } from '../school/School';
import { useRights } from '../school/useRights';
import { when } from '../theme';
import { linkPath } from '../words/linkPath';
import { proposedWords } from '../words/proposed';

interface FindingLineProps {
  finding: Finding;
  academicYear: string;
  /** Its own words stand before how it stands: it is not beside the answer that says them. */
  told?: boolean;
  /** Where it is from, in words that may be pressed. */
  from?: ReactNode;
  onGo(path: string): void;
}

/** A finding of a review, what answers it, and the way to its reasons and to a priority. */
export function FindingLine({ finding, academicYear, told, from, onGo }: FindingLineProps) {
  const styles = useStyles();
  const { workspace, keeping, circumstances } = useSchool();
  const snapshot = useSnapshot();
  const { mayWrite } = useRights();
  const { key, statement, priorityKey, setAside } = finding;
  const standing = standingOf(snapshot, finding);
  const reasonless = lacksReason(snapshot, key);
  const priority = snapshot.priority.get(priorityKey)?.record;
  const atReasons = () => onGo(`priorities/findings/${key}`);

  function propose(): void {
    const changes = priorityFromFinding(workspace.current(), key, { ...circumstances(), academicYear });
    keeping
      .keep(changes, { say: proposedWords(workspace.current(), changes), lookedAt: true })
      .catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  const reasonFirst = useReasonFirst({ act: propose, addReason: atReasons });

  return (
    <KeepFocus className={styles.line}>
      <span className={styles.words}>
        {told ? (
          <Link as="button" inline className={styles.link} onClick={atReasons}>
            {statement ? <SafeInPrint sayer={{ kind: 'finding', key }}>{statement}</SafeInPrint> : 'A finding without words'}
          </Link>
        ) : (
          'A finding'
        )}
        {from && <> · {from}</>}
        {standing === 'answered' && priority && (
          <>
            , answered by{' '}
            <Link
              as="button"
              inline
              className={styles.link}
              onClick={() => onGo(linkPath(snapshot, { kind: 'priority', key: priorityKey }))}
            >
              <LinkSaid link={{ kind: 'priority', key: priorityKey }} />
            </Link>{' '}
            ({priority.status})
          </>
        )}
        {standing === 'open' && told && ', open'}
        {standing === 'setAside' && `, set aside${setAside && `: ${setAside.replace(/\.$/, '')}`}`}
        {'. '}
        <span className={styles.ways}>
          {standing !== 'setAside' && reasonless && (
            <>
              <Link as="button" inline onClick={atReasons}>
                Say why it is so
              </Link>{' '}
            </>
          )}
          <Link as="button" inline onClick={() => onGo(`chain/finding/${key}`)}>
            The whole chain
          </Link>
        </span>
      </span>
      {mayWrite('finding') && mayWrite('priority') && standing === 'open' && (
        <Button
          size="small"
          className={styles.ways}
          aria-label={told ? `Propose as a priority: ${statement}` : undefined}
          onClick={() => reasonFirst.ask(reasonless)}
        >
          Propose as a priority
        </Button>
      )}
      {standing === 'open' && reasonFirst.question}
    </KeepFocus>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  link: {
    font: 'inherit',
    textAlign: 'start',
    [when.print]: { color: tokens.colorNeutralForeground1, textDecorationLine: 'none' },
  },
  ways: { [when.print]: { display: 'none' } },
});
