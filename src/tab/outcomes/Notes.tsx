import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { PupilGroup } from '../../domain/figure';
import type { OutcomeTable } from '../../domain/outcomeTable';
import { when } from '../theme';
import { comparisonNote, flawNotes, gapNote, hiddenNotes, sourceNotes, tooFewNote } from '../words/outcomeNotes';
import { StartingFigures } from './StartingFigures';

interface NotesProps {
  table: OutcomeTable;
  /** The group whose gap the title tells. */
  group?: PupilGroup;
  editable: boolean;
  onFigures(): void;
  onComparison(): void;
}

/** What is to be known of a table: what a gap amounts to, where the comparison is from, why something is hidden, what does not fit. */
export function Notes({ table, group, editable, onFigures, onComparison }: NotesProps) {
  const styles = useStyles();
  const row = table.rows.find((one) => one.group === group);
  const notes = [
    row && gapNote(row, table.measure),
    // What the title itself rests on is said above.
    tooFewNote(
      table.rows.filter((one) => one.group !== group),
      table.measure.unit,
    ),
    ...table.comparisons.map((one) => comparisonNote(one, table.period)),
    ...hiddenNotes(table),
  ].filter((one) => one !== undefined);
  const flaws = flawNotes(table);
  return (
    <div className={styles.notes}>
      <p className={styles.note}>
        {notes.join(' ')}{' '}
        {editable && (
          <span className={styles.acts}>
            <Link as="button" inline className={styles.link} onClick={onComparison}>
              {table.comparisons.length > 0 ? 'Change the comparison' : 'Compare with other figures'}
            </Link>
            {table.period !== '' && (
              <>
                {' · '}
                <Link as="button" inline className={styles.link} onClick={onFigures}>
                  Type figures in
                </Link>
              </>
            )}
            {table.comparisons.length === 0 && (
              <StartingFigures before=" · " measureKey={table.measure.key} className={styles.link} />
            )}
          </span>
        )}
      </p>
      {sourceNotes(table).map((words) => (
        <p key={words} className={styles.flaw}>
          {words}{' '}
          {editable && (
            <span className={styles.acts}>
              <Link as="button" inline className={styles.link} onClick={onComparison}>
                Say where they are from
              </Link>
            </span>
          )}
        </p>
      ))}
      {flaws.map((words) => (
        <p key={words} className={styles.flaw}>
          {words}
        </p>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  notes: { marginBlockStart: tokens.spacingVerticalS },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  link: { fontSize: 'inherit' },
  acts: { [when.print]: { display: 'none' } },
  flaw: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});
