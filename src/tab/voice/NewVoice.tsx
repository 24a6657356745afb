import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { voiceMethods, voiceOwners, type VoiceMethod, type VoiceOwner } from '../../domain/voice';
import { addVoice, type VoiceStart } from '../../domain/voices';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { DayBox } from '../parts/DayBox';
import { selectBox } from '../parts/selectBox';
import { useSchool } from '../school/School';
import { useKeptText } from '../school/useKeptText';
import { when } from '../theme';
import { typedDay } from '../words/days';
import { readDay } from '../words/readDay';
import { voiceMethodWords, voiceOwnerWords } from '../words/voices';
import { readHowMany } from './readHowMany';

interface NewVoiceProps {
  /** Themes that other voices spoke of. */
  themes: readonly string[];
  /** Surveys, walks and forums that other voices are from. */
  occasions: readonly Omit<VoiceStart, 'message' | 'theme'>[];
  onClose(): void;
}

/** A voice to be written down. All that is typed of it waits on this device until it is kept. */
export function NewVoice({ themes, occasions, onClose }: NewVoiceProps) {
  const styles = useStyles();
  const id = useId();
  const { keeping, circumstances, today } = useSchool();
  const message = useKeptText('voice/message');
  const whose = useKeptText('voice/whose', 'pupils');
  const method = useKeptText('voice/method', 'survey');
  const day = useKeptText('voice/day', typedDay(today));
  const occasion = useKeptText('voice/occasion');
  const theme = useKeptText('voice/theme');
  const number = useKeptText('voice/howMany');
  const [problem, setProblem] = useState<{ message?: string; day?: string; number?: string }>({});

  async function add(): Promise<void> {
    const heard = day.text.trim() === '' ? null : readDay(day.text, today);
    const howMany = readHowMany(number.text);
    const lacking = {
      ...(message.text.trim() === '' && { message: 'Write what they said, as a group.' }),
      ...(heard === undefined && { day: 'Write a day, such as 10 Nov 2026, or leave it empty.' }),
      ...(howMany === undefined && { number: 'Write a whole number, or leave it empty.' }),
    };
    setProblem(lacking);
    if (heard === undefined || howMany === undefined || Object.keys(lacking).length > 0) return;
    const said = { whose: whose.text as VoiceOwner, method: method.text as VoiceMethod };
    const voice = {
      ...said,
      heard,
      occasion: occasion.text.trim(),
      theme: theme.text.trim(),
      howMany,
      message: message.text.trim(),
    };
    try {
      await keeping.keep(addVoice(voice, circumstances()), { say: 'Wrote down a voice' });
      for (const one of [whose, method, day, occasion, theme, number, message]) one.drop();
      onClose();
    } catch (thrown) {
      setProblem({ message: refusalText(thrown) });
    }
  }

  /** Another voice of the same survey: all that is known of it. */
  function fromSame({ occasion: name = '', whose: who, method: how, heard, howMany }: NewVoiceProps['occasions'][number]): void {
    occasion.type(name);
    if (who) whose.type(who);
    if (how) method.type(how);
    if (heard) day.type(typedDay(heard));
    number.type(typeof howMany === 'number' ? String(howMany) : '');
  }

  return (
    <section aria-label="New voice" className={styles.form}>
      <div className={styles.line}>
        <label className={styles.choice}>
          Whose voice
          <select className={styles.select} value={whose.text} onChange={({ target }) => whose.type(target.value)}>
            {voiceOwners.map((one) => (
              <option key={one} value={one}>
                {voiceOwnerWords[one]}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.choice}>
          How they were heard
          <select className={styles.select} value={method.text} onChange={({ target }) => method.type(target.value)}>
            {voiceMethods.map((one) => (
              <option key={one} value={one}>
                {voiceMethodWords[one]}
              </option>
            ))}
          </select>
        </label>
        <DayBox label="When" text={day.text} onText={day.type} problem={problem.day} className={styles.short} />
        <BoxField
          single
          label="How many took part"
          text={number.text}
          onText={number.type}
          problem={problem.number}
          className={styles.short}
        />
      </div>
      <BoxField
        single
        label="Name of the survey, walk or forum"
        text={occasion.text}
        standing=""
        onText={occasion.type}
        placeholder="Such as Pupil survey, autumn term"
      />
      {occasions.length > 0 && (
        <p className={styles.known} aria-label="Surveys, walks and forums so far">
          {occasions.slice(0, 4).map((one) => (
            <Button key={one.occasion} size="small" appearance="subtle" onClick={() => fromSame(one)}>
              {one.occasion}
            </Button>
          ))}
        </p>
      )}
      <BoxField
        autoFocus
        label="What they said, as a group"
        aside="no names, no year group with initials"
        text={message.text}
        standing=""
        onText={message.type}
        problem={problem.message}
      />
      <BoxField
        single
        label="Theme"
        text={theme.text}
        standing=""
        onText={theme.type}
        placeholder="Such as handover or playtimes"
        onEnter={() => void add()}
      />
      {themes.length > 0 && (
        <p className={styles.known} aria-label="Themes so far" id={id}>
          {themes.slice(0, 6).map((one) => (
            <Button key={one} size="small" appearance="subtle" onClick={() => theme.type(one)}>
              {one}
            </Button>
          ))}
        </p>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void add()}>
          Keep it
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginBlock: tokens.spacingVerticalM,
    paddingBlockEnd: tokens.spacingVerticalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [when.print]: { display: 'none' },
  },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  choice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  select: selectBox,
  short: { width: '160px' },
  known: { display: 'flex', flexWrap: 'wrap', margin: 0 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});
