import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ActionView } from '../../domain/planView';
import { postUpdate, type UpdateStart } from '../../domain/speaking';
import { statuses, type Status } from '../../domain/update';
import { refusalText } from '../faultText';
import { Sheet } from '../parts/Sheet';
import { StatusMark } from '../parts/StatusMark';
import { useSchool } from '../school/School';
import { useNarrow } from '../school/useNarrow';
import { frames, sizes, when } from '../theme';
import { DraftArea, useKeptWords } from './DraftArea';
import { Section } from './Section';

/** Says how an action is going: one more click on a status, which is kept at once; words may follow. A part of the panel, or a `sheet`, as on a phone. */
export function UpdateForm({ view, sheet, onDone }: { view: ActionView; sheet?: boolean; onDone(): void }) {
  const phone = useNarrow(frames.tablet);
  if (!phone && !sheet) {
    return (
      <Section title="How is it going?">
        <UpdateFields view={view} onDone={onDone} />
      </Section>
    );
  }
  return (
    <Sheet above={`${view.ref} ${view.kept.record.text}`} title="How is it going?" onClose={onDone}>
      <UpdateFields view={view} onDone={onDone} />
    </Sheet>
  );
}

function UpdateFields({ view, onDone }: { view: ActionView; onDone(): void }) {
  const styles = useStyles();
  const { workspace, keeping, circumstances } = useSchool();
  const [before, setBefore] = useState(view.status);
  // What is chosen is said before the words are.
  const choosing = useRef<Promise<void>>(Promise.resolve());
  const [chosen, setChosen] = useState<Status>();
  const [more, setMore] = useState(false);
  const { key } = view.kept.record;
  // A colleague may say something else meanwhile.
  const now = chosen === undefined ? view.status : before;
  const post = (start: UpdateStart) => keeping.keep(postUpdate(workspace.current(), key, start, circumstances()));
  const never = () => Promise.resolve();
  const happened = useKeptWords(`happened/${key}`, never);
  const evidence = useKeptWords(`evidence/${key}`, never);
  const impact = useKeptWords(`impact/${key}`, never);
  const said = [happened, evidence, impact];
  const choices = useRef<HTMLDivElement>(null);
  // Whoever asked to update goes on with the status.
  useEffect(() => choices.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus(), []);

  function choose(status: Status): void {
    if (chosen === undefined) setBefore(view.status);
    setChosen(status);
    choosing.current = post({ status }).catch((thrown: unknown) => {
      setChosen(undefined);
      keeping.say(refusalText(thrown));
    });
  }

  async function finish(): Promise<void> {
    const words = { happened: happened.text.trim(), evidence: evidence.text.trim(), impact: impact.text.trim() };
    if (Object.values(words).some((text) => text !== '')) {
      try {
        await choosing.current;
        await post(words);
      } catch (thrown) {
        return keeping.say(refusalText(thrown));
      }
      for (const one of said) one.drop();
    }
    onDone();
  }

  return (
    <div className={styles.form}>
      <div ref={choices} role="group" aria-label="Status" className={styles.choices}>
        {statuses
          .filter((status) => status !== 'stopped' || status === now)
          .map((status) => (
            <div key={status} className={mergeClasses(styles.choice, status === chosen && styles.chosen)}>
              <button
                type="button"
                aria-pressed={status === (chosen ?? now)}
                className={styles.status}
                onClick={() => choose(status)}
              >
                <StatusMark status={status} />
              </button>
              {status === chosen ? (
                <span className={styles.aside} role="status">
                  Saved{' '}
                  <Link as="button" inline onClick={() => (choose(before), setChosen(undefined))}>
                    Undo
                  </Link>
                </span>
              ) : (
                status === now && <span className={styles.aside}>{chosen ? 'until now' : 'now'}</span>
              )}
            </div>
          ))}
      </div>
      <label className={styles.label}>
        <span>
          What happened? <span className={styles.aside}>(you may leave this empty)</span>
        </span>
        <DraftArea words={happened} label="What happened?" />
      </label>
      {more || evidence.text || impact.text ? (
        <>
          <label className={styles.label}>
            Evidence
            <DraftArea words={evidence} label="Evidence" />
          </label>
          <label className={styles.label}>
            Impact
            <DraftArea words={impact} label="Impact" />
          </label>
        </>
      ) : (
        <Link as="button" className={styles.more} onClick={() => setMore(true)}>
          Add evidence and impact
        </Link>
      )}
      <Button className={styles.done} onClick={() => void finish()}>
        {said.some(({ text }) => text.trim() !== '') ? 'Save and close' : 'Done'}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase300 },
  choices: { display: 'grid', gap: tokens.spacingVerticalXS },
  choice: {
    display: 'flex',
    alignItems: 'center',
    minHeight: sizes.row,
    [when.phone]: { minHeight: sizes.touch },
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}` },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  status: {
    flex: 1,
    alignSelf: 'stretch',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    paddingInline: tokens.spacingHorizontalM,
    cursor: 'pointer',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  aside: {
    paddingInlineEnd: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  label: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  more: { alignSelf: 'start' },
  done: { alignSelf: 'start' },
});
