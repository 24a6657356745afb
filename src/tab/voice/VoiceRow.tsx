import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { remove } from '../../domain/editing';
import type { Finding } from '../../domain/finding';
import { findingFromVoice } from '../../domain/findings';
import type { Voice } from '../../domain/voice';
import { refusalText } from '../faultText';
import { useSought } from '../parts/focus';
import { KeepFocus } from '../parts/KeepFocus';
import { soughtRow } from '../parts/pageStyles';
import { SafeInPrint } from '../parts/SafeInPrint';
import { SaysHidden } from '../parts/SaysHidden';
import { selectBox } from '../parts/selectBox';
import { TextField } from '../parts/TextField';
import { useSchool, useSnapshot } from '../school/School';
import { useField } from '../school/useField';
import { useRights } from '../school/useRights';
import { sizes, when } from '../theme';
import { academicYearOf } from '../words/academicYear';
import { voiceOwnerWords } from '../words/voices';
import { VoiceFacts } from './VoiceFacts';

interface VoiceRowProps {
  voice: Voice;
  /** The address names it. */
  isSought: boolean;
  /** What it may speak for. */
  findings: readonly Finding[];
  editable: boolean;
  onGo(path: string): void;
}

/** One voice: who spoke and how, what was said, and the finding that it speaks for. */
export function VoiceRow({ voice, isSought, findings, editable, onGo }: VoiceRowProps) {
  const styles = useStyles();
  const { workspace, keeping, circumstances, today } = useSchool();
  const snapshot = useSnapshot();
  const finds = useRights().mayWrite('finding') && editable;
  const { key, message, theme, findingKey, whose, heard } = voice;
  const keep = useField('voice', key);
  const name = theme || `voice of ${voiceOwnerWords[whose].toLowerCase()}`;
  const found = snapshot.finding.get(findingKey)?.record;
  const finding = found?.removed === false ? found : undefined;
  const row = useSought<HTMLLIElement>(isSought);
  // A list in each row of a long page would be drawn for nobody.
  const [offers, setOffers] = useState(false);
  const told = (done: Promise<void>) => void done.catch((thrown: unknown) => keeping.say(refusalText(thrown)));

  function makeFinding(): void {
    const start = { statement: message, academicYear: academicYearOf(heard ?? today) };
    const { changes } = findingFromVoice(workspace.current(), key, start, circumstances());
    told(keeping.keep(changes, { say: 'Noted as a finding', lookedAt: true }));
  }

  return (
    <li
      ref={row}
      data-said={`voice/${key}`}
      tabIndex={isSought ? -1 : undefined}
      className={mergeClasses(styles.row, isSought && styles.sought)}
    >
      <VoiceFacts voice={voice} name={name} editable={editable} />
      <div className={styles.message}>
        <TextField
          label={`What was said: ${name}`}
          readOnly={!editable}
          value={message}
          heldAs={`voice/${key}/message`}
          keep={(text, seen) => keep({ message: text }, { message: seen })}
        />
        <SaysHidden sayer={{ kind: 'voice', key }} />
      </div>
      <KeepFocus className={styles.foot}>
        {finding ? (
          <span className={styles.finding}>
            Speaks for:{' '}
            <Link as="button" inline onClick={() => onGo(`priorities/findings/${finding.key}`)}>
              {finding.statement ? (
                <SafeInPrint sayer={{ kind: 'finding', key: finding.key }}>{finding.statement}</SafeInPrint>
              ) : (
                'a finding without words'
              )}
            </Link>
            {' · '}
            <Link as="button" inline onClick={() => onGo(`chain/voice/${key}`)}>
              The whole chain
            </Link>
          </span>
        ) : (
          finds &&
          message.trim() !== '' && (
            <Button size="small" className={styles.unprinted} onClick={makeFinding}>
              Note as a finding
            </Button>
          )
        )}
        {finds && finding && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.unprinted}
            aria-label={`No longer: ${name} speaks for it`}
            onClick={() => told(keep({ findingKey: '' }))}
          >
            No longer
          </Button>
        )}
        {finds && !finding && findings.length > 0 && (
          <select
            aria-label={`Finding that ${name} speaks for`}
            className={styles.select}
            value=""
            onFocus={() => setOffers(true)}
            onChange={({ target }) => told(keep({ findingKey: target.value }))}
          >
            <option value="">Choose its finding</option>
            {(offers ? findings : []).map((one) => (
              <option key={one.key} value={one.key}>
                {one.statement}
              </option>
            ))}
          </select>
        )}
        {editable && (
          <Button
            size="small"
            appearance="subtle"
            icon={<DeleteRegular />}
            className={styles.unprinted}
            aria-label={`Delete ${name}`}
            title="Delete"
            onClick={() => told(keeping.keep(remove(workspace.current(), 'voice', key), { say: `Deleted ${name}` }))}
          />
        )}
      </KeepFocus>
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    [when.print]: { breakInside: 'avoid' },
  },
  sought: soughtRow,
  message: { maxWidth: sizes.prose },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  finding: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', minWidth: 0 },
  select: { ...selectBox, maxWidth: '220px', color: tokens.colorNeutralForeground2, [when.print]: { display: 'none' } },
  unprinted: { [when.print]: { display: 'none' } },
});
