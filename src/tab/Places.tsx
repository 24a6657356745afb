import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CalendarLtrFilled,
  CalendarLtrRegular,
  SettingsFilled,
  SettingsRegular,
  TargetFilled,
  TargetRegular,
  TaskListSquareLtrFilled,
  TaskListSquareLtrRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { sizes, when } from './theme';
import type { Place } from './where';

const places: readonly { place: Place; name: string; rest: FluentIcon; chosen: FluentIcon }[] = [
  { place: 'priorities', name: 'Priorities', rest: TargetRegular, chosen: TargetFilled },
  { place: 'plan', name: 'Plan', rest: TaskListSquareLtrRegular, chosen: TaskListSquareLtrFilled },
  { place: 'calendar', name: 'Calendar', rest: CalendarLtrRegular, chosen: CalendarLtrFilled },
  { place: 'settings', name: 'Settings', rest: SettingsRegular, chosen: SettingsFilled },
];

interface PlacesProps {
  place: Place;
  /** Icons alone, whatever the width. */
  folded?: boolean;
  phone: boolean;
  onPlace(place: Place): void;
}

/** The places: words where there is room, icons where there is less, a bar on a phone. */
export function Places({ place, folded, phone, onPlace }: PlacesProps) {
  const styles = useStyles();
  return (
    <nav aria-label="Places" className={styles.places}>
      {phone && <span className={styles.product}>SEND Strategy</span>}
      {places.map(({ place: one, name, rest, chosen }) => {
        const Icon = one === place ? chosen : rest;
        return (
          <button
            key={one}
            type="button"
            aria-current={one === place ? 'page' : undefined}
            title={name}
            className={mergeClasses(styles.place, one === place && styles.chosen, one === 'settings' && styles.last)}
            onClick={() => onPlace(one)}
          >
            <Icon fontSize={20} aria-hidden className={mergeClasses(one === place && styles.chosenIcon)} />
            <span className={mergeClasses(styles.name, folded && styles.hidden)}>{name}</span>
          </button>
        );
      })}
    </nav>
  );
}

const hidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

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
      flexDirection: 'row',
      alignItems: 'center',
      padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalL}`,
      minHeight: sizes.touch,
      borderRight: 'none',
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    [when.print]: { display: 'none' },
  },
  product: { flex: 1, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
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
    [when.phone]: { minWidth: sizes.touch },
  },
  last: { marginTop: 'auto', [when.phone]: { marginTop: 0 } },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `inset ${sizes.bar} 0 0 ${tokens.colorCompoundBrandStroke}, inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorTransparentStrokeInteractive}`,
    [when.phone]: {
      boxShadow: `inset 0 calc(-1 * ${sizes.bar}) 0 ${tokens.colorCompoundBrandStroke}`,
      backgroundColor: 'transparent',
      borderRadius: 0,
    },
    [when.forced]: { outline: `${tokens.strokeWidthThin} solid Highlight` },
  },
  chosenIcon: { color: tokens.colorCompoundBrandForeground1 },
  name: { [when.belowWide]: hidden },
  hidden,
});
