import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { ShownField } from '../../domain/planFile/byFormula';
import type { ReadAction } from '../../domain/planFile/reading';
import type { Field } from '../../domain/planFile/field';
import { StatusMark } from '../parts/StatusMark';
import { useSchool } from '../school/School';
import { sizes, when } from '../theme';
import { dayText } from '../words/days';
import { moneyText } from '../../domain/money';
import { Further } from './Further';
import { furtherOfAction } from './furtherWords';

interface UnderstoodRowProps {
  action: ReadAction;
  /** The fields whose values are results of formulas, as a text so that nothing is drawn anew without need. */
  byFormula: string;
  /** It is what the question or the correction is about. */
  lit: boolean;
  chosen: boolean;
  /** All that was read of it is shown. */
  whole: boolean;
  /** The field that is being asked about. */
  asked?: Field;
  onChoose(action: ReadAction, field?: Field): void;
}

/** One action as it will stand in the plan. Drawn anew only when it changes: a plan has hundreds. */
export const UnderstoodRow = memo(function UnderstoodRow({
  action,
  byFormula,
  lit,
  chosen,
  whole,
  asked,
  onChoose,
}: UnderstoodRowProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const { text, leads, due, cost, costText, status } = action;
  const further = furtherOfAction(action, today);
  const missing = (field: Field, empty: string) => <Missing action={action} field={field} now={asked === field} empty={empty} />;
  const worked = (field: ShownField) =>
    byFormula.split(' ').includes(field) && <span className={styles.formula}>worked out by a formula</span>;
  const rest = further.length > 0 && (
    <tr className={mergeClasses(styles.rest, lit && styles.lit)} onClick={() => onChoose(action)}>
      <td colSpan={5}>
        <Further further={further} whole={whole} />
      </td>
    </tr>
  );
  return (
    <>
      <tr
        data-lit={lit || undefined}
        className={mergeClasses(styles.row, further.length > 0 && styles.withRest, lit && styles.lit)}
      >
        <td className={styles.text} onClick={() => onChoose(action)}>
          <button type="button" className={styles.look} aria-pressed={chosen}>
            {text || missing('text', 'no words')}
          </button>
          {worked('text')}
        </td>
        <td onClick={() => onChoose(action, 'leads')}>
          {leads.join(', ') || missing('leads', 'nobody')}
          {worked('leads')}
        </td>
        <td className={styles.day} onClick={() => onChoose(action, 'due')}>
          {due === null ? missing('due', 'open') : 'day' in due ? dayText(due.day, today) : due.words}
          {worked('due')}
        </td>
        <td className={styles.number} onClick={() => onChoose(action, 'cost')}>
          {cost === null ? costText || missing('cost', '–') : moneyText(cost)}
          {worked('cost')}
        </td>
        <td onClick={() => onChoose(action, 'status')}>
          {status ? <StatusMark status={status} /> : missing('status', 'not stated')}
          {worked('status')}
        </td>
      </tr>
      {rest}
    </>
  );
});

/** A field that is being asked about, or that the file leaves empty. */
function Missing({ action, field, now, empty }: { action: ReadAction; field: Field; now: boolean; empty: string }) {
  const styles = useStyles();
  if (!action.asked.includes(field)) return <span className={styles.empty}>{empty}</span>;
  return (
    <span className={now ? styles.now : styles.empty}>
      <QuestionCircleRegular aria-hidden /> {now ? 'this question' : 'a question'}
    </span>
  );
}

const useStyles = makeStyles({
  row: {
    height: sizes.tableRow,
    cursor: 'pointer',
    '& td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
      verticalAlign: 'top',
    },
    [when.phone]: {
      display: 'flex',
      flexWrap: 'wrap',
      height: 'auto',
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
      '& td': { minWidth: 0, border: 'none', textAlign: 'start' },
      '& td:first-child': { flexBasis: '100%' },
    },
  },
  withRest: { '& td': { borderBottom: 'none' }, [when.phone]: { borderBottom: 'none' } },
  rest: {
    cursor: 'pointer',
    '& td': {
      padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
  },
  lit: {
    // Where the page scrolls as one, its question lies over the end of what is in sight.
    [when.belowLaptop]: { scrollMarginBlockEnd: 'var(--foot, 0px)' },
    backgroundColor: tokens.colorBrandBackground2,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStrokeInteractive}`,
  },
  text: { minWidth: '128px' },
  look: {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    background: 'none',
    border: 'none',
    padding: 0,
    whiteSpace: 'pre-wrap',
    cursor: 'pointer',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  formula: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  day: { minWidth: '88px' },
  empty: { color: tokens.colorNeutralForeground3 },
  now: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});
