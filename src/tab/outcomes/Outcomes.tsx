import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import { standsOut } from '../../domain/outcomeOverview';
import { Notice } from '../parts/Notice';
import { Opening } from '../parts/Opening';
import { pageNotices } from '../parts/pageStyles';
import { part } from '../parts/part';
import { Region } from '../parts/Region';
import { Skeleton } from '../parts/Skeleton';
import { useFetching } from '../school/useFetching';
import { useNarrow } from '../school/useNarrow';
import { useRights } from '../school/useRights';
import { useWorkedOut } from '../school/useWorkedOut';
import { frames, sizes, when } from '../theme';
import { EmptyOutcomes } from './EmptyOutcomes';
import { MeasureList } from './MeasureList';
import { MeasurePage } from './MeasurePage';
import type { ReasonsFor } from './reasonsFor';

const BringIn = part(() => import('./BringIn').then(({ BringIn }) => BringIn), 'beside');
const AddMeasure = part(() => import('./AddMeasure').then(({ AddMeasure }) => AddMeasure), 'beside');

interface OutcomesProps {
  /** The rest of the address: a measure's key, `bring-in`, `add`. */
  at: readonly string[];
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  /** The list of reasons, which other pages have too. */
  reasons(given: ReasonsFor): ReactNode;
  onGo(path: string): void;
}

/** How pupils with SEN do, measure by measure: the list at the left, what stands out first, and the page of one of them. */
export function Outcomes({ at: [about], notices, reasons, onGo }: OutcomesProps) {
  const styles = useStyles();
  const narrow = useNarrow(frames.laptop);
  const { mayWrite } = useRights();
  const editable = mayWrite('figure') && mayWrite('measure');
  const fetching = useFetching();
  const standing = useWorkedOut(standsOut, []);
  const go = (path = ''): void => onGo(path === '' ? 'outcomes' : `outcomes/${path}`);

  if (editable && (about === 'add' || about === 'bring-in')) {
    return (
      <Suspense fallback={<Skeleton words="Opening." />}>
        {about === 'add' ? <AddMeasure onClose={go} onBringIn={() => go('bring-in')} /> : <BringIn onClose={go} />}
      </Suspense>
    );
  }
  const named = standing.find(({ measure }) => measure.key === about);
  const mayNot = about === 'add' || about === 'bring-in';
  const isMissing = about !== undefined && about !== '' && !mayNot && named === undefined;
  if (fetching && (standing.length === 0 || isMissing)) return <Opening notices={notices} />;
  const bars = (
    <>
      {mayNot && <Notice title="Figures are brought in by those who write the plan." />}
      {isMissing && <Notice title="This outcome was deleted, or the link is not whole." />}
      {notices}
    </>
  );
  if (standing.length === 0) {
    return <EmptyOutcomes editable={editable} notices={bars} onAdd={() => go('add')} onBringIn={() => go('bring-in')} />;
  }
  const shown = named ?? (narrow || isMissing ? undefined : standing[0]);
  const list = (
    <MeasureList
      standing={standing}
      chosen={shown?.measure.key}
      editable={editable}
      alone={shown === undefined}
      onChoose={go}
      onAdd={() => go('add')}
      onBringIn={() => go('bring-in')}
    />
  );
  const nothingShown = shown === undefined;
  const above = nothingShown && <div className={styles.bars}>{bars}</div>;
  return (
    <div className={mergeClasses(styles.both, narrow && nothingShown && styles.underBars)}>
      {narrow && above}
      {(!narrow || shown === undefined) && list}
      {!narrow && above}
      {shown && (
        <Region key={shown.measure.key} name="This measure">
          <div className={styles.page}>
            <MeasurePage
              measureKey={shown.measure.key}
              editable={editable}
              notices={bars}
              reasons={reasons}
              onBack={narrow ? () => go() : undefined}
              onGo={onGo}
            />
          </div>
        </Region>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  bars: { ...pageNotices, paddingInline: tokens.spacingHorizontalL },
  both: {
    display: 'grid',
    gridTemplateColumns: `${sizes.list} minmax(0, 1fr)`,
    height: '100%',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [when.belowLaptop]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    [when.print]: { display: 'block', height: 'auto' },
  },
  underBars: { gridTemplateRows: 'auto minmax(0, 1fr)' },
  page: { minWidth: 0, height: '100%', overflow: 'hidden', [when.print]: { height: 'auto', overflow: 'visible' } },
});
