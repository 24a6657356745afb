import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { remove } from '../../domain/editing';
import { findingOfMeasure, seenInMeasure } from '../../domain/measureFindings';
import { headlineOf } from '../../domain/outcomeOverview';
import { outcomeTable } from '../../domain/outcomeTable';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { focusTitleIfLost } from '../parts/focusTitle';
import { columnPage, pageNotices } from '../parts/pageStyles';
import { useSchool, useSnapshot } from '../school/School';
import { useWorkedOut } from '../school/useWorkedOut';
import { sizes, when } from '../theme';
import { academicYearOf } from '../words/academicYear';
import { tooFewNote } from '../words/outcomeNotes';
import { outcomeSentence } from '../words/outcomeSentence';
import { FigureSheet } from './FigureSheet';
import { ComparisonSheet } from './ComparisonSheet';
import { GroupTable } from './GroupTable';
import { MeasureHead } from './MeasureHead';
import { MeasureSheet } from './MeasureSheet';
import { NoFigures } from './NoFigures';
import { Notes } from './Notes';
import { Paper } from './Paper';
import { Pictures } from './Pictures';
import type { ReasonsFor } from './reasonsFor';
import { YearGroups } from './YearGroups';

interface MeasurePageProps {
  measureKey: Key;
  editable: boolean;
  notices: ReactNode;
  reasons(given: ReasonsFor): ReactNode;
  /** Back to the list, where that is a page of its own. */
  onBack?(): void;
  onGo(path: string): void;
}

/** One measure: its finding as a sentence, then pictures, then their table, then why it is so. */
export function MeasurePage({ measureKey, editable, notices, reasons, onBack, onGo }: MeasurePageProps) {
  const styles = useStyles();
  const { workspace, keeping, host, today } = useSchool();
  const snapshot = useSnapshot();
  const [asked, setAsked] = useState<{ period?: string; yearGroup?: string }>({});
  const [sheet, setSheet] = useState<'figures' | 'comparison' | 'measure'>();
  const why = useRef<{ add(): void }>(null);
  const table = useWorkedOut((now) => outcomeTable(now, measureKey, asked), [measureKey, asked]);
  if (table === undefined) return null;
  const { measure, period, yearGroup, rows } = table;
  const headline = headlineOf(table);
  const group = headline.kind === 'gap' ? headline.group : undefined;
  const says = outcomeSentence(measure, headline, yearGroup);
  const finding = findingOfMeasure(snapshot, { measureKey, period, yearGroup });
  const start = {
    measureKey,
    period,
    yearGroup,
    group: group ?? ('all' as const),
    statement: says,
    academicYear: academicYearOf(today),
  };
  const few = tooFewNote(
    rows.filter((row) => row.group === group),
    measure.unit,
  );
  const empty = period === '';

  /** What opened the sheet may be gone by now: with the first figures the offer to type them in goes. */
  function closeSheet(): void {
    setSheet(undefined);
    focusTitleIfLost();
  }

  function takeAway(): void {
    onGo('outcomes');
    keeping
      .keep(remove(workspace.current(), 'measure', measureKey), { say: `Deleted ${measure.name}` })
      .catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  return (
    <section className={styles.page} aria-label={measure.name}>
      <Paper title={[measure.name, period].filter(Boolean).join(', ')} />
      <MeasureHead
        table={table}
        says={says}
        finding={finding}
        start={start}
        editable={editable}
        onAsk={setAsked}
        onBack={onBack}
        onAct={(act) => (act === 'remove' ? takeAway() : act === 'chain' ? onGo(`chain/measure/${measureKey}`) : setSheet(act))}
        onReason={() => why.current?.add()}
        onGo={onGo}
      />
      <div className={mergeClasses(styles.notices, styles.unprinted)}>{notices}</div>
      {few && <p className={styles.warning}>{few}</p>}
      {empty && (
        <NoFigures editable={editable} onFigures={() => setSheet('figures')} onBringIn={() => onGo('outcomes/bring-in')} />
      )}
      {!empty && <Pictures table={table} says={says} group={group} />}
      {!empty && <GroupTable table={table} headline={group} />}
      <Notes
        table={table}
        group={group}
        editable={editable}
        onFigures={() => setSheet('figures')}
        onComparison={() => setSheet('comparison')}
      />
      {!empty && (
        <div className={styles.why}>
          {reasons({
            findingKey: finding?.key,
            begin: () => seenInMeasure(workspace.current(), start, { newKey: host.newKey }),
            editable,
            handle: why,
          })}
        </div>
      )}
      <YearGroups
        measureKey={measureKey}
        period={period}
        measure={measure}
        hiddenBelow={table.hiddenBelow.count}
        onYearGroup={(one) => setAsked({ period, yearGroup: one })}
      />
      {sheet === 'figures' && <FigureSheet table={table} onAsk={setAsked} onClose={closeSheet} />}
      {sheet === 'measure' && <MeasureSheet measure={measure} onClose={closeSheet} />}
      {sheet === 'comparison' && <ComparisonSheet table={table} onClose={closeSheet} />}
    </section>
  );
}

const useStyles = makeStyles({
  page: {
    ...columnPage,
    '> *': { maxWidth: sizes.page },
    [when.belowLaptop]: { paddingInline: tokens.spacingHorizontalL },
  },
  notices: pageNotices,
  unprinted: { [when.print]: { display: 'none' } },
  warning: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  why: { marginBlockStart: tokens.spacingVerticalXXL },
});
