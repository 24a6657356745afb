import { Button, Field, makeStyles, ProgressBar, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import type { Pasted } from '../../files/readPasted';
import { Notice } from '../parts/Notice';
import { sizes } from '../theme';
import { pageTitle, wordsPage } from '../parts/pageStyles';
import { BroughtLately } from './BroughtLately';

interface ChooseFileProps {
  busy?: { name: string; share: number };
  problem?: string[];
  onFile(file: File): void;
  onPaste(pasted: Pasted): void;
  onStop(): void;
  onClose(): void;
}

/** Where a plan is given to the program: as a file, dropped or chosen, or pasted. */
export function ChooseFile({ busy, problem, onFile, onPaste, onStop, onClose }: ChooseFileProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState<Pasted>({ text: '' });

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  }

  return (
    // Dropping a file is one more way beside the button.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.page} aria-label="Bring in a plan" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <h1 className={styles.title}>Bring in a plan</h1>
      <p className={styles.words}>
        A Word, Excel or CSV file with your actions. It is read on this device, shown beside what we understood, and nothing is
        saved until you add it.
      </p>
      {problem && (
        <Notice serious title={problem[0] ?? ''}>
          {problem.slice(1).join(' ')}
        </Notice>
      )}
      {busy ? (
        <div role="status" className={styles.busy}>
          <ProgressBar value={busy.share} aria-label={`Reading ${busy.name}`} />
          Reading {busy.name}.<Button onClick={onStop}>Stop</Button>
        </div>
      ) : (
        <>
          <p className={styles.buttons}>
            <input
              ref={input}
              type="file"
              hidden
              aria-label="Plan file"
              accept=".docx,.xlsx,.xlsm,.csv,.tsv,.txt"
              onChange={(event) => {
                const file = event.target.files?.[0];
                event.target.value = '';
                if (file) onFile(file);
              }}
            />
            <Button appearance="primary" onClick={() => input.current?.click()}>
              Choose a file
            </Button>
            <Button onClick={onClose}>Cancel</Button>
            <span className={styles.quiet}>or drop it anywhere on this page</span>
          </p>
          <Field label="Or paste the table here" className={styles.paste}>
            <Textarea
              resize="vertical"
              rows={6}
              value={pasted.text}
              onChange={(_event, { value }) => setPasted({ text: value })}
              onPaste={(event) => {
                // Merged cells, colours and lists are in the HTML alone; whoever edits the text afterwards means the text.
                const [html, text] = [event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain')];
                if (html === '' || pasted.text.trim() !== '') return;
                event.preventDefault();
                setPasted({ text, html });
              }}
            />
          </Field>
          <Button disabled={pasted.text.trim() === ''} onClick={() => onPaste(pasted)}>
            Read what I pasted
          </Button>
          <BroughtLately />
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  page: {
    ...wordsPage,
    maxWidth: sizes.form,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
  },
  title: pageTitle,
  words: { color: tokens.colorNeutralForeground2 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalXL,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  busy: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalXL,
  },
  paste: { marginBottom: tokens.spacingVerticalS },
});
