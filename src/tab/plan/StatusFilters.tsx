import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { statuses, type Status } from '../../domain/update';
import { StatusShape } from '../parts/StatusMark';
import { useSnapshot, useStanding } from '../school/School';
import { personByEntraId } from '../../domain/people';
import { inContrast, sizes, when } from '../theme';
import { statusWords } from '../words/status';
import type { Sieve } from './rows';

interface StatusFiltersProps {
  counts: Record<Status, number>;
  sieve: Sieve;
  onSieve(sieve: Sieve): void;
}

/** How many actions stand where; each counter shows only those. */
export function StatusFilters({ counts, sieve, onSieve }: StatusFiltersProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { person } = useStanding();
  const me = personByEntraId(snapshot, person.entraId)?.record.key;

  function toggle(status: Status): void {
    const wanted = new Set(sieve.statuses);
    if (!wanted.delete(status)) wanted.add(status);
    onSieve({ ...sieve, statuses: wanted });
  }

  return (
    <div role="group" aria-label="Show only" className={styles.group}>
      {me !== undefined && (
        <button
          type="button"
          aria-pressed={sieve.mine !== undefined}
          className={mergeClasses(styles.counter, styles.mine, sieve.mine !== undefined && styles.pressed)}
          onClick={() => onSieve({ ...sieve, mine: sieve.mine === undefined ? me : undefined })}
        >
          Mine
        </button>
      )}
      {statuses
        .filter((status) => counts[status] > 0)
        .map((status) => (
          <button
            key={status}
            type="button"
            aria-pressed={sieve.statuses.has(status)}
            className={mergeClasses(styles.counter, sieve.statuses.has(status) && styles.pressed)}
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
    flex: '1 1 0',
    minWidth: 0,
    [when.phone]: { flexWrap: 'nowrap', overflowX: 'auto', scrollbarWidth: 'none', flex: '100 1 0', minWidth: 0, padding: '3px' },
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
    [when.phone]: { minHeight: sizes.row },
  },
  mine: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`, marginInlineStart: tokens.spacingHorizontalS },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
  },
});
