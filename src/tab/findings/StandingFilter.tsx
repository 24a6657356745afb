import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { findingStandings, type FindingStanding } from '../../domain/findings';
import { sizes, when } from '../theme';

interface StandingFilterProps {
  counted(standing: FindingStanding): number;
  chosen?: FindingStanding;
  onChoose(chosen: FindingStanding | undefined): void;
}

/** How many findings are open, answered and set aside; each count shows those alone, pressed again all. */
export function StandingFilter({ counted, chosen, onChoose }: StandingFilterProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label="Show" className={styles.all}>
      {findingStandings.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={chosen === one}
          className={mergeClasses(styles.one, chosen === one && styles.pressed)}
          onClick={() => onChoose(chosen === one ? undefined : one)}
        >
          {counted(one)} {words[one]}
        </button>
      ))}
    </div>
  );
}

const words: Record<FindingStanding, string> = { open: 'open', answered: 'answered', setAside: 'set aside' };

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalS,
    [when.print]: { display: 'none' },
  },
  one: {
    minHeight: sizes.tableRow,
    padding: `0 ${tokens.spacingHorizontalM}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
  },
});
