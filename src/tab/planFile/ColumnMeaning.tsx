import { makeStyles, tokens } from '@fluentui/react-components';
import type { ColumnKind } from '../../domain/planFile/columnKind';
import type { ReadColumn } from '../../domain/planFile/reading';
import { plainWords } from '../../domain/planFile/understood';
import { columnWords } from './columnWords';

interface ColumnMeaningProps {
  column: ReadColumn;
  /** What a person said of columns, of this file or an earlier one. */
  said: Readonly<Record<string, ColumnKind>>;
  asLastTime: boolean;
  onSay(heading: string, kind: ColumnKind): void;
}

/** What a column was taken for, above it, to be put right there. */
export function ColumnMeaning({ column: { heading, as }, said, asLastTime, onSay }: ColumnMeaningProps) {
  const styles = useStyles();
  const own = said[plainWords(heading)] !== undefined;
  return (
    <span className={styles.whole}>
      <select
        className={styles.select}
        aria-label={`The column “${heading}” holds`}
        value={as}
        onChange={(event) => onSay(heading, event.target.value as ColumnKind)}
      >
        {columnWords[as] === undefined && <option value={as}>{heading}</option>}
        {Object.entries(columnWords).map(([kind, words]) => (
          <option key={kind} value={kind}>
            {words}
          </option>
        ))}
      </select>
      {own && <span className={styles.own}>{asLastTime ? 'as last time' : 'as you say'}</span>}
    </span>
  );
}

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', alignItems: 'start' },
  select: {
    font: 'inherit',
    maxWidth: '100%',
    minHeight: '24px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  own: { color: tokens.colorNeutralForeground2 },
});
