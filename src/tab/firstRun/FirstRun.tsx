import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Fault } from '../../graph/faults';
import type { Host } from '../host';
import { sizes, when } from '../theme';
import { count } from '../words/counts';
import { messageForIt } from './messageForIt';
import { StepRow } from './StepRow';
import { needs } from './steps';

interface FirstRunProps {
  fault: Fault;
  host: Host;
  /** Who is signed in, where that is known. */
  person?: string;
  /** Changes on this device that could not be sent. */
  waiting?: number;
  onAgain(): void;
}

/** What is missing before the plan can open, who can grant it, and the message to ask for it with. */
export function FirstRun({ fault, host, person, waiting = 0, onAgain }: FirstRunProps) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const need = needs[fault.kind](person);
  const message = messageForIt(need, fault, host);
  useEffect(() => {
    title.current?.focus();
  }, [fault]);

  const copy = () =>
    void navigator.clipboard.writeText(message).then(
      () => setSaid('Copied. Paste it into a message to your IT admin.'),
      () => setSaid('The browser did not let us copy. Mark the message and copy it.'),
    );
  const signIn = () =>
    void host.signIn().then(onAgain, () => setSaid('The sign-in did not finish. Allow the window to open, and try again.'));
  const again = () => {
    setSaid('Checking.');
    onAgain();
  };

  return (
    <main className={styles.page}>
      <div className={styles.form}>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {need.title}
        </h1>
        <p className={styles.lead}>
          {need.lead}
          {waiting > 0 &&
            ` ${count(waiting, 'change of yours is', 'changes of yours are')} kept on this device and go out afterwards.`}
        </p>
        <ol className={styles.steps}>
          {need.steps.map((step) => (
            <StepRow key={step.title} step={step} siteAddress={host.siteAddress} />
          ))}
        </ol>
        {need.ask.length > 0 && (
          <section aria-labelledby="message-for-it">
            <h2 id="message-for-it" className={styles.heading}>
              Message for IT
            </h2>
            {/* It scrolls sideways for nobody, but people select it with the keyboard. */}
            <pre className={styles.message}>{message}</pre>
          </section>
        )}
        <div className={styles.buttons}>
          {fault.kind === 'signedOut' && (
            <Button appearance="primary" size="large" onClick={signIn}>
              Sign in
            </Button>
          )}
          {need.ask.length > 0 && (
            <Button appearance="primary" size="large" icon={<CopyRegular />} onClick={copy}>
              Copy message
            </Button>
          )}
          <Button
            size="large"
            appearance={need.ask.length > 0 || fault.kind === 'signedOut' ? 'subtle' : 'primary'}
            onClick={again}
          >
            Check again
          </Button>
          {fault.kind === 'needsConsent' && (
            <Button size="large" appearance="subtle" onClick={signIn}>
              I am the admin: approve it now
            </Button>
          )}
        </div>
        <p role="status" className={styles.said}>
          {said}
        </p>
      </div>
    </main>
  );
}

const useStyles = makeStyles({
  page: { height: '100%', overflowY: 'auto', boxSizing: 'border-box', padding: tokens.spacingHorizontalL },
  form: {
    maxWidth: sizes.form,
    margin: '0 auto',
    paddingBlock: tokens.spacingVerticalXXXL,
    [when.phone]: { paddingBlock: tokens.spacingVerticalL },
  },
  title: {
    margin: 0,
    outline: 'none',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    [when.phone]: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  lead: {
    marginBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalXL}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  steps: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    marginBlock: `${tokens.spacingVerticalXXL} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  message: {
    margin: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, marginTop: tokens.spacingVerticalXL },
  said: { minHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
});
