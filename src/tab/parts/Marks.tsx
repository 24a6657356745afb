import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { when } from '../theme';

interface MarksProps {
  text: string;
  found: readonly { index: number; length: number }[];
  box: RefObject<HTMLElement | null>;
  /** Lays the words out as the box does. */
  className: string;
}

/** Marks words in a box: their copy lies over it, unseen but for a frame and a wavy line. What is marked is also said in words. */
export function Marks({ text, found, box, className }: MarksProps) {
  const styles = useStyles();
  const layer = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const field = box.current;
    if (field === null) return undefined;
    const follow = () => layer.current?.scrollTo(field.scrollLeft, field.scrollTop);
    follow();
    field.addEventListener('scroll', follow);
    return () => field.removeEventListener('scroll', follow);
  }, [box, text]);
  const starts = [0, ...found.map(({ index, length }) => index + length)];
  return (
    <span ref={layer} aria-hidden className={mergeClasses(className, styles.layer)}>
      {found.map(({ index, length }, at) => (
        <span key={index}>
          {text.slice(starts[at], index)}
          <mark className={styles.mark}>{text.slice(index, index + length)}</mark>
        </span>
      ))}
      {text.slice(starts.at(-1))}{' '}
    </span>
  );
}

const useStyles = makeStyles({
  layer: {
    pointerEvents: 'none',
    color: 'transparent',
    overflow: 'hidden',
    textOverflow: 'clip',
    minHeight: 0,
    // The box gives the height, not its copy.
    height: 0,
    minBlockSize: '100%',
    [when.print]: { display: 'none' },
    [when.forced]: { forcedColorAdjust: 'none' },
  },
  mark: {
    color: 'transparent',
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: tokens.colorStatusDangerForeground1,
    textDecorationSkipInk: 'none',
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerForeground1}`,
    borderRadius: tokens.borderRadiusSmall,
    [when.forced]: { textDecorationColor: 'CanvasText', outline: `${tokens.strokeWidthThin} solid CanvasText` },
  },
});
