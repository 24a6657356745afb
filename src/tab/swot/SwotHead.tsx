import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import type { Objective } from '../../domain/objective';
import type { ObjectiveView, PriorityView } from '../../domain/planView';
import { isOpenEntry, type Swot } from '../../domain/swot';
import { pageTitle, pageTop } from '../parts/pageStyles';
import { useSnapshot } from '../school/School';
import { sizes, when } from '../theme';
import { count } from '../words/counts';
import { typedDay } from '../words/days';

interface SwotHeadProps {
  objective: Objective;
  /** Undefined where its plan shows it nowhere. */
  view: ObjectiveView | undefined;
  priority: PriorityView | undefined;
  swot: Swot;
  editable: boolean;
  onGo(path: string): void;
}

/** The objective that it is all about, which stays in sight on a phone, and how many entries wait for an answer. */
export function SwotHead({ objective, view, priority, swot, editable, onGo }: SwotHeadProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const all = Object.values(swot).flat();
  const open = all.filter((entry) => isOpenEntry(snapshot, entry)).length;
  const { key, statement, measure, baseline, target, targetDay, guardMeasure, planKey } = objective;
  const isMeasured = Boolean(measure && baseline && target);
  return (
    <header data-said={`objective/${key}`} className={styles.head}>
      <nav aria-label="Where this belongs" className={styles.way}>
        {priority && (
          <>
            <Link as="button" inline className={styles.link} onClick={() => onGo(`priorities/${priority.kept.record.key}`)}>
              P{priority.number} <span data-said={`priority/${priority.kept.record.key}`}>{priority.kept.record.title}</span>
            </Link>
            {' › '}
          </>
        )}
        <Link as="button" inline className={styles.link} onClick={() => onGo(`objective/${key}`)}>
          Objective{view ? ` ${view.number}` : ''}
        </Link>
        {' › SWOT'}
      </nav>
      <div className={styles.top}>
        <h1 className={styles.title}>
          {isMeasured ? (
            // In pieces, so that a bare number stands by itself and can be kept off paper.
            <>
              {measure} from {baseline} to {target}
              {targetDay && ` by ${typedDay(targetDay)}`}
            </>
          ) : (
            statement || 'No name yet'
          )}
        </h1>
        <div className={styles.buttons}>
          <Button icon={<PrintRegular />} onClick={() => print()}>
            One-page print
          </Button>
          <Button appearance="primary" onClick={() => onGo(editable ? `plan/${planKey}?add=${key}` : `objective/${key}`)}>
            {editable ? 'Plan the actions' : 'Open the objective'}
          </Button>
        </div>
      </div>
      <p className={styles.context}>
        {isMeasured && <span className={styles.statement}>{statement}. </span>}
        {guardMeasure && <span className={styles.statement}>Must not get worse: {guardMeasure}. </span>}
        <span role="status" className={styles.count}>
          {count(all.length, 'entry', 'entries')}.{' '}
          {open > 0 && (
            <b className={styles.firm}>
              {open} {open === 1 ? 'has' : 'have'} no answer yet.
            </b>
          )}
        </span>
      </p>
    </header>
  );
}

const useStyles = makeStyles({
  head: {
    [when.phone]: {
      position: 'sticky',
      top: 0,
      zIndex: 1,
      paddingBlock: tokens.spacingVerticalS,
      backgroundColor: tokens.colorNeutralBackground1,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    [when.print]: { position: 'static' },
  },
  way: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  link: { [when.print]: { fontSize: 'inherit', color: 'inherit', textDecorationLine: 'none' } },
  top: { ...pageTop, flexWrap: 'wrap' },
  title: {
    ...pageTitle,
    flex: `1 1 ${sizes.menu}`,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
    [when.phone]: { flexBasis: '100%', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    [when.print]: { fontSize: '14pt', lineHeight: 1.3 },
  },
  buttons: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    [when.phone]: { display: 'none' },
    [when.print]: { display: 'none' },
  },
  context: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  statement: { [when.phone]: { display: 'none' } },
  count: { display: 'block' },
  firm: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});
