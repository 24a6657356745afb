import { Button, Field, makeStyles, ProgressBar, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import type { Pasted } from '../../files/readPasted';
import { Notice } from './Notice';
import { columnPage, pageTitle } from './pageStyles';
import { sizes } from '../theme';

interface GiveTableProps {
  title: string;
  /** What may be given, and what becomes of it. */
  what: string;
  /** What the file is called, for the ear. */
  fileName: string;
  /** Whoever comes here comes to paste: that is first, and the file second. */
  pasteFirst?: boolean;
  /** What is being read just now, and how far where that is known, from 0 to 1. */
  reading?: { name: string; share?: number };
  /** Why the last one was not read: a title and what follows. */
  problem?: readonly string[];
  /** What else stands at the foot of the page. */
  children?: ReactNode;
  onFile(file: File): void;
  onPaste(pasted: Pasted): void;
  onStop?(): void;
  onClose(): void;
}

/** Where a table is given to the program: as a file, dropped or chosen, or pasted. It is read on this device. */
export function GiveTable(props: GiveTableProps) {
  const { title, what, fileName, pasteFirst = false, reading, problem, children, onFile, onPaste, onStop, onClose } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState<Pasted>({ text: '' });

  function onDrop(event: DragEvent): void {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  }

  const box = (
    <Field label={pasteFirst ? 'Paste the table here' : 'Or paste the table here'} className={styles.paste}>
      <Textarea
        resize="vertical"
        rows={pasteFirst ? 8 : 6}
        autoFocus={pasteFirst}
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
  );
  const readPasted = (
    <Button
      appearance={pasteFirst ? 'primary' : 'secondary'}
      disabled={pasted.text.trim() === ''}
      onClick={() => onPaste(pasted)}
    >
      Read what I pasted
    </Button>
  );
  const file = (
    <p className={styles.acts}>
      {pasteFirst && readPasted}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={fileName}
        accept=".docx,.xlsx,.xlsm,.csv,.tsv,.txt"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = '';
          if (chosen) onFile(chosen);
        }}
      />
      <Button appearance={pasteFirst ? 'secondary' : 'primary'} onClick={() => input.current?.click()}>
        Choose a file
      </Button>
      <Button onClick={onClose}>Cancel</Button>
      <span className={styles.quiet}>or drop it anywhere on this page</span>
    </p>
  );
  return (
    // Dropping a file is one more way beside the button.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className={styles.page} aria-label={title} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.words}>{what}</p>
      {problem && (
        <Notice serious title={problem[0] ?? ''}>
          {problem.slice(1).join(' ')}
        </Notice>
      )}
      {reading && (
        <div role="status" className={styles.reading}>
          {reading.share !== undefined && <ProgressBar value={reading.share} aria-label={`Reading ${reading.name}`} />}
          <span>
            Reading {reading.name}. {onStop && <Button onClick={onStop}>Stop</Button>}
          </span>
        </div>
      )}
      {!reading && (pasteFirst ? [box, file] : [file, box, readPasted]).map((part, at) => <div key={at}>{part}</div>)}
      {!reading && children}
    </section>
  );
}

const useStyles = makeStyles({
  page: columnPage,
  title: pageTitle,
  words: { maxWidth: sizes.prose, color: tokens.colorNeutralForeground2 },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalL,
  },
  reading: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginBlock: tokens.spacingVerticalXL,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  paste: { marginBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalS}` },
});
