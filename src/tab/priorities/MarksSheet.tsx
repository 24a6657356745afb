import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { giveMarks, type LeaderMarks } from '../../domain/leadersMarks';
import type { Priority } from '../../domain/priority';
import { marks as scale, type Mark } from '../../domain/ranking';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { Problem } from '../parts/Problem';
import { Sheet } from '../parts/Sheet';
import { useKeptText } from '../school/useKeptText';
import { useSchool, useStanding } from '../school/School';
import { sizes, when } from '../theme';

const impactWords: Record<Mark, string> = { 1: 'Little', 2: 'Some', 3: 'Much', 4: 'Most of all' };
const urgencyWords: Record<Mark, string> = { 1: 'It can wait', 2: 'This year', 3: 'This term', 4: 'Now' };

interface MarksSheetProps {
  priorities: readonly Priority[];
  /** The priority that is asked about. */
  at: Key;
  nameOf(priority: Priority): string;
  marks: ReadonlyMap<Key, LeaderMarks[]>;
  onAt(key: Key): void;
  onClose(): void;
}

/** Asks a leader about one priority after the other: what it would change, how little it can wait, and why. */
export function MarksSheet({ priorities, at, nameOf, marks, onAt, onClose }: MarksSheetProps) {
  const styles = useStyles();
  const { workspace, keeping, circumstances } = useSchool();
  const { person: me } = useStanding();
  const place = priorities.findIndex(({ key }) => key === at);
  const before = marks.get(at)?.find(({ leader }) => leader.entraId === me.entraId);
  const [impact, setImpact] = useState(before?.impact || undefined);
  const [urgency, setUrgency] = useState(before?.urgency || undefined);
  const { text, type, drop } = useKeptText(`marks/${at}`, before?.note);
  const [problem, setProblem] = useState<string>();
  const next = priorities[place + 1];
  const priority = priorities[place];
  if (priority === undefined) return null;

  function keep(): void {
    if (impact === undefined || urgency === undefined) return setProblem('Choose one of four for each.');
    const note = text.trim();
    const same = before?.impact === impact && before.urgency === urgency && before.note === note;
    const changes = same ? [] : giveMarks(workspace.current(), at, { impact, urgency, note }, circumstances());
    keeping.keep(changes).then(
      () => (drop(), next ? onAt(next.key) : onClose()),
      (thrown: unknown) => setProblem(refusalText(thrown)),
    );
  }

  return (
    <Sheet above={`How I see it, ${place + 1} of ${priorities.length}`} title={nameOf(priority)} onClose={onClose}>
      <Scale label="What would it change for pupils?" words={impactWords} chosen={impact} onChoose={setImpact} />
      <Scale label="How little can it wait?" words={urgencyWords} chosen={urgency} onChoose={setUrgency} />
      <BoxField label="Why" aside="you may leave this empty" text={text} onText={type} />
      {problem && <Problem serious>{problem}</Problem>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={keep}>
          {next ? 'Keep, and on to the next' : 'Keep'}
        </Button>
        {next && <Button onClick={() => onAt(next.key)}>Leave this one out</Button>}
      </div>
    </Sheet>
  );
}

interface ScaleProps {
  label: string;
  words: Record<Mark, string>;
  chosen: Mark | undefined;
  onChoose(mark: Mark): void;
}

/** Four stops, each with its number and its word. */
function Scale({ label, words, chosen, onChoose }: ScaleProps) {
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.scale}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.stops}>
        {scale.map((mark) => (
          <label key={mark} className={mergeClasses(styles.stop, mark === chosen && styles.chosen)}>
            <input type="radio" name={name} className={styles.radio} checked={mark === chosen} onChange={() => onChoose(mark)} />
            <b className={styles.mark}>{mark}</b> {words[mark]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const useStyles = makeStyles({
  scale: { margin: `${tokens.spacingVerticalM} 0`, padding: 0, border: 'none', minInlineSize: 0 },
  legend: { padding: 0, marginBlockEnd: tokens.spacingVerticalXS },
  stops: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fit, minmax(${sizes.rail}, 1fr))`,
    gap: tokens.spacingHorizontalXS,
  },
  stop: {
    position: 'relative',
    minHeight: sizes.touch,
    padding: tokens.spacingHorizontalXS,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}` },
    ':has(:focus-visible)': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorCompoundBrandStroke}`,
    [when.forced]: { outline: `${tokens.strokeWidthThick} solid Highlight` },
  },
  radio: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'inherit' },
  mark: { display: 'block', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginBlockStart: tokens.spacingVerticalM },
});
