import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CommentRegular } from '@fluentui/react-icons';
import type { MyAction } from '../../domain/myActions';
import { StatusMark } from '../parts/StatusMark';
import { useSchool, useSnapshot } from '../school/School';
import { sizes, when } from '../theme';
import { dayText, dueWords } from '../words/days';

interface ActionCardProps {
  mine: MyAction;
  heading: 'h2' | 'h3';
  /** Missing where this person may not say so. */
  onUpdate?(): void;
  onReply?(): void;
  onOpen(): void;
}

/** One action in somebody's hands: what, by when, what for, how it stands, and who waits for a word. */
export function ActionCard({ mine: { view, objective, asked }, heading: Heading, onUpdate, onReply, onOpen }: ActionCardProps) {
  const styles = useStyles();
  const { priority } = useSnapshot();
  const { ref, status, kept } = view;
  const above = priority.get(objective?.priorityKey ?? '')?.record;
  const title = above?.title || objective?.kept.record.statement;
  const ofTitle = above?.title ? `priority/${above.key}` : `objective/${objective?.kept.record.key}`;
  return (
    <li data-said={`action/${kept.record.key}`} className={styles.card}>
      <Heading className={styles.heading}>
        <span className={styles.ref}>{ref}</span>{' '}
        <button type="button" className={styles.name} onClick={onOpen}>
          {kept.record.text || 'No name yet'}
        </button>
      </Heading>
      <Due mine={view} />
      {title && (
        <p data-said={ofTitle} className={styles.about}>
          {title}
        </p>
      )}
      {asked && (
        <p className={styles.asked}>
          <CommentRegular aria-hidden className={styles.icon} />
          <span>
            {asked.author?.name} {asked.text.trim().endsWith('?') ? 'asks' : 'says'}: “{shortened(asked.text)}”{' '}
            {onReply && (
              <Link as="button" inline aria-label={`Reply about ${ref}`} onClick={onReply}>
                Reply
              </Link>
            )}
          </span>
        </p>
      )}
      <div className={styles.foot}>
        <StatusMark status={status} />
        {onUpdate && (
          <Button className={styles.update} aria-label={`Update ${ref}`} onClick={onUpdate}>
            Update
          </Button>
        )}
      </div>
    </li>
  );
}

function Due({ mine: { kept, status } }: { mine: MyAction['view'] }) {
  const styles = useStyles();
  const { today } = useSchool();
  const { due, dueText } = kept.record;
  if (due === null) return <p className={styles.due}>{dueText || 'No date'}</p>;
  if (status === 'stopped') return <p className={styles.due}>{dayText(due, today)}</p>;
  const { date, distance, late } = dueWords(due, today, status === 'complete');
  return (
    <p className={styles.due}>
      {date}, <span className={mergeClasses(late && styles.late)}>{distance}</span>
    </p>
  );
}

const long = 140;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > long ? `${line.slice(0, long).trimEnd()}…` : line;
}

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    [when.print]: { breakInside: 'avoid' },
  },
  heading: { display: 'flex', alignItems: 'baseline', margin: 0, font: 'inherit', fontWeight: tokens.fontWeightSemibold },
  ref: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    flexShrink: 0,
    marginInlineEnd: tokens.spacingHorizontalS,
  },
  name: {
    padding: 0,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: 'inherit',
    textAlign: 'start',
    background: 'none',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    minHeight: sizes.target,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  due: { margin: 0 },
  late: { fontWeight: tokens.fontWeightSemibold },
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  asked: { margin: 0, display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '20px' },
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: sizes.row },
  update: {
    minHeight: sizes.row,
    [when.phone]: { minHeight: sizes.touch, minWidth: sizes.cardButton },
    [when.print]: { display: 'none' },
  },
});
