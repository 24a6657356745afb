import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { surenesses, type Sureness as Sure } from '../../domain/answer';
import { surenessWords } from '../words/questionReviews';

interface SurenessProps {
  sureness: Sure | '';
  editable: boolean;
  onChoose(sureness: Sure): void;
}

/** How well an answer is known. */
export function Sureness({ sureness, editable, onChoose }: SurenessProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <fieldset className={styles.whole} disabled={!editable} aria-labelledby={`${id}ask`}>
      <span id={`${id}ask`}>How sure are we?</span>
      {surenesses.map((one) => (
        <label key={one} className={styles.choice}>
          <input type="radio" name={id} className={styles.radio} checked={one === sureness} onChange={() => onChoose(one)} />
          {surenessWords[one]}
        </label>
      ))}
    </fieldset>
  );
}

const useStyles = makeStyles({
  whole: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    border: 'none',
    minInlineSize: 0,
  },
  choice: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge, minHeight: '32px', cursor: 'pointer' },
  radio: {
    appearance: 'none',
    boxSizing: 'border-box',
    width: '16px',
    height: '16px',
    margin: 0,
    cursor: 'inherit',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':checked': { border: `5px solid ${tokens.colorCompoundBrandStroke}` },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});
