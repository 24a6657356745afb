import {
  Button,
  makeStyles,
  mergeClasses,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowUndoRegular,
  ArrowUpRegular,
  ClockPauseRegular,
  DeleteRegular,
  LinkMultipleRegular,
  MoreHorizontalRegular,
  TaskListSquareLtrRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { remove } from '../../domain/editing';
import type { Priority } from '../../domain/priority';
import { agreePriorities, proposeAgain } from '../../domain/priorityStanding';
import type { Change } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { useSchool } from '../school/School';
import { when } from '../theme';
import { goToPriority } from './goToPriority';
import { ParkSheet } from './ParkSheet';

interface ItemActsProps {
  priority: Priority;
  number?: number;
  editable: boolean;
  movable: { up: boolean; down: boolean };
  onMove(step: 1 | -1): void;
  onGo(path: string): void;
}

/** What can be decided about a priority. */
export function ItemActs({ priority, number, editable, movable, onMove, onGo }: ItemActsProps) {
  const styles = useStyles();
  const { workspace, keeping, today } = useSchool();
  const [parking, setParking] = useState(false);
  const { key, status } = priority;
  const name = [number && `P${number}`, priority.title || 'without a name'].filter(Boolean).join(' ');
  const settle = (changes: Change[], say: string) =>
    void keeping.keep(changes, { say }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  /** It stands among others then, and the focus goes there with it. */
  const move = (changes: Change[], say: string) =>
    void keeping.keep(changes, { say }).then(
      () => goToPriority(key),
      (thrown: unknown) => keeping.say(refusalText(thrown)),
    );
  const agree = () => move(agreePriorities(workspace.current(), [key], today), `Agreed ${name}: it is in the plan`);
  const again = () => move(proposeAgain(workspace.current(), key), `${name} is proposed again`);

  return (
    <div className={mergeClasses(styles.acts, editable && status !== 'agreed' && styles.several)}>
      {editable && status === 'proposed' && (
        <>
          <Button size="small" aria-label={`Agree ${name}`} onClick={agree}>
            Agree
          </Button>
          <Button size="small" aria-label={`Park ${name}`} onClick={() => setParking(true)}>
            Park
          </Button>
        </>
      )}
      {editable && status === 'parked' && (
        <Button size="small" aria-label={`Propose again ${name}`} onClick={again}>
          Propose again
        </Button>
      )}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" icon={<MoreHorizontalRegular />} aria-label={`More of ${name}`} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {status === 'agreed' && (
              <MenuItem icon={<TaskListSquareLtrRegular />} onClick={() => onGo(`priority/${key}`)}>
                Open in the plan
              </MenuItem>
            )}
            <MenuItem icon={<LinkMultipleRegular />} onClick={() => onGo(`chain/priority/${key}`)}>
              Show the chain
            </MenuItem>
            {editable && (
              <>
                {movable.up && (
                  <MenuItem icon={<ArrowUpRegular />} secondaryContent="Alt ↑" onClick={() => onMove(-1)}>
                    Move up
                  </MenuItem>
                )}
                {movable.down && (
                  <MenuItem icon={<ArrowDownRegular />} secondaryContent="Alt ↓" onClick={() => onMove(1)}>
                    Move down
                  </MenuItem>
                )}
                {status === 'agreed' && (
                  <MenuItem icon={<ArrowUndoRegular />} onClick={again}>
                    Back to proposed
                  </MenuItem>
                )}
                {status === 'agreed' && (
                  <MenuItem icon={<ClockPauseRegular />} onClick={() => setParking(true)}>
                    Park
                  </MenuItem>
                )}
                <MenuItem
                  icon={<DeleteRegular />}
                  onClick={() => settle(remove(workspace.current(), 'priority', key), `Deleted ${name}`)}
                >
                  Delete
                </MenuItem>
              </>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      {parking && (
        <ParkSheet priority={priority} name={name} onParked={() => goToPriority(key)} onClose={() => setParking(false)} />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  acts: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    [when.print]: { display: 'none' },
  },
  several: { [when.phone]: { gridColumn: '2 / -1' } },
});
