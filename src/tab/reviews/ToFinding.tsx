import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../domain/finding';
import { findingFromAnswer, findingsOf, lacksReason, priorityFromFinding, standingOf } from '../../domain/findings';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { KeepFocus } from '../parts/KeepFocus';
import { useReasonFirst } from '../parts/useReasonFirst';
import { useSchool, useSnapshot } from '../school/School';
import { useRights } from '../school/useRights';
import { when } from '../theme';
import { linkPath } from '../words/linkPath';

interface ToFindingProps {
  /** The answer in which it was seen. */
  answerKey: Key;
  /** What is to be developed, as it is kept by now. */
  words: string;
  academicYear: string;
  /** Its buttons are there before there is something to find: nothing moves while somebody types. */
  steady?: boolean;
  onGo(path: string): void;
}

/** What becomes of something to develop: a finding, and a priority that is proposed to answer it. */
export function ToFinding({ answerKey, words, academicYear, steady, onGo }: ToFindingProps) {
  const styles = useStyles();
  const { workspace, keeping, circumstances } = useSchool();
  const snapshot = useSnapshot();
  const { mayWrite } = useRights();
  const findings = findingsOf(snapshot, 'answer', answerKey);
  const statement = words.trim();
  const isNew = statement !== '' && findings.every((one) => one.statement !== statement);
  const editable = mayWrite('finding') && mayWrite('priority');

  async function find(say?: string): Promise<Key> {
    const { key, changes } = findingFromAnswer(workspace.current(), answerKey, statement, circumstances());
    await keeping.keep(changes, { say, lookedAt: true });
    return key;
  }

  async function propose(known?: Key): Promise<void> {
    const key = known ?? (await find());
    const changes = priorityFromFinding(workspace.current(), key, { ...circumstances(), academicYear });
    await keeping.keep(changes, { say: 'Proposed as a priority', lookedAt: true });
  }

  const reasonFirst = useReasonFirst();
  const told = (done: Promise<unknown>) => void done.catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  function proposeAsked(known?: Key): void {
    const reasonless = known === undefined || lacksReason(snapshot, known);
    const addReason = async () => onGo(`priorities/findings/${known ?? (await find('Noted as a finding'))}`);
    reasonFirst.ask(reasonless, { act: () => told(propose(known)), addReason: () => told(addReason()) });
  }

  const offers = editable && (isNew || (steady === true && findings.length === 0));
  if (findings.length === 0 && !offers) return null;
  return (
    <KeepFocus className={styles.whole}>
      {findings.map((one) => (
        <Standing key={one.key} finding={one} onGo={onGo}>
          {editable && standingOf(snapshot, one) === 'open' && (
            <Button size="small" onClick={() => proposeAsked(one.key)}>
              Propose as a priority
            </Button>
          )}
        </Standing>
      ))}
      {offers && (
        <span className={styles.acts}>
          <Button size="small" disabled={!isNew} onClick={() => proposeAsked()}>
            Propose as a priority
          </Button>
          <Button size="small" appearance="subtle" disabled={!isNew} onClick={() => told(find('Noted as a finding'))}>
            Note as a finding
          </Button>
        </span>
      )}
      {reasonFirst.question}
    </KeepFocus>
  );
}

interface StandingProps {
  finding: Finding;
  children: ReactNode;
  onGo(path: string): void;
}

/** A finding, what answers it, and that nobody has said yet why it is so. */
function Standing({ finding, children, onGo }: StandingProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const standing = standingOf(snapshot, finding);
  const priority = snapshot.priority.get(finding.priorityKey)?.record;
  const words = { open: 'A finding', answered: 'A finding, answered by', setAside: 'A finding, set aside' }[standing];
  return (
    <span className={styles.acts}>
      <span className={styles.words}>
        {words}
        {standing === 'answered' && priority && (
          <>
            {' '}
            <Link as="button" inline onClick={() => onGo(linkPath(snapshot, { kind: 'priority', key: priority.key }))}>
              {priority.title || 'a priority without a name'}
            </Link>{' '}
            ({priority.status})
          </>
        )}
        .
        {standing !== 'setAside' && lacksReason(snapshot, finding.key) && (
          <>
            {' '}
            <Link as="button" inline onClick={() => onGo(`priorities/findings/${finding.key}`)}>
              Say why it is so
            </Link>
          </>
        )}{' '}
        <Link as="button" inline onClick={() => onGo(`chain/finding/${finding.key}`)}>
          The whole chain
        </Link>
      </span>
      {children}
    </span>
  );
}

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, [when.print]: { display: 'none' } },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});
