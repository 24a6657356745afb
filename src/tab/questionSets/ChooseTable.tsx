import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import type { Pasted } from '../../files/readPasted';
import { Notice } from '../parts/Notice';
import { columnPage, pageTitle } from '../parts/pageStyles';

interface ChooseTableProps {
  /** What is being read just now. */
  reading?: string;
  problem?: string[];
  onFile(file: File): void;
  onPaste(pasted: Pasted): void;
  onStop(): void;
  onClose(): void;
}

/** Where a table of questions is given to the program: as a file, dropped or chosen, or pasted. */
export function ChooseTable({ reading, problem, onFile, onPaste, onStop, onClose }: ChooseTableProps) {
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
    <section className={styles.page} aria-label="Bring in a set" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <h1 className={styles.title}>Bring in a set</h1>
      <p className={styles.words}>
        A table with your questions, their areas and, if you like, why you ask: Excel, CSV or Word, with columns in any order. It
        is read on this device, shown to you, and nothing is saved until you add it. A published guide’s own words may not be
        copied; put a link to it beside your set.
      </p>
      {problem && (
        <Notice serious title={problem[0] ?? ''}>
          {problem.slice(1).join(' ')}
        </Notice>
      )}
      {reading !== undefined ? (
        <p role="status" className={styles.buttons}>
          Reading {reading}. <Button onClick={onStop}>Stop</Button>
        </p>
      ) : (
        <>
          <p className={styles.buttons}>
            <input
              ref={input}
              type="file"
              hidden
              aria-label="File with questions"
              accept=".xlsx,.xlsm,.csv,.tsv,.txt,.docx"
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
                // Merged cells are in the HTML alone; whoever edits the text afterwards means the text.
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
        </>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  page: columnPage,
  title: pageTitle,
  words: { maxWidth: '65ch', color: tokens.colorNeutralForeground2 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalXL,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  paste: { marginBottom: tokens.spacingVerticalS },
});
