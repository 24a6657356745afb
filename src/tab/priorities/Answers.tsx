import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { above } from '../../domain/chain';
import type { Finding } from '../../domain/finding';
import type { Priority } from '../../domain/priority';
import { attachFinding } from '../../domain/priorityStanding';
import { findingsIn, lacksReason } from '../../domain/findings';
import { reasonsOf } from '../../domain/reasons';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { KeepFocus } from '../parts/KeepFocus';
import { Problem } from '../parts/Problem';
import { selectBox } from '../parts/selectBox';
import { SafeInPrint } from '../parts/SafeInPrint';
import { useReasonFirst } from '../parts/useReasonFirst';
import { useSchool, useSnapshot } from '../school/School';
import { when } from '../theme';
import { reasonKindWords, strengthWords } from '../words/reasons';

interface AnswersProps {
  priority: Priority;
  editable: boolean;
  onGo(path: string): void;
}

/** The findings that a priority answers, each with its reasons, and the way to answer another one. */
export function Answers({ priority, editable, onGo }: AnswersProps) {
  const styles = useStyles();
  const { workspace, keeping } = useSchool();
  const snapshot = useSnapshot();
  const links = above(snapshot, { kind: 'priority', key: priority.key }).filter(({ kind }) => kind === 'finding');
  const own = links.map(({ key }) => snapshot.finding.get(key)!.record);
  const year = snapshot.plan.get(priority.planKey)?.record.academicYear;
  // What last year found and nobody has answered may be answered now.
  const open = findingsIn(snapshot)
    .filter(({ priorityKey }) => priorityKey === '')
    .sort((one, other) => Number(other.academicYear === year) - Number(one.academicYear === year));

  function attach(findingKey: Key, to: Key): void {
    const say = to === '' ? 'The finding is open again' : undefined;
    const changes = attachFinding(workspace.current(), findingKey, to);
    void keeping.keep(changes, { say }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  const reasonFirst = useReasonFirst({
    act: (findingKey) => attach(findingKey, priority.key),
    addReason: (findingKey) => onGo(`priorities/findings/${findingKey}`),
    allTheSame: 'Answer it all the same',
  });

  return (
    <KeepFocus>
      {own.length === 0 && <span className={styles.quiet}>No finding yet: nothing says where this was seen.</span>}
      <ul className={styles.list}>
        {own.map((finding) => (
          <li key={finding.key} className={styles.finding}>
            <span>
              <Link as="button" inline onClick={() => onGo(`chain/finding/${finding.key}`)}>
                {finding.statement ? (
                  <SafeInPrint sayer={{ kind: 'finding', key: finding.key }}>{finding.statement}</SafeInPrint>
                ) : (
                  'A finding without words'
                )}
              </Link>
              <Reasons finding={finding} />
            </span>
            {editable && (
              <Button
                appearance="subtle"
                size="small"
                icon={<DismissRegular />}
                aria-label={`No longer answer: ${finding.statement}`}
                title="No longer answer it"
                onClick={() => attach(finding.key, '')}
              />
            )}
          </li>
        ))}
      </ul>
      {editable && open.length > 0 && (
        <select
          aria-label="Answer another finding"
          className={styles.select}
          value=""
          onChange={({ target }) => reasonFirst.ask(lacksReason(snapshot, target.value), target.value)}
        >
          <option value="">Answer another finding…</option>
          {open.map(({ key, statement, academicYear }) => (
            <option key={key} value={key}>
              {statement}
              {academicYear !== year && academicYear !== '' && `, ${academicYear}`}
            </option>
          ))}
        </select>
      )}
      {reasonFirst.question}
    </KeepFocus>
  );
}

function Reasons({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const reasons = reasonsOf(useSnapshot(), finding.key);
  if (reasons.length === 0) {
    return <Problem serious={false}>No reason yet why it is so. Even a hunch tells what to address.</Problem>;
  }
  return (
    <ul className={styles.list}>
      {reasons.map((reason) => (
        <li key={reason.key} className={styles.reason}>
          {reasonKindWords(reason)}:{' '}
          <span className={styles.firm}>
            <SafeInPrint sayer={{ kind: 'reason', key: reason.key }}>{reason.statement}</SafeInPrint>
          </span>{' '}
          <SafeInPrint sayer={{ kind: 'reason', key: reason.key }}>
            {[reason.evidence, strengthWords[reason.strength].toLowerCase()].filter(Boolean).join(', ')}
          </SafeInPrint>
        </li>
      ))}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  finding: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  reason: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  select: { ...selectBox, marginBlockStart: tokens.spacingVerticalXS, [when.print]: { display: 'none' } },
  firm: { color: tokens.colorNeutralForeground1 },
});
