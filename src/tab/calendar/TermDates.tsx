import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, CalendarEditRegular, CalendarLtrRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { halfTermsOf, knownYears, missingYear, suggestedYear, yearAfter } from '../../domain/termDates';
import { Notice } from '../parts/Notice';
import { useLeft } from '../parts/focus';
import { useSchool, useSnapshot } from '../school/School';
import { useRights } from '../school/useRights';
import { when } from '../theme';
import { academicYearOf } from '../words/academicYear';
import { Part } from './Part';
import { TermForm } from './TermForm';
import { TermTable } from './TermTable';

/** The school's half-terms by year: reviews follow from them, and no reminder is sent outside them. */
export function TermDates() {
  const styles = useStyles();
  const { today } = useSchool();
  const { terms: editable } = useRights();
  const halfTerms = useSnapshot().settings.get('settings')?.record.halfTerms ?? [];
  const [entering, setEntering] = useState<string>();
  const present = academicYearOf(today);
  const years = knownYears(halfTerms).filter((year) => year >= present);
  const missing = missingYear(halfTerms, today, present);
  const next = years.length === 0 ? present : yearAfter(years.at(-1)!);
  const shown = [...new Set([...years, ...(entering === undefined ? [] : [entering])])].sort();

  useLeft(entering, (year) => document.querySelector<HTMLElement>(`[data-change="${year}"]`)?.focus());

  return (
    <Part
      title="Term dates"
      beside={
        editable &&
        entering === undefined && (
          <Button
            size="small"
            icon={<AddRegular />}
            data-change={next}
            className={styles.unprinted}
            onClick={() => setEntering(next)}
          >
            Add {next}
          </Button>
        )
      }
    >
      <p className={styles.about}>Reviews follow from these days, and no reminder is sent in the holidays.</p>
      {missing && entering === undefined && (
        <Notice title={`The term dates of ${missing} are missing.`} icon={<CalendarLtrRegular fontSize={20} />}>
          Until they are here, nothing is proposed for that year and no reminder is sent in it.
        </Notice>
      )}
      {shown.map((year) => (
        <section key={year} aria-label={year} className={styles.year}>
          <div className={styles.head}>
            <h3 className={styles.heading}>{year}</h3>
            {editable && entering === undefined && (
              <Button
                size="small"
                appearance="subtle"
                icon={<CalendarEditRegular />}
                className={styles.unprinted}
                data-change={year}
                aria-label={`Change the term dates of ${year}`}
                onClick={() => setEntering(year)}
              >
                Change
              </Button>
            )}
          </div>
          {entering !== year ? (
            <TermTable halfTerms={halfTermsOf(halfTerms, year)} />
          ) : (
            <TermForm
              academicYear={year}
              start={years.includes(year) ? halfTermsOf(halfTerms, year) : suggestedYear(halfTerms, year)}
              suggested={!years.includes(year)}
              onDone={() => setEntering(undefined)}
            />
          )}
        </section>
      ))}
    </Part>
  );
}

const useStyles = makeStyles({
  about: { color: tokens.colorNeutralForeground2, marginBlock: tokens.spacingVerticalS },
  year: { marginBlockStart: tokens.spacingVerticalM },
  unprinted: { [when.print]: { display: 'none' } },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
