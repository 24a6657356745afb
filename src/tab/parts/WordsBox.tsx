import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  useId,
  useImperativeHandle,
  useRef,
  useState,
  type ComponentProps,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useGuard, type Holds } from '../school/useGuard';
import { when } from '../theme';
import { groupInstead } from '../words/pupils';
import { Marks } from './Marks';
import { Problem } from './Problem';
import { PupilNotice } from './PupilNotice';
import { growingBox } from './growingBox';

type Field = HTMLTextAreaElement & HTMLInputElement;
type Native = Pick<
  ComponentProps<'textarea'>,
  'id' | 'role' | 'placeholder' | 'readOnly' | 'autoFocus' | 'autoComplete' | `aria-${'label' | 'expanded' | 'controls'}`
> &
  Pick<ComponentProps<'textarea'>, 'aria-autocomplete' | 'aria-activedescendant'>;

export interface WordsBoxProps extends Native {
  text: string;
  onText(text: string): void;
  /** `staff`: who does something. `day`: nothing but a day. */
  holds?: Holds;
  /** What is kept in its place by now; without it, what stood there at first. */
  standing?: string;
  /** Part of a text, a box in a form, or a line that does not grow. */
  look: 'inText' | 'framed' | 'line';
  /** One line only: Enter is done with it. */
  single?: boolean;
  /** What is understood of the words, or worth a thought. */
  hint?: string;
  /** Why the words cannot stay so. */
  problem?: string;
  field?: RefObject<HTMLTextAreaElement | null>;
  boxClass?: string;
  growClass?: string;
  onFocus?(event: FocusEvent<Field>): void;
  /** The focus has left it, or somebody has said why its words may stay. */
  onSettled?(event?: FocusEvent<Field>): void;
  onKeyDown?(event: KeyboardEvent<Field>): void;
}

/**
 * The one box for words of people's own. It grows with them, and watches for pupil data: what it finds is marked in the words and
 * said under them. Every other field for words is made of it, so that none can do without.
 */
export function WordsBox(props: WordsBoxProps) {
  const { text, onText, holds = 'words', look, single, hint, problem, boxClass, growClass, onFocus, onSettled, ...rest } = props;
  const { standing, field, onKeyDown: onKey, ...native } = rest;
  const styles = useStyles();
  const id = useId();
  const box = useRef<Field>(null);
  useImperativeHandle(field, () => box.current!);
  const [atFirst] = useState(text);
  const refused = problem?.endsWith(groupInstead) === true;
  const guard = useGuard({ text, holds, standing: refused ? '' : (standing ?? atFirst), refused });
  const found = guard.upns.length > 0 ? guard.upns : guard.signs;
  const told = refused ? hint : (problem ?? hint);
  const about = found.length > 0 || told !== undefined ? `${id}about` : undefined;

  function onKeyDown(event: KeyboardEvent<Field>): void {
    const done = event.key === 'Enter' && (single === true || event.ctrlKey || event.metaKey);
    if (done && guard.look()) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Tab' && !event.shiftKey && found.length > 0) event.stopPropagation();
    else onKey?.(event);
  }

  function onBlur(event: FocusEvent<Field>): void {
    onSettled?.(event);
    // A row that closes when it is left would take words with it that are kept nowhere.
    if (guard.look()) event.stopPropagation();
  }

  function goTo({ index, length }: { index: number; length: number }): void {
    box.current?.focus();
    box.current?.setSelectionRange(index, index + length);
  }

  const element = {
    ...native,
    ref: (here: Field | null) => {
      box.current = here;
      // React focuses by itself and leaves no attribute; a dialog that opens around the box looks for one.
      if (native.autoFocus) here?.setAttribute('autofocus', '');
    },
    value: text,
    className: mergeClasses(styles.input, styles[look], look === 'framed' && styles.frame, boxClass),
    'aria-describedby': about,
    'aria-invalid': problem !== undefined || guard.upns.length > 0 ? true : undefined,
    onChange: ({ target }: { target: Field }) => onText(single ? target.value.replaceAll('\n', ' ') : target.value),
    onFocus,
    onBlur,
    onKeyDown,
  } as unknown as ComponentProps<'textarea'> & ComponentProps<'input'>;
  return (
    <>
      <span
        className={mergeClasses(styles.grow, look === 'line' ? styles.single : look === 'framed' && styles.framedGrow, growClass)}
        data-text={look === 'line' || growsByItself ? undefined : `${text || native.placeholder || ''} `}
      >
        {look === 'line' ? <input {...element} /> : <textarea rows={1} cols={1} {...element} />}
        {found.length > 0 && <Marks text={text} found={found} box={box} className={mergeClasses(styles[look])} />}
      </span>
      {found.length > 0 ? (
        <PupilNotice
          key={found === guard.upns ? 'number' : 'sign'}
          id={`${id}about`}
          text={text}
          guard={guard}
          onChange={goTo}
          onAllow={(reason) => {
            guard.allow(reason);
            box.current?.focus();
            onSettled?.();
          }}
        />
      ) : (
        told !== undefined && (
          <Problem id={`${id}about`} serious={problem !== undefined}>
            {told}
          </Problem>
        )
      )}
    </>
  );
}

/** Where the browser fits a box to its words, no copy of them is laid out: it would double what a letter costs. */
const growsByItself = globalThis.CSS?.supports?.('field-sizing', 'content') === true;

const inText = {
  gridArea: '1 / 1',
  boxSizing: 'border-box',
  padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
} as const;

const useStyles = makeStyles({
  // Elsewhere a hidden copy of the text gives the box its height.
  grow: {
    display: 'grid',
    minWidth: 0,
    '::after': { content: 'attr(data-text)', visibility: 'hidden', ...inText },
    '@supports (field-sizing: content)': { '::after': { content: 'none' } },
    [when.phone]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  framedGrow: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '::after': { border: `${tokens.strokeWidthThin} solid transparent`, ...growingBox },
  },
  single: { '::after': { content: 'none' } },
  inText,
  framed: { ...growingBox, border: `${tokens.strokeWidthThin} solid transparent` },
  frame: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  line: { ...inText, fieldSizing: 'fixed', whiteSpace: 'pre', textOverflow: 'ellipsis' },
  input: {
    width: '100%',
    minWidth: 0,
    margin: 0,
    font: 'inherit',
    lineHeight: 'inherit',
    letterSpacing: 'inherit',
    outline: 'none',
    resize: 'none',
    overflow: 'hidden',
    fieldSizing: 'content',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
});
