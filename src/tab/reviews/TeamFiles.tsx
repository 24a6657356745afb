import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import type { EvidenceLink } from '../../domain/answer';
import type { LibraryItem } from '../../graph/library';
import { BoxField } from '../parts/BoxField';
import { Notice } from '../parts/Notice';
import { Sheet } from '../parts/Sheet';
import { stepRows } from '../parts/stepRows';
import { useSchool } from '../school/School';
import { frames, onlyIfItLasts } from '../theme';
import { useNarrow } from '../school/useNarrow';
import { count } from '../words/counts';
import { FileRow } from './FileRow';
import { libraryFaultWords } from './fileWords';
import { FolderPath } from './FolderPath';
import { NameInQuestion } from './NameInQuestion';
import { useLibrary } from './useLibrary';

interface TeamFilesProps {
  onPick(link: EvidenceLink): void;
  onClose(): void;
}

/** The files of the team, to link one as evidence: its name and address, never what is in it. */
export function TeamFiles({ onPick, onClose }: TeamFilesProps) {
  const styles = useStyles();
  const { host } = useSchool();
  const phone = useNarrow(frames.tablet);
  const { look, goTo, items, more, fault, reading, goOn, locate, tryAgain } = useLibrary();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<LibraryItem>();
  const here = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const entered = useRef(false);
  const ahead = useRef<'walk' | 'open'>(undefined);

  // Whoever goes into a folder is told where they are, and goes on from there; who types goes on typing.
  useEffect(() => {
    if (entered.current) here.current?.focus();
    entered.current = false;
  }, [look]);

  function goInto(next: typeof look): void {
    entered.current = true;
    goTo(next);
  }

  const wanted = typed.trim().toLowerCase();
  const shown = [...items]
    .filter(({ name }) => look.words !== undefined || name.toLowerCase().includes(wanted))
    .sort((a, b) => Number(a.kind !== 'folder') - Number(b.kind !== 'folder'));

  const wrong = libraryFaultWords(fault, look.words !== undefined ? 'search' : look.path.length > 1 ? 'folder' : 'top');

  async function choose(item: LibraryItem): Promise<void> {
    setChosen(item.folder === undefined ? await locate(item) : item);
  }

  function open(item: LibraryItem): void {
    if (item.kind !== 'folder') return void choose(item);
    setTyped('');
    goInto({ path: [...(look.words === undefined ? look.path : look.path.slice(0, 1)), { id: item.id, name: item.name }] });
  }

  // Keys that are pressed while a folder is being read count for what comes of it.
  function onKeyDown(event: KeyboardEvent): void {
    if (!reading) return stepRows(event, list.current, 'button');
    const opens = event.key === 'Enter' && ahead.current !== undefined;
    ahead.current = opens ? 'open' : event.key === 'ArrowDown' ? 'walk' : undefined;
    if (ahead.current !== undefined) event.preventDefault();
  }

  const onRead = useEffectEvent(() => {
    const [first] = shown;
    if (ahead.current === 'open' && first) open(first);
    else if (ahead.current !== undefined) list.current?.querySelector('button')?.focus();
    ahead.current = undefined;
  });
  useEffect(() => {
    if (!reading) onRead();
  }, [reading]);

  function search(): void {
    if (ahead.current === undefined && wanted !== '') goInto({ path: look.path, words: typed.trim() });
  }

  return (
    <Sheet title="Files of the team" wide onClose={onClose}>
      {chosen ? (
        <NameInQuestion
          file={chosen}
          onPick={(link) => (onPick(link), onClose())}
          onBack={() => (setChosen(undefined), requestAnimationFrame(() => here.current?.focus()))}
        />
      ) : (
        // The arrows go through what stands in it; each row is a button of its own.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div className={styles.whole} onKeyDown={onKeyDown}>
          <p className={styles.quiet}>The answer keeps the file’s name and its address, nothing of what is in it.</p>
          <BoxField
            label="Find by name"
            single
            autoFocus={!phone}
            text={typed}
            onText={(text) => {
              setTyped(text);
              if (text === '' && look.words !== undefined) goTo({ path: look.path });
            }}
            onEnter={search}
          />
          {wanted !== '' && look.words === undefined && (
            <Button size="small" className={styles.start} onClick={search}>
              Look through all folders
            </Button>
          )}
          <FolderPath look={look} here={here} onGo={(next) => (setTyped(''), goInto(next))} />
          {reading ? (
            <p role="status" className={styles.quiet}>
              Reading.{' '}
              <span className={styles.slow}>It takes longer than usual. You can close this and paste an address instead.</span>
            </p>
          ) : (
            <ul ref={list} aria-label="Files" className={styles.list}>
              {shown.map((item) => (
                <FileRow key={item.id} item={item} onOpen={() => open(item)} />
              ))}
            </ul>
          )}
          {!reading && fault === undefined && shown.length === 0 && (
            <p role="status" className={styles.quiet}>
              {items.length === 0 && look.words === undefined
                ? 'This folder is empty.'
                : look.words !== undefined
                  ? 'The library has no file like that. SharePoint may need some minutes to know a new one.'
                  : `None of the ${count(items.length, 'name')} here ${more === undefined ? 'has' : 'so far has'} that in it.`}
            </p>
          )}
          {fault !== undefined && (
            <Notice
              serious
              title={wrong.what}
              actions={
                <>
                  <Button size="small" onClick={tryAgain}>
                    Try again
                  </Button>
                  <Link href={host.siteAddress} target="_blank" rel="noreferrer">
                    Open SharePoint
                  </Link>
                </>
              }
            >
              {wrong.next}
            </Notice>
          )}
          {more !== undefined && fault === undefined && (
            <Button size="small" className={styles.start} onClick={goOn}>
              Show more
            </Button>
          )}
        </div>
      )}
    </Sheet>
  );
}

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, marginBlockStart: tokens.spacingVerticalS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  slow: onlyIfItLasts,
  start: { alignSelf: 'start' },
  list: { margin: 0, padding: 0, listStyleType: 'none', ':empty': { display: 'none' } },
});
