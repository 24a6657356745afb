import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlanFilter } from '../../domain/planFilter';
import { statuses, type Status } from '../../domain/update';
import { StatusShape } from '../parts/StatusMark';
import { inContrast, sizes, when } from '../theme';
import { statusWords } from '../../domain/statusWords';

/** In these widths of the head all counters stand on a line of their own, below the views and the search. */
export const COUNTERS_BELOW = '@container (min-width: 480px) and (max-width: 719.98px)';

interface StatusFiltersProps {
  counts: Record<Status, number>;
  filter: PlanFilter;
  onFilter(filter: PlanFilter): void;
}

/** How many actions stand where; each counter shows only those. */
export function StatusFilters({ counts, filter, onFilter }: StatusFiltersProps) {
  const styles = useStyles();

  function toggle(status: Status): void {
    const wanted = new Set(filter.statuses);
    if (!wanted.delete(status)) wanted.add(status);
    onFilter({ ...filter, statuses: wanted });
  }

  return (
    <div role="group" aria-label="Show only" className={styles.group}>
      {statuses
        .filter((status) => counts[status] > 0 || filter.statuses.has(status))
        .map((status) => (
          <button
            key={status}
            type="button"
            aria-pressed={filter.statuses.has(status)}
            className={mergeClasses(styles.counter, filter.statuses.has(status) && styles.pressed)}
            onClick={() => toggle(status)}
          >
            <StatusShape status={status} />
            <span>
              <b>{counts[status]}</b> {statusWords[status].toLowerCase()}
            </span>
          </button>
        ))}
    </div>
  );
}

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    flex: '1 1 0',
    minWidth: 0,
    [when.phone]: { justifyContent: 'flex-start', flex: '1 1 50%', rowGap: 0 },
    [COUNTERS_BELOW]: { order: 1, flex: '1 1 100%', justifyContent: 'flex-start' },
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  counter: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalSNudge,
    minHeight: sizes.tableRow,
    padding: `0 ${tokens.spacingHorizontalS}`,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    flexShrink: 0,
    whiteSpace: 'nowrap',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [inContrast]: { ':hover': { backgroundColor: 'transparent', textDecorationLine: 'underline' } },
    [when.phone]: { minHeight: sizes.tableRow, paddingInline: tokens.spacingHorizontalXS },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
  },
});
