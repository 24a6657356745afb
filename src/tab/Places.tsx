import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CalendarLtrRegular,
  ClipboardTaskListLtrRegular,
  DataTrendingRegular,
  HomeRegular,
  NavigationRegular,
  SearchRegular,
  SettingsRegular,
  TargetRegular,
  TaskListSquareLtrRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { Suspense, useRef, useState, type KeyboardEvent } from 'react';
import { afterPaint } from './parts/afterPaint';
import { heardAlone } from './parts/pageStyles';
import { part } from './parts/part';
import { sizes, when } from './theme';
import type { Place } from './where';

const places: readonly { place: Place | 'find'; name: string; icon: FluentIcon }[] = [
  { place: 'overview', name: 'Overview', icon: HomeRegular },
  { place: 'reviews', name: 'Reviews', icon: ClipboardTaskListLtrRegular },
  { place: 'outcomes', name: 'Outcomes', icon: DataTrendingRegular },
  { place: 'priorities', name: 'Priorities', icon: TargetRegular },
  { place: 'plan', name: 'Plan', icon: TaskListSquareLtrRegular },
  { place: 'calendar', name: 'Calendar', icon: CalendarLtrRegular },
  { place: 'find', name: 'Find', icon: SearchRegular },
  { place: 'settings', name: 'Settings', icon: SettingsRegular },
];

/** The filled shape of the place one is at follows the plain one. */
const ChosenIcon = part(afterPaint(() => import('./ChosenIcon').then(({ ChosenIcon }) => ChosenIcon)));

interface PlacesProps {
  place: Place;
  /** Icons alone, whatever the width. */
  folded?: boolean;
  phone: boolean;
  onPlace(place: Place): void;
  onFind(): void;
}

/** The places: words where there is room, icons where there is less, a menu on a phone. */
export function Places({ place, folded, phone, onPlace, onFind }: PlacesProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);

  function close(): void {
    setOpen(false);
    menu.current?.focus();
  }

  const onKey = ({ key }: KeyboardEvent): void => void (key === 'Escape' && open && close());

  return (
    <nav aria-label="Places" className={mergeClasses(styles.places, open && styles.open)}>
      {phone && (
        <button
          ref={menu}
          type="button"
          aria-expanded={open}
          className={styles.place}
          onKeyDown={onKey}
          onClick={() => setOpen(!open)}
        >
          <NavigationRegular fontSize={20} aria-hidden />
          {places.find((one) => one.place === place)?.name}
          <span className={styles.hidden}>, menu</span>
        </button>
      )}
      {(!phone || open) &&
        places.map(({ place: one, name, icon: Icon }) => {
          const rest = <Icon fontSize={20} aria-hidden className={mergeClasses(one === place && styles.chosenIcon)} />;
          return (
            <button
              key={one}
              type="button"
              aria-current={one === place ? 'page' : undefined}
              title={name}
              className={mergeClasses(styles.place, one === place && styles.chosen, one === 'settings' && styles.last)}
              onKeyDown={onKey}
              onClick={() => (phone && close(), one === 'find' ? onFind() : onPlace(one))}
            >
              {one === place ? (
                <Suspense fallback={rest}>
                  <ChosenIcon place={one} className={styles.chosenIcon} />
                </Suspense>
              ) : (
                rest
              )}
              <span className={mergeClasses(styles.name, folded && !phone && styles.hidden)}>{name}</span>
            </button>
          );
        })}
    </nav>
  );
}

const shown = { position: 'static', width: 'auto', height: 'auto', clipPath: 'none' } as const;

const useStyles = makeStyles({
  places: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [when.belowWide]: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}` },
    [when.phone]: {
      padding: 0,
      borderRight: 'none',
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    [when.print]: { display: 'none' },
  },
  open: { paddingBottom: tokens.spacingVerticalS },
  place: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: sizes.row,
    padding: `0 ${tokens.spacingHorizontalM}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [when.belowWide]: { justifyContent: 'center', padding: 0, minHeight: sizes.touch },
    [when.phone]: { justifyContent: 'start', padding: `0 ${tokens.spacingHorizontalL}` },
  },
  last: { marginTop: 'auto' },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset ${sizes.bar} 0 0 ${tokens.colorCompoundBrandStroke}, inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorTransparentStrokeInteractive}`,
    [when.forced]: { outline: `${tokens.strokeWidthThin} solid Highlight` },
  },
  chosenIcon: { color: tokens.colorCompoundBrandForeground1 },
  name: { [when.belowWide]: heardAlone, [when.phone]: shown },
  hidden: heardAlone,
});
