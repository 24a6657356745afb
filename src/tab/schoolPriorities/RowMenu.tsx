import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowUpRegular,
  DeleteRegular,
  LinkMultipleRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';

interface RowMenuProps {
  name: string;
  movable: boolean;
  editable: boolean;
  onChain(): void;
  onMove(step: 1 | -1): void;
  onRemove(): void;
}

/** What else can be done with a school priority. */
export function RowMenu({ name, movable, editable, onChain, onMove, onRemove }: RowMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<MoreHorizontalRegular />} aria-label={`More of ${name}`} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {movable && (
            <MenuItem icon={<ArrowUpRegular />} secondaryContent="Alt ↑" onClick={() => onMove(-1)}>
              Move up
            </MenuItem>
          )}
          {movable && (
            <MenuItem icon={<ArrowDownRegular />} secondaryContent="Alt ↓" onClick={() => onMove(1)}>
              Move down
            </MenuItem>
          )}
          <MenuItem icon={<LinkMultipleRegular />} onClick={onChain}>
            Show the chain
          </MenuItem>
          {editable && (
            <MenuItem icon={<DeleteRegular />} onClick={onRemove}>
              Delete
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
