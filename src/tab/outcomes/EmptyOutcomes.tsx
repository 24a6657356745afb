import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { columnPage, emptyWords, pageNotices, pageTitle } from '../parts/pageStyles';

interface EmptyOutcomesProps {
  editable: boolean;
  notices: ReactNode;
  onAdd(): void;
  onBringIn(): void;
}

/** The page before there is a measure: what it is for, and the first step. */
export function EmptyOutcomes({ editable, notices, onAdd, onBringIn }: EmptyOutcomesProps) {
  const styles = useStyles();
  return (
    <section className={styles.page} aria-label="Outcomes">
      <h1 className={styles.title}>Outcomes</h1>
      <div className={styles.notices}>{notices}</div>
      <p className={styles.lead}>
        This page will hold how pupils with SEN do: attendance, phonics, suspensions, whatever you measure.
      </p>
      <p className={styles.words}>
        Figures of groups, never of pupils: how many there are with no SEN, on SEN Support and with an EHCP, and how many of them
        met, missed or took part. The gaps stand out by themselves, small numbers are hidden, and under each table you say why.
      </p>
      {editable && (
        <p className={styles.acts}>
          <Button appearance="primary" onClick={onBringIn}>
            Bring in a table
          </Button>
          <Button onClick={onAdd}>Choose what to measure</Button>
        </p>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  page: columnPage,
  title: pageTitle,
  notices: pageNotices,
  lead: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: emptyWords,
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
