import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { restore } from '../../domain/editing';
import { outlineOf } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { moveSwotEntry, swotOf } from '../../domain/swot';
import { quadrants, type Quadrant } from '../../domain/swotEntry';
import { refusalText } from '../faultText';
import { Binned } from '../parts/Binned';
import { KeepFocus } from '../parts/KeepFocus';
import { pageNotices, wordsPage } from '../parts/pageStyles';
import { Region } from '../parts/Region';
import { useSchool, useSnapshot } from '../school/School';
import { useFetching } from '../school/useFetching';
import { useRights } from '../school/useRights';
import { when } from '../theme';
import { Gone } from './Gone';
import { PrintFoot } from './PrintFoot';
import { SwotHead } from './SwotHead';
import { QuadrantView } from './QuadrantView';
import { quadrantWords } from './swotWords';

interface SwotPageProps {
  objectiveKey: Key;
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  /** Goes to an address within the tab: `objective/4f2a`. */
  onGo(path: string): void;
}

/** What helps and hinders one objective, inside and outside the school, and what follows from each. */
export function SwotPage({ objectiveKey, notices, onGo }: SwotPageProps) {
  const styles = useStyles();
  const { workspace, keeping } = useSchool();
  const snapshot = useSnapshot();
  const fetching = useFetching();
  const { mayWrite } = useRights();
  const page = useRef<HTMLDivElement>(null);
  const [adding, setAdding] = useState<Quadrant>();
  const objective = snapshot.objective.get(objectiveKey)?.record;
  const outline = objective && outlineOf(snapshot, objective.planKey);
  const view = outline?.objectives.find(({ kept }) => kept.record.key === objectiveKey);
  if (objective === undefined || outline === undefined || objective.removed) {
    return <Gone fetching={fetching && !objective?.removed} notices={notices} onGo={onGo} />;
  }

  const swot = swotOf(snapshot, objectiveKey);
  const dense = Object.values(swot).flat().length > 14;
  const editable = mayWrite('swotEntry') && outline.plan.record.status !== 'closed';
  const priority = outline.priorities.find(({ kept }) => kept.record.key === view?.priorityKey);
  const gone = [...snapshot.swotEntry.values()]
    .map(({ record }) => record)
    .filter((one) => one.objectiveKey === objectiveKey && one.removed)
    .map(({ key, text, quadrant }) => ({ key, name: `${text || 'An entry without words'}, ${quadrantWords[quadrant].one}` }));

  function move(key: Key, quadrant: Quadrant, index: number): void {
    const from = workspace.current().swotEntry.get(key)?.record.quadrant;
    const say = from === quadrant ? undefined : `Moved to ${quadrantWords[quadrant].many}`;
    keeping.keep(moveSwotEntry(workspace.current(), key, quadrant, index), { say, join: `swot/${key}` }).then(
      () => page.current?.querySelector<HTMLElement>(`[data-entry="${key}"] [aria-haspopup="menu"]`)?.focus(),
      (thrown: unknown) => keeping.say(refusalText(thrown)),
    );
  }

  return (
    <div ref={page} className={styles.page}>
      <style>{'@page { size: A4 portrait; margin: 12mm 12mm 14mm; }'}</style>
      <SwotHead objective={objective} view={view} priority={priority} swot={swot} editable={editable} onGo={onGo} />
      <div className={mergeClasses(styles.notices, styles.unprinted)}>{notices}</div>
      <Region name="The SWOT">
        <div className={styles.axes}>
          <span aria-hidden className={mergeClasses(styles.axis, styles.helps)}>
            Helps
          </span>
          <span aria-hidden className={mergeClasses(styles.axis, styles.hinders)}>
            Hinders
          </span>
          <span aria-hidden className={mergeClasses(styles.axis, styles.inside)}>
            Inside school
          </span>
          <span aria-hidden className={mergeClasses(styles.axis, styles.outside)}>
            Outside school
          </span>
          <KeepFocus className={mergeClasses(styles.grid, dense && styles.dense)}>
            {quadrants.map((quadrant) => (
              <QuadrantView
                key={quadrant}
                quadrant={quadrant}
                objective={objective}
                swot={swot}
                editable={editable}
                adding={adding === quadrant}
                onAdding={(wanted) => setAdding(wanted ? quadrant : undefined)}
                onMove={move}
                onGo={onGo}
              />
            ))}
          </KeepFocus>
        </div>
        <Binned gone={gone} editable={editable} onTakeBack={(key) => restore(workspace.current(), 'swotEntry', key)} />
      </Region>
      <PrintFoot plan={outline.plan.record.title} />
    </div>
  );
}

const band = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  page: {
    ...wordsPage,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXXL} ${tokens.spacingVerticalXXXL}`,
    [when.phone]: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}` },
    [when.print]: { height: 'auto', overflow: 'visible', padding: 0, fontSize: '9pt', lineHeight: 1.3 },
  },
  notices: pageNotices,
  unprinted: { [when.print]: { display: 'none' } },
  axes: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) minmax(0, 1fr)',
    gridTemplateRows: 'auto auto auto',
    marginBlockStart: tokens.spacingVerticalM,
    [when.belowLaptop]: { display: 'block' },
    [when.print]: { display: 'grid' },
  },
  axis: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
    [when.belowLaptop]: { display: 'none' },
    [when.print]: { display: 'block', padding: '0 3mm 1mm' },
  },
  helps: { gridArea: '1 / 2' },
  hinders: { gridArea: '1 / 3' },
  inside: { gridArea: '2 / 1', writingMode: 'sideways-lr', padding: tokens.spacingHorizontalXS, textAlign: 'center' },
  outside: { gridArea: '3 / 1', writingMode: 'sideways-lr', padding: tokens.spacingHorizontalXS, textAlign: 'center' },
  grid: {
    gridArea: '2 / 2 / 4 / 4',
    display: 'grid',
    gridTemplateColumns: 'subgrid',
    gridTemplateRows: 'subgrid',
    borderTop: band,
    borderLeft: band,
    [when.belowLaptop]: { display: 'block' },
    [when.phone]: { borderTop: 'none', borderLeft: 'none' },
    [when.print]: { display: 'grid', borderTop: band, borderLeft: band },
  },
  dense: { [when.print]: { fontSize: '7.5pt' } },
});
