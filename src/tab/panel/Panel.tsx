import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Key } from '../../domain/record';
import { saidAbove, standsAtFoot } from '../parts/standsAtFoot';
import { useNarrow } from '../school/useNarrow';
import { frames, when } from '../theme';
import { PanelHead } from './PanelHead';

/** What a panel shows, and what is done in it. */
export interface PanelProps {
  /** The key of what it is about. */
  about: Key;
  /** Above the title: `Action 2.2`. */
  kind: string;
  title: ReactNode;
  /** What the title says, where it is a field: words are quicker to draw, and stand there until the rest comes. */
  titleWords?: string;
  /** For the eye and the ear: what the panel is about. */
  name: string;
  /** Under the title: where it stands, and what can be done. */
  head?: ReactNode;
  children: ReactNode;
  /** Stays in sight under what scrolls. */
  foot?: ReactNode;
  menu?: ReactNode;
  /** Whether the focus comes in when it opens. */
  enter: boolean;
  /** Something in it is begun at once, and waits for keys. */
  begun?: boolean;
  onClose(): void;
  /** Walks the list without closing. */
  onStep?(step: 1 | -1): void;
}

/**
 * The place beside the list for the thing selected. Escape closes it; the arrow keys walk the list. It stays as what is selected
 * changes: its frame need not be drawn anew.
 */
export function Panel(props: PanelProps) {
  const { about, kind, title, titleWords, name, head, children, foot, menu, enter, begun = false, onClose, onStep } = props;
  const styles = useStyles();
  const panel = useRef<HTMLElement>(null);
  // Where it takes the list's place it is the page.
  const narrow = useNarrow(frames.laptop);
  // A phone scrolls its foot with the rest.
  const scrolled = useNarrow(frames.tablet);
  const Title = narrow ? 'h1' : 'h2';
  // What it is about is on the screen first; what is to be said of it follows in the next frames.
  const late = useDeferredValue<Below>({ about, children, foot }, begun ? undefined : nothing);
  const whole = begun || late.about === about;
  // What was said of the thing before is taken away then, too, since that takes time of its own.
  const below = whole ? { about, children, foot } : late;
  useEffect(() => {
    if (enter) panel.current?.focus();
  }, [enter, about]);
  useEffect(() => {
    // Where it is the page it scrolls as one, and each begins at its top.
    if (narrow && panel.current) panel.current.scrollTop = 0;
  }, [narrow, about]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const field = (event.target as Element).matches('input, textarea, select');
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key] as 1 | -1 | undefined;
    if (event.key === 'Escape') onClose();
    else if (!field && step !== undefined && !event.altKey && !event.ctrlKey) onStep?.(step);
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles.place}>
      {/* The keys here are a quicker way to buttons that are all in the panel. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <aside ref={panel} tabIndex={-1} aria-label={name} className={styles.panel} onKeyDown={onKeyDown}>
        <div className={styles.head}>
          <PanelHead kind={kind} menu={menu} onClose={onClose} onStep={onStep} />
          <Title className={styles.title}>
            {whole || !titleWords ? title : <span className={styles.words}>{titleWords}</span>}
          </Title>
          {head}
        </div>
        <div key={below.about} className={mergeClasses(styles.body, !whole && styles.past)}>
          {below.children}
        </div>
        {below.foot && (
          <div ref={scrolled ? undefined : standsAtFoot} className={mergeClasses(styles.foot, !whole && styles.pastFoot)}>
            {below.foot}
          </div>
        )}
      </aside>
    </div>
  );
}

/** What stands below the head, and about what. */
type Below = Pick<PanelProps, 'about' | 'children' | 'foot'>;

const nothing: Below = { about: '', children: null };

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  place: { minWidth: 0, minHeight: 0, height: '100%', [when.print]: { display: 'none' } },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    // What changes in it is laid out and painted without a look at the list. That holds of no item of a grid, hence the place around it.
    contain: 'strict',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    outline: 'none',
    [when.laptop]: { borderLeft: line },
    [when.phone]: { overflowY: 'auto' },
    ':focus-visible': { boxShadow: `inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorStrokeFocus2}` },
  },
  head: {
    flex: 'none',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderBottom: line,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    // A long name scrolls by itself, so that what can be done stays in reach.
    maxHeight: `calc(4 * ${tokens.lineHeightBase500})`,
    overflowY: 'auto',
    overflowX: 'hidden',
    paddingInline: tokens.spacingHorizontalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  // As the field for them will stand.
  words: {
    display: 'block',
    paddingBlock: tokens.spacingVerticalXXS,
    whiteSpace: 'pre-wrap',
    [when.phone]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  body: {
    flex: 1,
    minHeight: 0,
    overflowY: 'auto',
    // Its size is never asked of its contents: otherwise all of it would be painted anew at each letter above it.
    contain: 'strict',
    [when.phone]: { flex: 'none', overflowY: 'visible', contain: 'none' },
  },
  past: { contentVisibility: 'hidden' },
  pastFoot: { visibility: 'hidden' },
  foot: {
    flex: 'none',
    padding: `calc(${tokens.spacingVerticalS} + ${saidAbove}) ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
    borderTop: line,
    [when.phone]: { paddingBlockStart: tokens.spacingVerticalS },
  },
});
