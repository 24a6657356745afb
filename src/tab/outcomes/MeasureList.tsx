import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { AddRegular, TableArrowUpRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import type { Headline, OutcomeLine } from '../../domain/outcomeOverview';
import type { Key } from '../../domain/record';
import { inContrast, sizes, when } from '../theme';
import { gapText, groupWords, valueText } from '../words/outcomes';

interface MeasureListProps {
  /** What stands out comes first. */
  standing: readonly OutcomeLine[];
  chosen?: Key;
  editable: boolean;
  /** It is the page, with no measure beside it. */
  alone: boolean;
  onChoose(key: Key): void;
  onAdd(): void;
  onBringIn(): void;
}

/** The measures at the left, each with its gap. Arrow keys go from one to the next. */
export function MeasureList({ standing, chosen, editable, alone, onChoose, onAdd, onBringIn }: MeasureListProps) {
  const styles = useStyles();
  const Title = alone ? 'h1' : 'h2';
  function onKeyDown(event: KeyboardEvent<HTMLUListElement>): void {
    const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = [...event.currentTarget.querySelectorAll('button')];
    const next = rows[rows.indexOf(event.target as HTMLButtonElement) + step];
    event.preventDefault();
    next?.focus();
  }
  const period = standing.find((one) => one.period !== '')?.period;
  return (
    <nav aria-label="Measures" className={mergeClasses(styles.list, alone && styles.alone)}>
      <div className={styles.head}>
        <Title className={styles.title}>{alone ? 'Outcomes' : 'Measures'}</Title>
        {editable && (
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <Button appearance="subtle" size="small" icon={<AddRegular />}>
                Add
              </Button>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem icon={<TableArrowUpRegular />} onClick={onBringIn}>
                  Bring in a table
                </MenuItem>
                <MenuItem icon={<AddRegular />} onClick={onAdd}>
                  Add a measure
                </MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
        )}
      </div>
      <div className={styles.heads} aria-hidden>
        <span>{period}</span>
        <span>SEN Support gap</span>
      </div>
      {/* The arrow keys are one more way beside Tab. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul className={styles.rows} onKeyDown={onKeyDown}>
        {standing.map(({ measure, headline, period: own }) => (
          <li key={measure.key}>
            <button
              type="button"
              aria-current={measure.key === chosen ? 'page' : undefined}
              className={mergeClasses(styles.row, measure.key === chosen && styles.chosen)}
              onClick={() => onChoose(measure.key)}
            >
              <span className={styles.name}>{measure.name}</span>
              <span className={mergeClasses(styles.gap, headline.kind !== 'gap' && styles.quiet)}>
                {shortWords(headline, measure.unit)}
                {own !== period && own !== '' && <span className={styles.own}> {own}</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function shortWords(headline: Headline, unit: OutcomeLine['measure']['unit']): string {
  switch (headline.kind) {
    case 'gap':
      return `${headline.group === 'senSupport' ? '' : `${groupWords[headline.group]} `}${gapText(headline.gap)}`;
    case 'tooFew':
      return 'too few';
    case 'sizeUnknown':
      return 'of how many?';
    case 'noData':
      return 'no data';
    case 'valueOnly':
      return valueText(headline.value, unit);
  }
}

const useStyles = makeStyles({
  list: {
    boxSizing: 'border-box',
    height: '100%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [when.belowLaptop]: { borderRight: 'none', padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}` },
    [when.print]: { display: 'none' },
  },
  // The page itself, on paper too.
  alone: {
    [when.print]: {
      display: 'block',
      height: 'auto',
      overflowY: 'visible',
      padding: 0,
      '& button[aria-haspopup]': { display: 'none' },
    },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  heads: {
    display: 'flex',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: sizes.row,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
    [inContrast]: { ':hover': { backgroundColor: 'transparent', textDecorationLine: 'underline' } },
    [when.belowLaptop]: { minHeight: sizes.touch },
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset ${sizes.bar} 0 0 ${tokens.colorCompoundBrandStroke}`,
    [inContrast]: {
      backgroundColor: 'transparent',
      boxShadow: `inset ${sizes.bar} 0 0 ${tokens.colorCompoundBrandStroke}, inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorCompoundBrandStroke}`,
    },
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  gap: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  own: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
