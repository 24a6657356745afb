import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular, MoreHorizontalRegular } from '@fluentui/react-icons';

interface RowMenuProps {
  name: string;
  /** Where it stands among its own. */
  place: { at: number; last: number };
  onMove(step: 1 | -1): void;
  /** None where it must stay. */
  onRemove?(): void;
}

/** What else can be done with an area, a question or a point of the scale. */
export function RowMenu({ name, place, onMove, onRemove }: RowMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<MoreHorizontalRegular />} aria-label={`More of ${name}`} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowUpRegular />} secondaryContent="Alt ↑" disabled={place.at === 0} onClick={() => onMove(-1)}>
            Move up
          </MenuItem>
          <MenuItem
            icon={<ArrowDownRegular />}
            secondaryContent="Alt ↓"
            disabled={place.at === place.last}
            onClick={() => onMove(1)}
          >
            Move down
          </MenuItem>
          <MenuItem icon={<DeleteRegular />} disabled={onRemove === undefined} onClick={onRemove}>
            Delete
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
