import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowUpRegular,
  DeleteRegular,
  EraserRegular,
  LinkRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { copyLink } from '../parts/copyLink';
import { Overlay } from '../parts/Overlay';
import { part } from '../parts/part';
import { useSchool } from '../school/School';

const EraseSheet = part(() => import('./EraseSheet').then(({ EraseSheet }) => EraseSheet), 'beside');

/** What the menu is about, and what it does. */
export interface PanelMenuProps {
  /** The tail of the deep link to what the panel shows. */
  subPage: string;
  /** Who may not change it can take its link along all the same. */
  editable: boolean;
  onMove(step: 1 | -1): void;
  onRemove(): void;
}

/** What else can be done with the thing in the panel, open from its first moment. */
export function PanelMenu({ subPage, editable, onMove, onRemove }: PanelMenuProps) {
  const { host, keeping } = useSchool();
  const [erasing, setErasing] = useState(false);
  return (
    <>
      <Menu defaultOpen>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" icon={<MoreHorizontalRegular />} aria-label="More" />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<LinkRegular />} onClick={() => void copyLink(keeping, host.place, subPage)}>
              Copy link
            </MenuItem>
            {editable && (
              <>
                <MenuItem icon={<ArrowUpRegular />} secondaryContent="Alt ↑" onClick={() => onMove(-1)}>
                  Move up
                </MenuItem>
                <MenuItem icon={<ArrowDownRegular />} secondaryContent="Alt ↓" onClick={() => onMove(1)}>
                  Move down
                </MenuItem>
                <MenuItem icon={<DeleteRegular />} secondaryContent="Del" onClick={onRemove}>
                  Delete
                </MenuItem>
                <MenuItem icon={<EraserRegular />} onClick={() => setErasing(true)}>
                  Remove a name for good…
                </MenuItem>
              </>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      {erasing && (
        <Overlay>
          <EraseSheet onClose={() => setErasing(false)} />
        </Overlay>
      )}
    </>
  );
}
