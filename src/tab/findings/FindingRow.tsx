import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { Suspense, useId, useState, type ReactNode } from 'react';
import type { Finding } from '../../domain/finding';
import { lacksReason, priorityFromFinding, setFindingAside, standingOf } from '../../domain/findings';
import { reasonsOf } from '../../domain/reasons';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { useSought } from '../parts/focus';
import { KeepFocus } from '../parts/KeepFocus';
import { soughtRow } from '../parts/pageStyles';
import { SafeInPrint } from '../parts/SafeInPrint';
import { SaysHidden } from '../parts/SaysHidden';
import { TextField } from '../parts/TextField';
import { useReasonFirst } from '../parts/useReasonFirst';
import { useBegunRow } from '../school/begun';
import { useSchool, useSnapshot } from '../school/School';
import { useField } from '../school/useField';
import { useRights } from '../school/useRights';
import { when } from '../theme';
import { academicYearOf } from '../words/academicYear';
import { outcomeName } from '../words/outcomeSentence';
import { proposedWords } from '../words/proposed';
import { FindingActs } from './FindingActs';
import { PrintedReasons } from './PrintedReasons';
import { Standing } from './Standing';
import { SetAside } from './SetAside';

interface FindingRowProps {
  finding: Finding;
  editable: boolean;
  /** Just begun: its words take the focus. */
  begun: boolean;
  isOpenAtFirst: boolean;
  reasons(given: { findingKey: Key; editable: boolean }): ReactNode;
  onGo(path: string): void;
}

/** One finding: its words, where it was seen, what becomes of it, and why it is so. */
export function FindingRow({ finding, editable, begun, isOpenAtFirst, reasons, onGo }: FindingRowProps) {
  const styles = useStyles();
  const id = useId();
  const { workspace, keeping, circumstances, today } = useSchool();
  const snapshot = useSnapshot();
  const proposes = useRights().mayWrite('priority') && editable;
  const [open, setOpen] = useState(isOpenAtFirst);
  const [asideOpen, setAsideOpen] = useState(false);
  const { key, statement, academicYear } = finding;
  const standing = standingOf(snapshot, finding);
  const unreasoned = lacksReason(snapshot, key);
  const known = reasonsOf(snapshot, key);
  const measure = finding.source === 'measure' ? snapshot.measure.get(finding.sourceKey)?.record : undefined;
  const name = statement || 'finding without words';
  const keep = useField('finding', key);
  const { isBegun, watching } = useBegunRow(key);
  const row = useSought<HTMLLIElement>(isOpenAtFirst);

  function propose(): void {
    const changes = priorityFromFinding(workspace.current(), key, {
      ...circumstances(),
      academicYear: academicYear || academicYearOf(today),
      nameOf: measure && outcomeName(measure),
    });
    const say = proposedWords(workspace.current(), changes);
    keeping.keep(changes, { say }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  const reasonFirst = useReasonFirst({ act: propose, addReason: () => setOpen(true) });
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li
      ref={row}
      {...watching}
      tabIndex={isOpenAtFirst ? -1 : undefined}
      className={mergeClasses(styles.row, isOpenAtFirst && styles.sought)}
    >
      <KeepFocus>
        <div className={styles.statement}>
          <SafeInPrint sayer={{ kind: 'finding', key }}>
            <TextField
              single
              autoFocus={begun}
              label={`Finding: ${name}`}
              placeholder="What was found, in a sentence"
              readOnly={!editable}
              value={statement}
              heldAs={`finding/${key}/statement`}
              keep={(text, seen) => keep({ statement: text }, { statement: seen })}
            />
          </SafeInPrint>
        </div>
        <SaysHidden sayer={{ kind: 'finding', key }} />
        {!isBegun && <Standing finding={finding} standing={standing} isUnreasoned={unreasoned} onGo={onGo} />}
        {!isBegun && (
          <div className={styles.acts}>
            <Button
              size="small"
              appearance="subtle"
              icon={<Chevron />}
              aria-expanded={open}
              aria-controls={id}
              aria-label={`Why is it so? ${name}`}
              onClick={() => setOpen(!open)}
            >
              Why is it so? ({known.length})
            </Button>
            <FindingActs
              finding={finding}
              name={name}
              editable={editable}
              onPropose={proposes && statement.trim() !== '' ? () => reasonFirst.ask(unreasoned) : undefined}
              onSetAside={asideOpen ? undefined : () => setAsideOpen(true)}
            />
          </div>
        )}
        {standing !== 'answered' && reasonFirst.question}
        {asideOpen && standing === 'open' && (
          <SetAside
            findingKey={key}
            onClose={() => setAsideOpen(false)}
            keep={(because) => keeping.keep(setFindingAside(workspace.current(), key, because), { say: 'Set aside' })}
          />
        )}
        {!open && <PrintedReasons reasons={known} />}
        <div id={id}>{open && <Suspense>{reasons({ findingKey: key, editable })}</Suspense>}</div>
      </KeepFocus>
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    [when.print]: { breakInside: 'avoid' },
  },
  sought: soughtRow,
  statement: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    [when.print]: { display: 'none' },
  },
});
