import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { memo, useId, useMemo, useState, type ReactNode } from 'react';
import { actionsOf, offersOf, thisHalfTerm, type DueFilter, type Offer, type PlanFilter } from '../../domain/planFilter';
import type { ObjectiveView, Outline } from '../../domain/planView';
import type { HalfTerm } from '../../domain/term';
import { DayBox } from '../parts/DayBox';
import { useSchool, useSnapshot } from '../school/School';
import { useSteady } from '../school/useSteady';
import { when } from '../theme';
import { typedDay } from '../words/days';
import { readDay } from '../words/readDay';
import { halfTermWords } from '../words/terms';
import { isFiltering, noFilter } from './asked';

interface FilterBarProps {
  outline: Outline;
  shown: readonly ObjectiveView[];
  filter: PlanFilter;
  onFilter(filter: PlanFilter): void;
  onCopyLink(): void;
  onClose(): void;
}

/** What can be asked of the plan besides statuses and words, how much of it is shown, and the way back to everything. */
export function FilterBar({ outline, shown, filter, onFilter, onCopyLink, onClose }: FilterBarProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const snapshot = useSnapshot();
  const { leads, serves } = useMemo(() => offersOf(outline, snapshot), [outline, snapshot]);
  const term = thisHalfTerm(snapshot.settings.get('settings')?.record.halfTerms ?? [], today);
  const [byDay, setByDay] = useState(typeof filter.due === 'object' ? typedDay(filter.due.by) : undefined);
  const due = byDay !== undefined ? 'by' : ((filter.due as string | undefined) ?? '');
  const all = actionsOf(outline.objectives);

  const ask = useSteady({
    lead: (lead: string | undefined) => onFilter({ ...filter, lead }),
    serves: (value: string | undefined) => onFilter({ ...filter, serves: value }),
    due(value: string) {
      setByDay(value === 'by' ? '' : undefined);
      onFilter({ ...filter, due: value === '' || value === 'by' ? undefined : (value as DueFilter) });
    },
  });

  function typeDay(text: string): void {
    setByDay(text);
    const by = readDay(text, today);
    onFilter({ ...filter, due: by === undefined ? undefined : { by } });
  }

  function clear(): void {
    setByDay(undefined);
    onFilter(noFilter);
    onClose();
  }

  return (
    <div role="group" aria-label="Filter" className={styles.bar}>
      <Choice label="Lead" value={filter.lead ?? ''} none="Anybody" offers={leads} onChoose={ask.lead} />
      <DueChoice value={due} term={term} onChoose={ask.due} />
      {byDay !== undefined && <DayBox label="By" text={byDay} onText={typeDay} className={styles.day} />}
      {(serves.length > 0 || filter.serves !== undefined) && (
        <Choice label="School priority" value={filter.serves ?? ''} none="Any" offers={serves} onChoose={ask.serves} />
      )}
      <div className={styles.end}>
        <span role="status" className={styles.count}>
          {isFiltering(filter) ? `${actionsOf(shown)} of ${all} actions` : `All ${all} actions`}
        </span>
        <Button size="small" appearance="subtle" onClick={onCopyLink}>
          Copy link to this view
        </Button>
        <Button size="small" onClick={clear}>
          {isFiltering(filter) ? 'Show all' : 'Close'}
        </Button>
      </div>
    </div>
  );
}

interface DueChoiceProps {
  value: string;
  term: HalfTerm | undefined;
  onChoose(value: string): void;
}

interface ChoiceProps {
  label: string;
  value: string;
  none: string;
  offers: readonly Offer[];
  onChoose(value: string | undefined): void;
}

/** When it is due; `by` leaves the day to a box beside it. */
const DueChoice = memo(function DueChoice({ value, term, onChoose }: DueChoiceProps) {
  return (
    <Asked label="Due">
      {(id) => (
        <Select id={id} value={value} onChange={(_event, data) => onChoose(data.value)}>
          <option value="">Any time</option>
          <option value="late">Late</option>
          <option value="week">This week</option>
          {term && <option value="halfTerm">{`This half-term (${halfTermWords[term.name]})`}</option>}
          <option value="by">By a date</option>
        </Select>
      )}
    </Asked>
  );
});

/**
 * One of what is there, or none of them. A value that a link brought and is not there any more stays in sight. A letter of the
 * search does not draw it again.
 */
const Choice = memo(function Choice({ label, value, none, offers, onChoose }: ChoiceProps) {
  const known = value === '' || offers.some((offer) => offer.value === value);
  return (
    <Asked label={label}>
      {(id) => (
        <Select id={id} value={value} onChange={(_event, data) => onChoose(data.value || undefined)}>
          <option value="">{none}</option>
          {!known && <option value={value}>Not in this plan</option>}
          {offers.map((offer) => (
            <option key={offer.value} value={offer.value}>
              {offer.name}
            </option>
          ))}
        </Select>
      )}
    </Asked>
  );
});

function Asked({ label, children }: { label: string; children(id: string): ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <span className={styles.asked}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </span>
  );
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase300,
    [when.phone]: { gap: tokens.spacingHorizontalS },
    [when.print]: { display: 'none' },
  },
  asked: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    maxWidth: '100%',
    [when.phone]: { flex: '1 1 40%' },
  },
  day: { width: '180px' },
  end: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginInlineStart: 'auto',
    minHeight: '32px',
  },
  count: { color: tokens.colorNeutralForeground2 },
});
