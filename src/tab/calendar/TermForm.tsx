import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type MouseEvent } from 'react';
import { edit } from '../../domain/editing';
import { findingsIn, isSerious, withYear, type HalfTermStart } from '../../domain/termDates';
import { refusalText } from '../faultText';
import { Problem } from '../parts/Problem';
import { heardAlone } from '../parts/pageStyles';
import { useSchool } from '../school/School';
import { useKeptText } from '../school/useKeptText';
import { sizes, when } from '../theme';
import { findingWords } from '../words/termFindings';
import { halfTermWords } from '../words/terms';
import { TermDayBox } from './TermDayBox';
import { readTerms, typedTerms, type TypedTerm } from './typedTerms';
import { focusWrong } from '../parts/focus';

interface TermFormProps {
  academicYear: string;
  start: readonly HalfTermStart[];
  /** What stands in the boxes was worked out from the year before. */
  suggested: boolean;
  onDone(): void;
}

/** The six half-terms of a year to fill in. What is typed outlives the page; it counts once it is saved as a whole. */
export function TermForm({ academicYear, start, suggested, onDone }: TermFormProps) {
  const styles = useStyles();
  const { workspace, keeping } = useSchool();
  const kept = useKeptText(`terms/${academicYear}`, JSON.stringify(typedTerms(start)));
  const typed = JSON.parse(kept.text) as TypedTerm[];
  const [seen] = useState(() => workspace.current().settings.get('settings')?.record);
  const [problem, setProblem] = useState<string>();
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  const { halfTerms, unread } = readTerms(typed, academicYear);
  const findings = findingsIn(halfTerms, academicYear);

  function type(name: string, field: 'first' | 'last', text: string): void {
    const next = typed.map((one) => (one.name === name ? { ...one, [field]: text } : one));
    kept.type(JSON.stringify(next));
    // A day that is only written out in full, as on leaving its box, is no answer to what was said.
    if (JSON.stringify(readTerms(next, academicYear)) !== JSON.stringify({ halfTerms, unread })) setProblem(undefined);
  }

  async function save(): Promise<void> {
    setTries(tries + 1);
    if (unread.length > 0 || findings.some(isSerious)) {
      setProblem('A day is not right yet. Nothing is saved until it is.');
      focusWrong(form.current);
      return;
    }
    const now = workspace.current();
    const known = now.settings.get('settings')?.record.halfTerms ?? [];
    const changes = edit(now, 'settings', 'settings', { halfTerms: withYear(known, academicYear, halfTerms) });
    const from = changes.map((change) =>
      seen ? ({ ...change, before: { ...change.before, halfTerms: seen.halfTerms } } as typeof change) : change,
    );
    try {
      await keeping.keep(from, { say: `Saved the term dates of ${academicYear}` });
      kept.drop();
      onDone();
    } catch (thrown) {
      setProblem(refusalText(thrown));
    }
  }

  return (
    <div ref={form} className={styles.form}>
      {suggested && (
        <p className={styles.about}>
          Suggested from the year before, on the same days of the week. Easter moves: compare with your school’s own calendar
          before you save.
        </p>
      )}
      <div className={mergeClasses(styles.row, styles.heads)} aria-hidden>
        <span>Half-term</span>
        <span>First school day</span>
        <span>Last school day</span>
      </div>
      {typed.map((one, at) => (
        <fieldset key={one.name} className={styles.row}>
          <legend className={styles.legend}>{halfTermWords[one.name]}</legend>
          <span className={styles.name} aria-hidden>
            {halfTermWords[one.name]}
          </span>
          {(['first', 'last'] as const).map((field) => {
            const found = findings.find((finding) => finding.name === one.name && finding.field === field);
            const unreadable = unread.some((other) => other.name === one.name && other.field === field);
            return (
              <TermDayBox
                key={field}
                label={field === 'first' ? 'First school day' : 'Last school day'}
                text={one[field]}
                academicYear={academicYear}
                tries={tries}
                autoFocus={at === 0 && field === 'first'}
                onText={(text) => type(one.name, field, text)}
                problem={
                  unreadable
                    ? `Write a day, such as 3 Sep ${academicYear.slice(0, 4)}.`
                    : found && isSerious(found) && (found.what !== 'missing' || tries > 0)
                      ? findingWords(found, academicYear)
                      : undefined
                }
                hint={found && !isSerious(found) ? findingWords(found, academicYear) : undefined}
              />
            );
          })}
        </fieldset>
      ))}
      {problem && <Problem serious>{problem}</Problem>}
      <div className={styles.acts}>
        <Button appearance="primary" onMouseDown={keepFocus} onClick={() => void save()}>
          Save {academicYear}
        </Button>
        <Button onMouseDown={keepFocus} onClick={() => (kept.drop(), onDone())}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

/** A field that is left may have something to say, and what it says would push the button from under the pointer. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  row: {
    display: 'grid',
    gridTemplateColumns: `${sizes.label} minmax(0, 1fr) minmax(0, 1fr)`,
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    margin: 0,
    padding: 0,
    border: 'none',
    minInlineSize: 0,
    [when.phone]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  },
  heads: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, [when.phone]: { display: 'none' } },
  legend: heardAlone,
  name: {
    paddingBlock: tokens.spacingVerticalSNudge,
    [when.phone]: { paddingBlockEnd: 0, fontWeight: tokens.fontWeightSemibold },
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBlockStart: tokens.spacingVerticalS },
});
