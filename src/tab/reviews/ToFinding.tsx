import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { findingFromAnswer, findingsOf, priorityFromFinding } from '../../domain/findings';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { KeepFocus } from '../parts/KeepFocus';
import { useReasonFirst } from '../parts/useReasonFirst';
import { useSchool, useSnapshot } from '../school/School';
import { useRights } from '../school/useRights';
import { when } from '../theme';
import { proposedWords } from '../words/proposed';
import { FindingLine } from './FindingLine';

interface ToFindingProps {
  /** The answer in which it was seen. */
  answerKey: Key;
  /** What is to be developed, as it is typed by now: whoever goes on by Tab from there finds the buttons. */
  words: string;
  academicYear: string;
  /** Its buttons are there before there is something to find: nothing moves while somebody types. */
  steady?: boolean;
  /** What was found already is listed elsewhere on the page. */
  offersAlone?: boolean;
  /** Keeps what is typed by now. */
  settle?(): Promise<void>;
  onGo(path: string): void;
}

/** What becomes of something to develop: a finding, and a priority that is proposed to answer it. */
export function ToFinding({ answerKey, words, academicYear, steady, offersAlone, settle, onGo }: ToFindingProps) {
  const styles = useStyles();
  const { workspace, keeping, circumstances } = useSchool();
  const snapshot = useSnapshot();
  const { mayWrite } = useRights();
  const findings = findingsOf(snapshot, 'answer', answerKey);
  const statement = words.trim();
  const isNew = statement !== '' && findings.every((one) => one.statement !== statement);
  const editable = mayWrite('finding') && mayWrite('priority');
  // What is pressed next is meant for what comes in the place of these buttons.
  const [isNoting, setNoting] = useState(false);

  async function find(say?: string): Promise<Key> {
    await settle?.();
    if (workspace.current().answer.get(answerKey)?.record.toDevelop.trim() !== statement) throw new NotKept();
    const { key, changes } = findingFromAnswer(workspace.current(), answerKey, statement, circumstances());
    await keeping.keep(changes, { say, lookedAt: true });
    return key;
  }

  async function propose(): Promise<void> {
    const key = await find();
    const changes = priorityFromFinding(workspace.current(), key, { ...circumstances(), academicYear });
    await keeping.keep(changes, { say: proposedWords(workspace.current(), changes), lookedAt: true });
  }

  const told = (done: Promise<unknown>) =>
    void done
      .catch((thrown: unknown) => keeping.say(thrown instanceof NotKept ? notKept : refusalText(thrown)))
      .finally(() => setNoting(false));
  const addReason = async () => onGo(`priorities/findings/${await find('Noted as a finding')}`);
  const reasonFirst = useReasonFirst({ act: () => told(propose()), addReason: () => told(addReason()) });

  const offers = editable && (isNew || (steady === true && findings.length === 0));
  if ((findings.length === 0 || offersAlone) && !offers) return null;
  return (
    <KeepFocus className={styles.whole}>
      {!offersAlone && findings.map((one) => <FindingLine key={one.key} finding={one} academicYear={academicYear} onGo={onGo} />)}
      {offers && (
        <span className={styles.acts}>
          {/* What is only just found has no reason. */}
          <Button size="small" disabled={!isNew} disabledFocusable={isNoting} onClick={() => reasonFirst.ask(true)}>
            Propose as a priority
          </Button>
          <Button
            size="small"
            appearance="subtle"
            disabled={!isNew}
            disabledFocusable={isNoting}
            onClick={() => (setNoting(true), told(find('Noted as a finding')))}
          >
            Note as a finding
          </Button>
        </span>
      )}
      {isNew && reasonFirst.question}
    </KeepFocus>
  );
}

/** What is typed has not been kept. */
class NotKept extends Error {}

const notKept = 'What is to develop is not kept yet. Its box says why.';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, [when.print]: { display: 'none' } },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
