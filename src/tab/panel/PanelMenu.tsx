import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular, LinkRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import { useSchool } from '../school/School';
import type { PanelMenuProps } from './PanelMenuButton';

/** What else can be done with the thing in the panel. */
export function PanelMenu({ subPage, name, onMove, onRemove, openAtOnce }: PanelMenuProps & { openAtOnce: boolean }) {
  const { host, keeping } = useSchool();
  const shareLink =
    host.shareLink ??
    ((tail: string) =>
      void navigator.clipboard
        .writeText(`${location.origin}${location.pathname}#${tail}`)
        .then(() => keeping.say('The link is copied')));
  return (
    <Menu defaultOpen={openAtOnce}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<MoreHorizontalRegular />} aria-label="More" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowUpRegular />} secondaryContent="Alt ↑" onClick={() => onMove(-1)}>
            Move up
          </MenuItem>
          <MenuItem icon={<ArrowDownRegular />} secondaryContent="Alt ↓" onClick={() => onMove(1)}>
            Move down
          </MenuItem>
          <MenuItem icon={<LinkRegular />} onClick={() => shareLink(subPage, name)}>
            Copy link
          </MenuItem>
          <MenuItem icon={<DeleteRegular />} secondaryContent="Del" onClick={onRemove}>
            Delete
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
