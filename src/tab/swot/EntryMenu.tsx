import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowForwardRegular,
  ArrowRightRegular,
  ArrowUpRegular,
  DeleteRegular,
  LinkMultipleRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import type { Quadrant, SwotEntry } from '../../domain/swotEntry';
import { when } from '../theme';
import { quadrantWords } from './swotWords';

interface EntryMenuProps {
  entry: SwotEntry;
  name: string;
  elsewhere: readonly Quadrant[];
  editable: boolean;
  /** Where it stands in its quadrant: what leads nowhere is not offered. */
  movable: { up: boolean; down: boolean };
  onChain(): void;
  onStep(way: 'up' | 'down'): void;
  onMoveTo(quadrant: Quadrant): void;
  onRedundant(): void;
  onConsequence(): void;
  onRemove(): void;
}

/** What else can be done with an entry. */
export function EntryMenu(props: EntryMenuProps) {
  const styles = useStyles();
  const { entry, name, elsewhere, editable, movable, onChain, onStep, onMoveTo, onRedundant, onConsequence, onRemove } = props;
  return (
    <Menu checkedValues={{ redundant: entry.redundant ? ['redundant'] : [] }} onCheckedValueChange={onRedundant}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontalRegular />}
          aria-label={`More of ${name}`}
          className={styles.unprinted}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {editable && (
            <MenuItem icon={<ArrowForwardRegular />} onClick={onConsequence}>
              Say what follows
            </MenuItem>
          )}
          {editable && entry.quadrant === 'threat' && (
            <MenuItemCheckbox name="redundant" value="redundant">
              Could make the objective redundant
            </MenuItemCheckbox>
          )}
          <MenuItem icon={<LinkMultipleRegular />} onClick={onChain}>
            Show the chain
          </MenuItem>
          {editable && movable.up && (
            <MenuItem icon={<ArrowUpRegular />} secondaryContent="Alt ↑" onClick={() => onStep('up')}>
              Move up
            </MenuItem>
          )}
          {editable && movable.down && (
            <MenuItem icon={<ArrowDownRegular />} secondaryContent="Alt ↓" onClick={() => onStep('down')}>
              Move down
            </MenuItem>
          )}
          {editable &&
            elsewhere.map((quadrant) => (
              <MenuItem key={quadrant} icon={<ArrowRightRegular />} onClick={() => onMoveTo(quadrant)}>
                Move to {quadrantWords[quadrant].many}
              </MenuItem>
            ))}
          {editable && (
            <MenuItem icon={<DeleteRegular />} secondaryContent="Del" onClick={onRemove}>
              Delete
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({ unprinted: { [when.print]: { display: 'none' } } });
