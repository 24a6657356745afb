import { makeStyles, tokens } from '@fluentui/react-components';
import { smallNumbersIn } from '../../domain/smallNumbers';
import { isHidden } from '../../domain/told';
import type { Voice } from '../../domain/voice';
import { toldHowMany } from '../../domain/voices';
import { TextField } from '../parts/TextField';
import { useSchool, useSnapshot } from '../school/School';
import { useField } from '../school/useField';
import { dayText } from '../words/days';
import { voiceMethodWords, voiceOwnerWords } from '../words/voices';
import { readHowMany, typedHowMany } from './readHowMany';

interface VoiceFactsProps {
  voice: Voice;
  name: string;
  editable: boolean;
}

/** Whose voice it is, how and when it was heard, and how many took part; few of them are never shown as a number. */
export function VoiceFacts({ voice, name, editable }: VoiceFactsProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { today } = useSchool();
  const keep = useField('voice', voice.key);
  const told = toldHowMany(snapshot, voice);
  const fewer = `fewer than ${smallNumbersIn(snapshot).count}`;
  const shown = isHidden(told) ? fewer : told === null ? '' : String(told);
  const facts = [voiceMethodWords[voice.method], voice.heard && dayText(voice.heard, today)].filter(Boolean).join(', ');
  return (
    <div className={styles.facts}>
      <span className={styles.whose}>{voiceOwnerWords[voice.whose]}</span>
      <span>{facts}</span>
      <span className={styles.theme}>
        <TextField
          single
          label={`Survey, walk or forum: ${name}`}
          readOnly={!editable}
          placeholder="which one"
          value={voice.occasion}
          heldAs={`voice/${voice.key}/occasion`}
          keep={(text, seen) => keep({ occasion: text }, { occasion: seen })}
        />
      </span>
      <span className={styles.number}>
        <TextField
          single
          selects
          label={`How many took part: ${name}`}
          readOnly={!editable}
          placeholder="how many"
          value={shown}
          hint={(text) => (text === shown || readHowMany(text) !== undefined ? undefined : 'A whole number')}
          keep={async (text, seen) => {
            if (text === shown) return;
            const before = readHowMany(seen);
            await keep({ howMany: typedHowMany(text) }, before === undefined ? undefined : { howMany: before });
          }}
        />
        <span>took part</span>
      </span>
      <span className={styles.theme}>
        <TextField
          single
          label={`Theme: ${name}`}
          readOnly={!editable}
          placeholder="no theme yet"
          value={voice.theme}
          heldAs={`voice/${voice.key}/theme`}
          keep={(text, seen) => keep({ theme: text }, { theme: seen })}
        />
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
  },
  whose: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  number: {
    display: 'grid',
    gridTemplateColumns: '88px auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
  theme: { flex: '1 1 120px', minWidth: 0, color: tokens.colorNeutralForeground2 },
});
