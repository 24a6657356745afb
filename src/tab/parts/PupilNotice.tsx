import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import { useState, type KeyboardEvent } from 'react';
import { findUpns } from '../../domain/pupilGuard';
import type { Sign } from '../../domain/pupilSigns';
import type { Guard } from '../school/useGuard';
import { mayPointWords, numberWords, whyItStays } from '../words/pupils';

interface PupilNoticeProps {
  id: string;
  text: string;
  guard: Guard;
  /** Goes back into the box, to these words. */
  onChange(words: Pick<Sign, 'index' | 'length'>): void;
  onAllow(reason: string): void;
}

/** Under a box: what in it points to a pupil, and the two ways on, other words or a reason why these may stay. */
export function PupilNotice({ id, text, guard, onChange, onAllow }: PupilNoticeProps) {
  const styles = useStyles();
  const [other, setOther] = useState<string>();
  const numbers = guard.upns.length > 0;
  const found = numbers ? guard.upns : guard.signs;
  const matched = [...new Set(found.map(({ index, length }) => text.slice(index, index + length)))];
  const reason = other?.trim() ?? '';
  const mayBeReason = reason !== '' && findUpns(reason).length === 0;
  const [first] = found;
  const [sign] = guard.signs;

  function onKeyDown(event: KeyboardEvent): void {
    // The list around a row takes keys of its own; here they belong to these buttons.
    event.stopPropagation();
    if (event.key === 'Escape' && first) onChange(first);
  }

  return (
    // What is pressed in here is not for the row around it, and going from button to button does not leave the row.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <span
      className={styles.whole}
      onKeyDown={onKeyDown}
      onClick={(event) => event.stopPropagation()}
      onBlur={(event) => event.stopPropagation()}
    >
      <span id={id} role={numbers ? 'alert' : 'status'} className={styles.words}>
        <WarningFilled aria-hidden className={styles.icon} /> {numbers ? numberWords(matched) : mayPointWords(matched)}
      </span>
      <span className={styles.acts}>
        <Button size="small" onClick={() => first && onChange(first)}>
          Change it
        </Button>
        {!numbers && sign && other === undefined && (
          <>
            <Button size="small" onClick={() => onAllow(whyItStays[sign.kind].toLowerCase())}>
              Keep it: {whyItStays[sign.kind].toLowerCase()}
            </Button>
            <Button size="small" onClick={() => setOther('')}>
              Keep it for another reason
            </Button>
          </>
        )}
      </span>
      {!numbers && sign && other !== undefined && (
        <span className={styles.acts}>
          <input
            autoFocus
            className={styles.input}
            aria-label="Why it may stay"
            placeholder="Why it may stay"
            value={other}
            onChange={(event) => setOther(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && mayBeReason && onAllow(reason)}
          />
          <Button size="small" disabled={!mayBeReason} onClick={() => onAllow(reason)}>
            Keep it
          </Button>
        </span>
      )}
    </span>
  );
}

const useStyles = makeStyles({
  whole: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
    whiteSpace: 'normal',
    cursor: 'default',
    '@media print': { display: 'none' },
  },
  words: { overflowWrap: 'anywhere' },
  icon: { verticalAlign: 'text-bottom', fontSize: tokens.fontSizeBase400, color: tokens.colorStatusWarningForeground1 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  input: {
    flex: '1 1 160px',
    minWidth: 0,
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
});
