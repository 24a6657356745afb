import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { isErasable } from '../../domain/erasing';
import type { Erased, Found, WordsPlace } from '../../workspace/workspace';
import { refusalText } from '../faultText';
import { Problem } from '../parts/Problem';
import { Sheet } from '../parts/Sheet';
import { useSchool, useSnapshot } from '../school/School';
import { when } from '../theme';
import { count } from '../words/counts';
import { listName } from '../words/listName';
import { placeWords } from './eraseWords';
import { ErasedResult } from './ErasedResult';

/** Takes words out of everything the lists hold, for a pupil who was named by mistake. What cannot be reached from here is said. */
export function EraseSheet({ onClose }: { onClose(): void }) {
  const styles = useStyles();
  const id = useId();
  const { workspace, keeping, today } = useSchool();
  const snapshot = useSnapshot();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Found>();
  const [left, setLeft] = useState<ReadonlySet<WordsPlace>>(new Set());
  const [erased, setErased] = useState<Erased>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const chosen = (found?.places ?? []).filter((place) => !left.has(place));

  async function during(act: () => Promise<void>): Promise<void> {
    setBusy(true);
    setProblem(undefined);
    await act().catch((thrown: unknown) => setProblem(refusalText(thrown)));
    setBusy(false);
  }

  const look = () =>
    during(async () => {
      setFound(await workspace.findWords(words));
      setLeft(new Set());
    });
  const erase = () =>
    during(async () => {
      setErased(await workspace.eraseWords(words, chosen));
      // Undo would bring back what stood there.
      keeping.forget();
    });

  if (erased) {
    return (
      <Sheet title="Removed for good" onClose={onClose}>
        <ErasedResult erased={erased} onClose={onClose} />
      </Sheet>
    );
  }
  return (
    <Sheet title="Remove a name for good" onClose={onClose}>
      <p className={styles.words}>
        Has a pupil been named by mistake? Their name is looked for in every plan, comment and update, in the history and in the
        bin, and “[removed]” takes its place. This cannot be undone.
      </p>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isErasable(words) && !busy) void look();
        }}
      >
        <label htmlFor={id} className={styles.label}>
          Name or words to remove
        </label>
        <div className={styles.line}>
          <input
            id={id}
            className={styles.input}
            autoComplete="off"
            value={words}
            onChange={({ target }) => {
              setWords(target.value);
              setFound(undefined);
            }}
          />
          <Button type="submit" disabledFocusable={!isErasable(words) || busy}>
            Look for it
          </Button>
        </div>
      </form>
      <p role="status" className={styles.words}>
        {busy ? (found ? 'Removing it. Keep this page open.' : 'Looking through everything.') : foundWords(found)}
      </p>
      {problem !== undefined && (
        <Problem id={`${id}problem`} serious>
          {problem}
        </Problem>
      )}
      {found && (
        <ul className={styles.list}>
          {found.places.map((place) => (
            <li key={`${place.kind}/${place.key}/${place.item}`}>
              <Checkbox
                checked={!left.has(place)}
                disabled={busy}
                label={placeWords(place, snapshot, today)}
                onChange={() => setLeft(new Set(left.has(place) ? [...left].filter((one) => one !== place) : [...left, place]))}
              />
              {place.fields.flatMap(({ field, passages }) =>
                passages.map((passage, at) => (
                  <p key={`${field}${at}`} className={styles.passage}>
                    {passage}
                  </p>
                )),
              )}
            </li>
          ))}
        </ul>
      )}
      {found && found.unread.length > 0 && (
        <p className={styles.words}>
          Not looked through, since you may not read it: {found.unread.map((kind) => listName[kind]).join(', ')}.
        </p>
      )}
      <div className={styles.acts}>
        {chosen.length > 0 && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => !busy && void erase()}>
            Remove from {count(chosen.length, 'place')} for good
          </Button>
        )}
        <Button onClick={onClose}>Close</Button>
      </div>
    </Sheet>
  );
}

function foundWords(found: Found | undefined): string {
  if (found === undefined) return '';
  return found.places.length === 0 ? 'It stands nowhere.' : `Found in ${count(found.places.length, 'place')}.`;
}

const useStyles = makeStyles({
  words: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  label: { fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  input: {
    flex: '1 1 12em',
    minWidth: 0,
    boxSizing: 'border-box',
    height: '32px',
    paddingInline: tokens.spacingHorizontalS,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    [when.phone]: { fontSize: tokens.fontSizeBase400, height: '40px' },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  passage: {
    margin: 0,
    marginInlineStart: '36px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});
