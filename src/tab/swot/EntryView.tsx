import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useRef, useState, type KeyboardEvent } from 'react';
import { remove } from '../../domain/editing';
import type { Quadrant, SwotEntry } from '../../domain/swotEntry';
import { refusalText } from '../faultText';
import { isFocusLost, useLeft } from '../parts/focus';
import { LinksInWords } from '../parts/LinksInWords';
import { SaysHidden } from '../parts/SaysHidden';
import { TextField } from '../parts/TextField';
import { useSchool } from '../school/School';
import { useField } from '../school/useField';
import { when } from '../theme';
import { ConsequenceLine } from './ConsequenceLine';
import { ConsequenceSheet } from './ConsequenceSheet';
import { EntryMenu } from './EntryMenu';
import { walkEntries } from './walkEntries';
import { WeightChoice } from './WeightChoice';

interface EntryViewProps {
  entry: SwotEntry;
  editable: boolean;
  /** The other quadrants. */
  elsewhere: readonly Quadrant[];
  /** Whether a step up or down leads anywhere. */
  movable: { up: boolean; down: boolean };
  onStep(way: 'up' | 'down' | 'left' | 'right'): void;
  onMoveTo(quadrant: Quadrant): void;
  onGo(path: string): void;
}

const ways = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const;

/** One entry, edited where it stands: what it is, how we know, how much it weighs, and what follows from it. */
export function EntryView({ entry, editable, elsewhere, movable, onStep, onMoveTo, onGo }: EntryViewProps) {
  const styles = useStyles();
  const { workspace, keeping } = useSchool();
  const whole = useRef<HTMLLIElement>(null);
  const [asked, setAsked] = useState(false);
  const { key, text, redundant } = entry;
  const keep = useField('swotEntry', key);
  const name = text || 'an entry without words';
  const threatens = entry.quadrant === 'threat' && redundant;

  // What asked is gone with the answer: the focus goes to what came in its place, which may be nothing to press.
  useLeft(asked || undefined, () => {
    const places = ['[data-answer] button', '[aria-haspopup="menu"]'].map((one) =>
      whole.current?.querySelector<HTMLElement>(one),
    );
    if (isFocusLost()) places.find((one) => one)?.focus();
  });

  function takeAway(): void {
    const changes = remove(workspace.current(), 'swotEntry', key);
    void keeping.keep(changes, { say: `Deleted ${name}` }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const typing = (event.target as Element).matches('input, textarea, select');
    const way = ways[event.key as keyof typeof ways];
    const across = way === 'left' || way === 'right';
    if (!editable || asked) return;
    if (walkEntries(event)) return event.preventDefault();
    // In words, Alt and an arrow to the side go from word to word.
    if (event.altKey && way !== undefined && !(typing && across)) onStep(way);
    else if (!typing && event.key === 'Delete') takeAway();
    else return;
    event.preventDefault();
  }

  return (
    // The keys here are a quicker way to what its menu does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li ref={whole} data-entry={key} data-said={`swotEntry/${key}`} className={styles.entry} onKeyDown={onKeyDown}>
      <div className={styles.words}>
        <div className={styles.text}>
          <TextField
            key={`${key}text`}
            single
            label="Entry"
            placeholder="In a few words"
            readOnly={!editable}
            value={text}
            heldAs={`swotEntry/${key}/text`}
            keep={(words, seen) => keep({ text: words }, { text: seen })}
          />
        </div>
        <div className={styles.evidence}>
          {(editable || entry.evidence !== '') && (
            <TextField
              key={`${key}evidence`}
              single
              label={`Evidence for ${name}`}
              placeholder="How we know, in words or a link"
              readOnly={!editable}
              value={entry.evidence}
              heldAs={`swotEntry/${key}/evidence`}
              keep={(words, seen) => keep({ evidence: words }, { evidence: seen })}
            />
          )}
          <LinksInWords words={entry.evidence} />
        </div>
      </div>
      <div className={styles.side}>
        <WeightChoice
          weight={entry.weight}
          name={name}
          editable={editable}
          onChoose={(weight) => void keep({ weight }).catch((thrown: unknown) => keeping.say(refusalText(thrown)))}
        />
        <EntryMenu
          entry={entry}
          name={name}
          elsewhere={elsewhere}
          editable={editable}
          movable={movable}
          onChain={() => onGo(`chain/swotEntry/${key}`)}
          onStep={onStep}
          onMoveTo={onMoveTo}
          onRedundant={() => void keep({ redundant: !redundant }).catch((thrown: unknown) => keeping.say(refusalText(thrown)))}
          onConsequence={() => setAsked(true)}
          onRemove={takeAway}
        />
      </div>
      <div className={styles.below}>
        <SaysHidden sayer={{ kind: 'swotEntry', key }} />
        {threatens && (
          <span className={styles.redundant}>
            <WarningRegular aria-hidden fontSize={16} /> Could make the objective redundant
          </span>
        )}
        <ConsequenceLine entry={entry} editable={editable} onAsk={() => setAsked(true)} onGo={onGo} />
      </div>
      {asked && <ConsequenceSheet entry={entry} onClose={() => setAsked(false)} />}
    </li>
  );
}

const useStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    [when.print]: { breakInside: 'avoid', paddingBlock: '1mm' },
  },
  words: { minWidth: 0 },
  text: { fontWeight: tokens.fontWeightSemibold },
  evidence: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    [when.print]: { fontSize: 'inherit', lineHeight: 'inherit' },
  },
  side: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  below: { gridColumn: '1 / -1', minWidth: 0 },
  redundant: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    paddingBlock: tokens.spacingVerticalXXS,
    [when.print]: { fontSize: 'inherit' },
  },
});
