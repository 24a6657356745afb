import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { sizes, when } from '../theme';
import { count } from '../words/counts';
import { momentText } from '../words/days';
import { KeepFocus } from '../parts/KeepFocus';
import { Notice } from '../parts/Notice';
import { pageTitle, wordsPage } from '../parts/pageStyles';
import { SmallNumbers } from './SmallNumbers';

/** Who is signed in, where the plan is kept, and the way to leave this device clean. */
export function Settings({ onLeft }: { onLeft(): void }) {
  const styles = useStyles();
  const { host, workspace, keeping, today } = useSchool();
  const [leaving, setLeaving] = useState(false);
  const [asked, setAsked] = useState(false);
  const { person, waiting, lastSync, keptIn } = useStanding();
  const settings = useSnapshot().settings.get('settings')?.record;
  async function leave(): Promise<void> {
    setLeaving(true);
    try {
      await host.signOut();
      workspace.close();
      onLeft();
    } catch {
      keeping.say('Signing out did not finish. Try again');
      setLeaving(false);
    }
  }

  return (
    <section className={styles.page} aria-label="Settings">
      <h1 className={styles.title}>Settings</h1>
      <Part title="You">
        <p>
          {person.name}
          {settings?.school && `, ${settings.school}`}
        </p>
        <p className={styles.quiet}>
          {waiting > 0
            ? `${count(waiting, 'change')} waiting to send. ${waiting === 1 ? 'It goes' : 'They go'} out by ${waiting === 1 ? 'itself' : 'themselves'}: wait for that before you sign out.`
            : 'Everything is sent. Signing out forgets the copy on this device, half-written comments included; the plan stays in SharePoint.'}
        </p>
        <KeepFocus>
          {asked && waiting > 0 ? (
            <Notice
              serious
              title={`${count(waiting, 'change is', 'changes are')} nowhere but ${keptIn === 'device' ? 'on this device' : 'in this page'}.`}
              actions={
                <>
                  <Button size="small" appearance="primary" onClick={() => setAsked(false)}>
                    Stay signed in
                  </Button>
                  <Button size="small" disabled={leaving} onClick={() => void leave()}>
                    Sign out and lose {waiting === 1 ? 'it' : 'them'}
                  </Button>
                </>
              }
            >
              Signing out now loses {waiting === 1 ? 'it' : 'them'} for good.
            </Notice>
          ) : (
            <Button disabled={leaving} onClick={() => (waiting > 0 ? setAsked(true) : void leave())}>
              Sign out and forget this device’s copy
            </Button>
          )}
        </KeepFocus>
      </Part>
      <Part title="Small numbers">
        <SmallNumbers />
      </Part>
      <Part title="Where it is kept">
        <p>
          In lists on{' '}
          <Link inline href={host.siteAddress} target="_blank" rel="noreferrer">
            your school’s own SharePoint site
          </Link>
          , with a copy {keptIn === 'device' ? 'on this device' : 'in this page until you close it'}.
          {lastSync && ` Last brought up to date ${momentText(lastSync, today)}.`}
        </p>
      </Part>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  page: {
    ...wordsPage,
    maxWidth: sizes.form,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    [when.phone]: { paddingInline: tokens.spacingHorizontalL },
  },
  title: pageTitle,
  heading: {
    marginBlock: `${tokens.spacingVerticalXXL} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});
