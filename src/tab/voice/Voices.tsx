import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { findingsIn } from '../../domain/findings';
import type { Key } from '../../domain/record';
import { voiceOwners, type VoiceOwner } from '../../domain/voice';
import { occasionsIn, voicesIn, voiceThemes } from '../../domain/voices';
import { isFocusLost, useLeft } from '../parts/focus';
import { KeepFocus } from '../parts/KeepFocus';
import { Notice } from '../parts/Notice';
import { Opening } from '../parts/Opening';
import { columnPage, emptyWords, pageNotices, pageTitle, pageTop } from '../parts/pageStyles';
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
  /** The voice that the address names. */
  at?: Key;
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  onGo(path: string): void;
}

/** What pupils, families and staff said, as groups and without names. */
export function Voices({ at, notices, onGo }: VoicesProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const editable = useRights().mayWrite('voice');
  const [whose, setWhose] = useState<VoiceOwner>();
  const [theme, setTheme] = useState<string>();
  const [adding, setAdding] = useState<true>();
  const addButton = useRef<HTMLButtonElement>(null);
  useLeft(adding, () => void (isFocusLost() && addButton.current?.focus()));
  const all = voicesIn(snapshot);
  const passing = new Set(voicesIn(snapshot, { whose, theme }));
  // What was asked for by its address stays in sight, whatever is sifted.
  const shown = all.filter((one) => passing.has(one) || one.key === at);
  const isMissing = at !== undefined && all.every(({ key }) => key !== at);
  const findings = useMemo(() => findingsIn(snapshot), [snapshot]);
  const themes = voiceThemes(snapshot);
  const fetching = useFetching();
  if ((all.length === 0 || isMissing) && fetching && !adding) return <Opening notices={notices} />;

  return (
    <section className={styles.page} aria-label="Voice">
      <div className={styles.top}>
        <h1 className={styles.title}>Voice</h1>
        {editable && (
          <Button
            ref={addButton}
            appearance={adding ? undefined : 'primary'}
            icon={<AddRegular />}
            className={styles.unprinted}
            onClick={() => setAdding(true)}
          >
            Write down a voice
          </Button>
        )}
      </div>
      <ReviewTabs at="reviews/voice" onGo={onGo} />
      <div className={mergeClasses(styles.notices, styles.unprinted)}>
        {notices}
        {isMissing && <Notice title="This voice was deleted, or the link is not whole." />}
      </div>
      {adding && (
        <NewVoice
          themes={themes.map((one) => one.theme)}
          occasions={occasionsIn(snapshot)}
          onClose={() => setAdding(undefined)}
        />
      )}
      <Region name="What was said">
        <KeepFocus>
          {all.length === 0 ? (
            !adding && (
              <>
                <p className={styles.lead}>This page will hold what pupils, families and staff say about provision for SEN.</p>
                <p className={styles.words}>
                  Write down what a survey, a walk or a forum said as a group: whose voice it is, when, how many took part, and
                  the message without names. A voice can speak for a finding, and so for a priority.
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
                  <VoiceRow
                    key={voice.key}
                    voice={voice}
                    isSought={voice.key === at}
                    findings={findings}
                    editable={editable}
                    onGo={onGo}
                  />
                ))}
              </ul>
            </>
          )}
          <BinnedVoices editable={editable} />
        </KeepFocus>
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
  words: emptyWords,
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
