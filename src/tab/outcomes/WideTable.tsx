import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, ArrowRightRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { when } from '../theme';
import { sidesHidden } from './sidesHidden';

/**
 * Around a table of figures: where it is wider than its page it is moved sideways by itself, by the keyboard too. Then the names of
 * its rows stay in sight, an edge fades where there is more, and words say so.
 */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const [{ left, right }, setHidden] = useState({ left: false, right: false });
  useEffect(() => {
    const box = frame.current!;
    const look = () => setHidden((before) => (isSame(before, sidesHidden(box)) ? before : sidesHidden(box)));
    const observer = new ResizeObserver(look);
    observer.observe(box);
    for (const table of box.children) observer.observe(table);
    box.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener('scroll', look);
    };
  }, []);
  return (
    <>
      {(left || right) && (
        <div aria-hidden className={styles.hint}>
          {left && <ArrowLeftRegular fontSize={16} />}
          {left && right ? 'More columns on both sides' : `More columns to the ${left ? 'left' : 'right'}`}
          {right && <ArrowRightRegular fontSize={16} />}
        </div>
      )}
      <div className={mergeClasses(styles.whole, left && styles.moreLeft, right && styles.moreRight)}>
        {/* What does not fit can be reached by the keyboard alone. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div ref={frame} className={styles.frame} role="region" aria-label={label} tabIndex={left || right ? 0 : undefined}>
          {children}
        </div>
      </div>
    </>
  );
}

function isSame(one: ReturnType<typeof sidesHidden>, other: ReturnType<typeof sidesHidden>): boolean {
  return one.left === other.left && one.right === other.right;
}

const edge = {
  content: '""',
  position: 'absolute',
  insetBlock: 0,
  width: tokens.spacingHorizontalXXL,
  pointerEvents: 'none',
  [when.print]: { display: 'none' },
} as const;

const useStyles = makeStyles({
  whole: { position: 'relative' },
  moreLeft: { '& th:first-child': { boxShadow: `inset -1px 0 0 ${tokens.colorNeutralStroke2}` } },
  moreRight: {
    '::after': {
      ...edge,
      insetInlineEnd: 0,
      backgroundImage: `linear-gradient(to left, ${tokens.colorNeutralBackground1}, transparent)`,
    },
  },
  hint: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [when.print]: { display: 'none' },
  },
  frame: {
    overflowX: 'auto',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    '& th:first-child': {
      position: 'sticky',
      insetInlineStart: 0,
      zIndex: 1,
      backgroundColor: tokens.colorNeutralBackground1,
    },
    [when.print]: { overflow: 'visible' },
  },
});
