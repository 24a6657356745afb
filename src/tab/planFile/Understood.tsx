import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { fieldsByFormula } from '../../domain/planFile/byFormula';
import type { PlanReading, ReadAction } from '../../domain/planFile/reading';
import type { Field } from '../../domain/planFile/field';
import type { Question } from '../../domain/planFile/question';
import { underPriorities } from '../../domain/planFile/underPriorities';
import type { Workbook } from '../../domain/planFile/workbook';
import { useSteady } from '../school/useSteady';
import { when } from '../theme';
import { Further } from './Further';
import { furtherOfObjective, type FurtherWords } from './furtherWords';
import { UnderstoodRow } from './UnderstoodRow';

interface UnderstoodProps {
  reading: PlanReading;
  /** The file, and what was read of it before anybody answered. */
  file: { workbook: Workbook; read: PlanReading };
  question?: Question;
  /** The action that is being put right. */
  chosen?: string;
  onChoose(action: ReadAction, field?: Field): void;
}

/** What was read, as it will stand in the plan. A click puts a value right; the name of an action opens all of it. */
export function Understood({ reading, file: { workbook, read }, question, chosen, onChoose }: UnderstoodProps) {
  const styles = useStyles();
  const asked = new Set(question?.about);
  const { onChoose: choose } = useSteady({ onChoose });
  const known = new Set(reading.objectives.map(({ ref }) => ref));
  const asRead = useMemo(() => new Map(read.actions.map((action) => [action.id, action])), [read]);
  const byFormula = (action: ReadAction) => fieldsByFormula(workbook, asRead.get(action.id) ?? action, action).join(' ');
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    // Of several the first: it is the one that the document beside it shows. By the next frame the page knows how high its foot is.
    const show = () => {
      const row = table.current?.querySelector('[data-lit]');
      row?.scrollIntoView({ block: 'nearest' });
      // A row that is in sight counts as near enough, whatever margin it is to keep from what lies over the end of the page.
      if (row && row.getBoundingClientRect().bottom + marginOf(row) > innerHeight) row.scrollIntoView({ block: 'end' });
    };
    let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(show)));
    return () => cancelAnimationFrame(frame);
  }, [question?.id, chosen]);
  const adrift = reading.actions.filter(({ objective }) => !known.has(objective));
  const [whole, setWhole] = useState(true);
  const part = (key: string, title: string, actions: readonly ReadAction[], further: readonly FurtherWords[] = []) => (
    <tbody key={key}>
      <tr>
        <th colSpan={5} scope="rowgroup" className={styles.objective}>
          {title}
          {further.length > 0 && (
            <div>
              <Further further={further} whole={whole} />
            </div>
          )}
        </th>
      </tr>
      {actions.map((action) => (
        <UnderstoodRow
          key={action.id}
          action={action}
          byFormula={byFormula(action)}
          lit={chosen ? chosen === action.id : asked.has(action.id)}
          chosen={chosen === action.id}
          whole={whole || chosen === action.id}
          asked={asked.has(action.id) ? question?.field : undefined}
          onChoose={choose}
        />
      ))}
    </tbody>
  );

  return (
    <table ref={table} className={styles.table}>
      <caption className={styles.heading}>
        What we understood{' '}
        <Link as="button" inline aria-expanded={whole} onClick={() => setWhole(!whole)} className={styles.whole}>
          {whole ? 'Show less' : 'Show every word'}
        </Link>
      </caption>
      <thead className={styles.heads}>
        <tr>
          {['Action', 'Lead', 'Due', 'Cost', 'Status'].map((head) => (
            <th key={head} scope="col" className={mergeClasses(styles.head, head === 'Cost' && styles.number)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {underPriorities(reading).map(({ number, title, objectives }) => [
        number !== '' && (
          <tbody key={number}>
            <tr>
              <th colSpan={5} scope="rowgroup" className={styles.priority}>
                {number} {title}
              </th>
            </tr>
          </tbody>
        ),
        ...objectives.map(({ objective, actions }) =>
          part(
            `o ${objective.ref}`,
            `${objective.ref} ${objective.text || 'No name yet'}`,
            actions,
            furtherOfObjective(objective),
          ),
        ),
      ])}
      {adrift.length > 0 && part('adrift', 'Under no objective', adrift)}
    </table>
  );
}

function marginOf(row: Element): number {
  return parseFloat(getComputedStyle(row).scrollMarginBlockEnd) || 0;
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  heading: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalS },
  whole: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, marginInlineStart: tokens.spacingHorizontalS },
  // On a phone each action is a paragraph: its words, and the rest below them.
  heads: { [when.phone]: { display: 'none' } },
  head: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    padding: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  objective: {
    textAlign: 'start',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  priority: {
    textAlign: 'start',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { textAlign: 'end' },
});
