import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent } from 'react';
import type { Pasted } from '../../files/readPasted';
import { Notice } from '../parts/Notice';
import { columnPage, pageTitle } from '../parts/pageStyles';

interface ChooseTableProps {
  busy: boolean;
  /** Why the last one was not read: a title and what follows. */
  problem?: readonly string[];
  onFile(file: File): void;
  onPaste(pasted: Pasted): void;
  onClose(): void;
}

/** Where a table of figures is given to the program: pasted, as a file, or dropped. */
export function ChooseTable({ busy, problem, onFile, onPaste, onClose }: ChooseTableProps) {
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
    <section className={styles.page} aria-label="Bring in a table" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <h1 className={styles.title}>Bring in a table</h1>
      <p className={styles.words}>
        A table of groups, as your information system, the DfE or a spreadsheet of your own has it: so many pupils with no SEN, on
        SEN Support, with an EHCP. It is read on this device and shown to you first. Never a list of pupils: that is refused.
      </p>
      {problem && (
        <Notice serious title={problem[0] ?? ''}>
          {problem.slice(1).join(' ')}
        </Notice>
      )}
      <Field label="Paste the table here" className={styles.paste}>
        <Textarea
          resize="vertical"
          rows={8}
          // Whoever came here came to paste.
          autoFocus
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
      <p className={styles.acts}>
        <Button appearance="primary" disabled={busy || pasted.text.trim() === ''} onClick={() => onPaste(pasted)}>
          Read what I pasted
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label="File with a table"
          accept=".docx,.xlsx,.xlsm,.csv,.tsv,.txt"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) onFile(file);
          }}
        />
        <Button disabled={busy} onClick={() => input.current?.click()}>
          Choose a file
        </Button>
        <Button onClick={onClose}>Cancel</Button>
        <span className={styles.quiet} role="status">
          {busy ? 'Reading.' : 'or drop it anywhere on this page'}
        </span>
      </p>
    </section>
  );
}

const useStyles = makeStyles({
  page: columnPage,
  title: pageTitle,
  words: { color: tokens.colorNeutralForeground2 },
  paste: { marginBlock: `${tokens.spacingVerticalL} ${tokens.spacingVerticalS}` },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});
