import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { isNumber } from '../../domain/planNumber';
import { findInPlan, type PlanFind } from '../../domain/planSearch';
import type { Key } from '../../domain/record';
import { subPageOf } from '../opened';
import { BoxField } from '../parts/BoxField';
import { copyLink } from '../parts/copyLink';
import { Sheet } from '../parts/Sheet';
import { soughtFirst, soughtWords } from '../parts/sought';
import { stepRows } from '../parts/stepRows';
import { useSchool, useSnapshot } from '../school/School';
import { useWholeHistory } from '../school/useWholeHistory';
import { sizes } from '../theme';

interface FindProps {
  planKey?: Key;
  onGo(path: string): void;
  onClose(): void;
}

/** So many are enough: whoever types one letter more has fewer. */
const MOST = 12;

/** Finds a part of the plan by its number, of now or of before, or by words; from any page, to open it or to take its link along. */
export function Find({ planKey, onGo, onClose }: FindProps) {
  const styles = useStyles();
  const { workspace, host } = useSchool();
  const snapshot = useSnapshot();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const number = isNumber(typed);
  // What a number meant before is in the history; without it the present numbers are found all the same.
  const history = useWholeHistory(number ? planKey : undefined);
  const found = planKey === undefined ? [] : findInPlan(snapshot, planKey, typed).slice(0, MOST);
  function open(one: PlanFind | undefined): void {
    if (one === undefined) return;
    onClose();
    onGo(subPageOf(one));
    // The dialog gives the focus back to where it was opened; what was found is to have it.
    requestAnimationFrame(() => (document.activeElement as HTMLElement | null)?.blur());
  }
  const openFirst = () =>
    planKey !== undefined && void soughtFirst(workspace, planKey, typed).then((one) => list.current && open(one));

  return (
    <Sheet title="Find in the plan" onClose={onClose}>
      {/* The arrows go through what stands in it; each row is a button of its own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles.whole} onKeyDown={(event) => stepRows(event, list.current, '[data-found]')}>
        <BoxField
          label="Number or words"
          placeholder="3.2"
          single
          autoFocus
          text={typed}
          onText={(text) => (setTyped(text), setSaid(''))}
          onEnter={openFirst}
        />
        <ul ref={list} aria-label="Found" className={styles.list}>
          {found.map((one, at) => (
            <li key={one.key} className={styles.line}>
              <button type="button" data-found className={styles.row} onClick={() => open(one)}>
                <span className={styles.ref}>{one.ref}</span> {one.name}
                {at === 0 && !(number && one.by === 'words') && <span className={styles.key}> Enter</span>}
              </button>
              <Button
                appearance="subtle"
                icon={<LinkRegular />}
                aria-label={`Copy link to ${one.ref} ${one.name}`}
                title="Copy link"
                onClick={() => void copyLink({ say: setSaid }, host.place, subPageOf(one))}
              />
            </li>
          ))}
        </ul>
        {/* What is said at the foot of the page lies behind a sheet. */}
        <p role="status" className={styles.quiet}>
          {said} {soughtWords(typed, found[0], history)}
        </p>
      </div>
    </Sheet>
  );
}

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginBlockStart: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: 'none', ':empty': { display: 'none' } },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  row: {
    minHeight: sizes.row,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  ref: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  key: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, ':empty': { display: 'none' } },
});
