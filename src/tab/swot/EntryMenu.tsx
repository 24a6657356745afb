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
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import type { Quadrant, SwotEntry } from '../../domain/swotEntry';
import { when } from '../theme';
import { quadrantWords } from './swotWords';

interface EntryMenuProps {
  entry: SwotEntry;
  name: string;
  elsewhere: readonly Quadrant[];
  onStep(way: 'up' | 'down'): void;
  onMoveTo(quadrant: Quadrant): void;
  onRedundant(): void;
  onConsequence(): void;
  onRemove(): void;
}

/** What else can be done with an entry. */
export function EntryMenu(props: EntryMenuProps) {
  const styles = useStyles();
  const { entry, name, elsewhere, onStep, onMoveTo, onRedundant, onConsequence, onRemove } = props;
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
          <MenuItem icon={<ArrowForwardRegular />} onClick={onConsequence}>
            Say what follows
          </MenuItem>
          {entry.quadrant === 'threat' && (
            <MenuItemCheckbox name="redundant" value="redundant">
              Could make the objective redundant
            </MenuItemCheckbox>
          )}
          <MenuItem icon={<ArrowUpRegular />} secondaryContent="Alt ↑" onClick={() => onStep('up')}>
            Move up
          </MenuItem>
          <MenuItem icon={<ArrowDownRegular />} secondaryContent="Alt ↓" onClick={() => onStep('down')}>
            Move down
          </MenuItem>
          {elsewhere.map((quadrant) => (
            <MenuItem key={quadrant} icon={<ArrowRightRegular />} onClick={() => onMoveTo(quadrant)}>
              Move to {quadrantWords[quadrant].many}
            </MenuItem>
          ))}
          <MenuItem icon={<DeleteRegular />} secondaryContent="Del" onClick={onRemove}>
            Delete
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const useStyles = makeStyles({ unprinted: { [when.print]: { display: 'none' } } });
