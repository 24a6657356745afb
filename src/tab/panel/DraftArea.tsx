import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState, type ComponentProps, type RefObject } from 'react';
import { refusalText } from '../faultText';
import { useSchool } from '../school/School';
import type { Mentions as MentionsType } from './Mentions';
import { WordsBox } from '../parts/WordsBox';

/** Without it, where it cannot be fetched, a name typed in full is a mention all the same. */
const Mentions = lazy(() =>
  import('./Mentions').then(({ Mentions }) => ({ default: Mentions })).catch(() => ({ default: Nothing })),
);
const Nothing: typeof MentionsType = () => <></>;

/** Words that are not said yet and still outlive the page. */
export interface KeptWords {
  text: string;
  type(text: string): void;
  /** Says them. Where that is refused they stay, with the reason. */
  send(): void;
  drop(): void;
  problem?: string;
}

/** Keeps words on the device under a name until they are sent. `start` stands there before anything was typed. */
export function useKeptWords(name: string, say: (text: string) => Promise<void>, start = ''): KeptWords {
  const { workspace } = useSchool();
  const [text, setText] = useState(() => workspace.draft(name) || start);
  const [problem, setProblem] = useState<string>();

  function type(next: string): void {
    setText(next);
    void workspace.keepDraft(name, next);
  }

  async function send(): Promise<void> {
    if (text.trim() === '') return;
    try {
      await say(text.trim());
      setProblem(undefined);
      type('');
    } catch (thrown) {
      setProblem(refusalText(thrown));
    }
  }

  return { text, type, send: () => void send(), drop: () => type(''), problem };
}

interface DraftAreaProps {
  words: KeptWords;
  label: string;
  placeholder?: string;
  field?: RefObject<HTMLTextAreaElement | null>;
  /** People may be mentioned in it. */
  mentions?: Pick<ComponentProps<typeof Mentions>, 'side' | 'already'>;
  autoFocus?: boolean;
  onEscape?(): void;
}

/** A box that grows with its words. Ctrl+Enter says them, Enter is a new line. */
export function DraftArea({ words, label, placeholder, field, mentions, autoFocus, onEscape }: DraftAreaProps) {
  const styles = useStyles();
  const own = useRef<HTMLTextAreaElement>(null);
  const box = field ?? own;
  const [entered, setEntered] = useState(false);
  return (
    <span className={styles.whole}>
      <WordsBox
        look="framed"
        field={box}
        growClass={styles.grow}
        boxClass={styles.input}
        aria-label={label}
        placeholder={placeholder}
        text={words.text}
        onText={words.type}
        problem={words.problem}
        // A box that opens because the person asked to write takes the focus with it.

        autoFocus={autoFocus}
        onFocus={() => setEntered(true)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) words.send();
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          if (onEscape) onEscape();
          else event.currentTarget.blur();
        }}
      />
      {mentions && (entered || words.text !== '') && (
        <Suspense>
          <Mentions field={box} text={words.text} {...mentions} />
        </Suspense>
      )}
    </span>
  );
}

const useStyles = makeStyles({
  whole: { flex: 1, minWidth: 0, position: 'relative' },
  grow: { '::after': { maxHeight: '30dvh' } },
  input: {
    // What is longer than the box lets it grow is scrolled.
    maxHeight: '30dvh',
    overflow: 'auto',
  },
});
