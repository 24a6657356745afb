import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { AgendaItem } from '../../domain/agenda';
import { isDecided } from '../../domain/decision';
import { standingAfter } from '../../domain/outcome';
import { saidAbove, standsAtFoot } from '../parts/standsAtFoot';
import { StatusShape } from '../parts/StatusMark';
import { sizes, when } from '../theme';
import { statusWords } from '../../domain/statusWords';
import { verdictWords } from '../words/verdicts';
import { isSamePlace, type Place } from './place';

interface StripProps {
  agenda: readonly AgendaItem[];
  place: Place;
  onPlace(place: Place): void;
}

/** All actions in a row: where the meeting is, what is decided and what is left. One stop for Tab; arrows walk it. */
export function Strip({ agenda, place, onPlace }: StripProps) {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const stops: { place: Place; item?: AgendaItem; name: string }[] = [
    { place: 'start', name: 'Start' },
    ...agenda.map((item) => ({ place: { action: item.view.kept.record.key }, item, name: item.view.ref })),
    { place: 'end', name: 'End' },
  ];
  const here = stops.findIndex((stop) => isSamePlace(stop.place, place));

  // The strip follows the meeting, and the focus follows the strip where it was in it.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'center' });
    if (list.current?.contains(document.activeElement)) current?.focus({ preventScroll: true });
  }, [here]);

  function onKeyDown(event: KeyboardEvent): void {
    const to = { ArrowRight: here + 1, j: here + 1, ArrowLeft: here - 1, k: here - 1, Home: 0, End: stops.length - 1 }[event.key];
    const stop = to === undefined ? undefined : stops[to];
    if (stop === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onPlace(stop.place);
  }

  return (
    <nav ref={standsAtFoot} aria-label="Actions of this review" className={styles.strip}>
      {/* The keys walk its buttons; the list itself takes none. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {stops.map((stop, at) => (
          <li key={stop.name} className={styles.stop}>
            <button
              type="button"
              tabIndex={at === Math.max(here, 0) ? 0 : -1}
              aria-current={at === here ? 'step' : undefined}
              title={stop.item?.view.kept.record.text}
              className={mergeClasses(styles.button, at === here && styles.here)}
              // Whoever points at an action goes to it; only the arrows stay in the strip.
              onClick={(event) => (at !== here && event.currentTarget.blur(), onPlace(stop.place))}
            >
              <span className={styles.name}>
                {stop.item && <StatusShape status={statusOf(stop.item)} />}
                {stop.name}
              </span>
              <span className={styles.said}>{at === here ? 'Now' : wordOf(stop.item, at)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function statusOf({ heard, stood }: AgendaItem) {
  return (heard && standingAfter(heard)) ?? stood.stands;
}

function wordOf(item: AgendaItem | undefined, at: number): string {
  if (item === undefined) return at === 0 ? 'Present' : 'Next date';
  const { heard, stood } = item;
  if (heard?.verdict === '' && heard.reason.trim() !== '') return 'Not recorded';
  return isDecided(heard) ? verdictWords[heard.verdict] : statusWords[stood.stands];
}

const useStyles = makeStyles({
  strip: {
    paddingBlockStart: saidAbove,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    minWidth: 0,
    [when.print]: { display: 'none' },
  },
  list: { display: 'flex', margin: 0, padding: 0, listStyleType: 'none', overflowX: 'auto' },
  stop: { flex: '1 0 auto', maxWidth: '140px' },
  button: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    width: '100%',
    minHeight: sizes.touch,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    textAlign: 'start',
    whiteSpace: 'nowrap',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  here: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset 0 ${sizes.bar} 0 ${tokens.colorCompoundBrandStroke}, inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorTransparentStrokeInteractive}`,
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  said: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});
