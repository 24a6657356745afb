import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef, useState, type ReactNode } from 'react';
import { voiceOwners, type VoiceOwner } from '../../domain/voice';
import { voicesIn, voiceThemes } from '../../domain/voices';
import { isFocusLost, useLeft } from '../parts/focus';
import { Opening } from '../parts/Opening';
import { columnPage, pageNotices, pageTitle, pageTop } from '../parts/pageStyles';
import { Region } from '../parts/Region';
import { ReviewTabs } from '../parts/ReviewTabs';
import { selectBox } from '../parts/selectBox';
import { useSnapshot } from '../school/School';
import { useFetching } from '../school/useFetching';
import { useRights } from '../school/useRights';
import { when } from '../theme';
import { count } from '../words/counts';
import { voiceOwnerWords } from '../words/voices';
import { BinnedVoices } from './BinnedVoices';
import { NewVoice } from './NewVoice';
import { VoiceRow } from './VoiceRow';

interface VoicesProps {
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  onGo(path: string): void;
}

/** What pupils, families and staff said, as groups and without names. */
export function Voices({ notices, onGo }: VoicesProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const editable = useRights().mayWrite('voice');
  const [whose, setWhose] = useState<VoiceOwner>();
  const [theme, setTheme] = useState<string>();
  const [adding, setAdding] = useState<true>();
  const addButton = useRef<HTMLButtonElement>(null);
  useLeft(adding, () => void (isFocusLost() && addButton.current?.focus()));
  const all = voicesIn(snapshot);
  const shown = voicesIn(snapshot, { whose, theme });
  const themes = voiceThemes(snapshot);
  const fetching = useFetching();
  if (all.length === 0 && fetching && !adding) return <Opening notices={notices} />;

  return (
    <section className={styles.page} aria-label="Voice">
      <div className={styles.top}>
        <h1 className={styles.title}>Voice</h1>
        {editable && (
          <Button
            ref={addButton}
            appearance="primary"
            icon={<AddRegular />}
            className={styles.unprinted}
            onClick={() => setAdding(true)}
          >
            Write down a voice
          </Button>
        )}
      </div>
      <ReviewTabs at="reviews/voice" onGo={onGo} />
      <div className={mergeClasses(styles.notices, styles.unprinted)}>{notices}</div>
      {adding && <NewVoice themes={themes.map((one) => one.theme)} onClose={() => setAdding(undefined)} />}
      <Region name="What was said">
        {all.length === 0 ? (
          !adding && (
            <>
              <p className={styles.lead}>This page will hold what pupils, families and staff say about provision for SEN.</p>
              <p className={styles.words}>
                Write down what a survey, a walk or a forum said as a group: whose voice it is, when, how many took part, and the
                message without names. A voice can speak for a finding, and so for a priority.
              </p>
            </>
          )
        ) : (
          <>
            <div className={mergeClasses(styles.filters, styles.unprinted)}>
              <label>
                Whose{' '}
                <select
                  className={styles.select}
                  value={whose ?? ''}
                  onChange={({ target }) => setWhose((target.value || undefined) as VoiceOwner | undefined)}
                >
                  <option value="">Everybody’s</option>
                  {voiceOwners.map((one) => (
                    <option key={one} value={one}>
                      {voiceOwnerWords[one]}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                Theme{' '}
                <select
                  className={styles.select}
                  value={theme ?? ''}
                  onChange={({ target }) => setTheme(target.value || undefined)}
                >
                  <option value="">All themes</option>
                  {themes.map((one) => (
                    <option key={one.theme} value={one.theme}>
                      {one.theme} ({one.voices})
                    </option>
                  ))}
                </select>
              </label>
              <span role="status">
                {shown.length === all.length ? count(all.length, 'voice') : `${shown.length} of ${count(all.length, 'voice')}`}
              </span>
            </div>
            <ul className={styles.list}>
              {shown.map((voice) => (
                <VoiceRow key={voice.key} voice={voice} editable={editable} onGo={onGo} />
              ))}
            </ul>
          </>
        )}
        <BinnedVoices editable={editable} />
      </Region>
    </section>
  );
}

const useStyles = makeStyles({
  page: columnPage,
  top: pageTop,
  title: pageTitle,
  notices: pageNotices,
  lead: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: { maxWidth: '65ch', color: tokens.colorNeutralForeground2 },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginBlock: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
  },
  select: selectBox,
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  unprinted: { [when.print]: { display: 'none' } },
});
