import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useId, useRef } from 'react';
import type { Objective } from '../../domain/objective';
import type { Key } from '../../domain/record';
import type { Swot } from '../../domain/swot';
import { quadrants, type Quadrant } from '../../domain/swotEntry';
import { sizes, when } from '../theme';
import { EntryView } from './EntryView';
import { NewEntry } from './NewEntry';
import { quadrantWords } from './swotWords';

interface QuadrantViewProps {
  quadrant: Quadrant;
  objective: Objective;
  swot: Swot;
  editable: boolean;
  /** A new entry is being written. */
  adding: boolean;
  onAdding(wanted: boolean): void;
  onMove(key: Key, quadrant: Quadrant, index: number): void;
  onGo(path: string): void;
}

/** Where Alt and an arrow key lead at the end of a quadrant, or across. */
const beside: Record<Quadrant, { up?: Quadrant; down?: Quadrant; left?: Quadrant; right?: Quadrant }> = {
  strength: { down: 'opportunity', right: 'weakness' },
  weakness: { down: 'threat', left: 'strength' },
  opportunity: { up: 'strength', right: 'threat' },
  threat: { up: 'weakness', left: 'opportunity' },
};

/** One of the four: its title, what it is for, and its entries. */
export function QuadrantView(props: QuadrantViewProps) {
  const { quadrant, objective, swot, editable, adding, onAdding, onMove, onGo } = props;
  const styles = useStyles();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { many, one, about } = quadrantWords[quadrant];
  const entries = swot[quadrant];

  function onStep(key: Key, index: number, way: 'up' | 'down' | 'left' | 'right'): void {
    if (way === 'up' && index > 0) return onMove(key, quadrant, index - 1);
    if (way === 'down' && index < entries.length - 1) return onMove(key, quadrant, index + 1);
    const next = beside[quadrant][way];
    if (next !== undefined) onMove(key, next, way === 'down' ? 0 : swot[next].length);
  }

  return (
    <section aria-labelledby={id} className={styles.quadrant} data-quadrant={quadrant}>
      <div className={styles.head}>
        <div>
          <h2 id={id} className={styles.title}>
            {many}
          </h2>
          <p className={styles.about}>{about}</p>
        </div>
        {editable && (
          <Button
            ref={button}
            appearance="subtle"
            size="small"
            icon={<AddRegular />}
            aria-label={`Add ${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`}
            className={styles.unprinted}
            onClick={() => onAdding(true)}
          >
            Add
          </Button>
        )}
      </div>
      {entries.length > 0 && (
        <ul aria-label={many} className={styles.list}>
          {entries.map((entry, index) => (
            <EntryView
              key={entry.key}
              entry={entry}
              editable={editable}
              elsewhere={quadrants.filter((other) => other !== quadrant)}
              movable={{
                up: index > 0 || beside[quadrant].up !== undefined,
                down: index < entries.length - 1 || beside[quadrant].down !== undefined,
              }}
              onStep={(way) => onStep(entry.key, index, way)}
              onMoveTo={(to) => onMove(entry.key, to, swot[to].length)}
              onGo={onGo}
            />
          ))}
        </ul>
      )}
      {entries.length === 0 && !adding && <p className={styles.none}>Nothing yet</p>}
      {adding && (
        <NewEntry
          objective={objective}
          quadrant={quadrant}
          onDone={() => {
            onAdding(false);
            button.current?.focus();
          }}
        />
      )}
    </section>
  );
}

const useStyles = makeStyles({
  quadrant: {
    minWidth: 0,
    minHeight: sizes.places,
    padding: tokens.spacingHorizontalL,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [when.belowLaptop]: { minHeight: 0 },
    [when.phone]: { padding: `${tokens.spacingVerticalM} 0`, borderRight: 'none' },
    [when.print]: {
      minHeight: 0,
      padding: '3mm',
      borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  none: { margin: 0, color: tokens.colorNeutralForeground3 },
  unprinted: { [when.print]: { display: 'none' } },
});
