import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowUpRegular,
  DeleteRegular,
  EraserRegular,
  LinkRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useSchool } from '../school/School';
import { teamsLink } from '../signIn/teamsLink';
import type { PanelMenuProps } from './PanelMenuButton';

const EraseSheet = lazy(() => import('./EraseSheet').then(({ EraseSheet }) => ({ default: EraseSheet })));

/** What else can be done with the thing in the panel, open from its first moment. */
export function PanelMenu({ subPage, onMove, onRemove }: PanelMenuProps) {
  const { host, keeping } = useSchool();
  const link = host.place ? teamsLink(host.place, subPage) : `${location.origin}${location.pathname}#${subPage}`;
  const copyLink = () => navigator.clipboard.writeText(link).then(() => keeping.say('The link is copied'));
  const [erasing, setErasing] = useState(false);
  return (
    <>
      <Menu defaultOpen>
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
            <MenuItem icon={<LinkRegular />} onClick={() => void copyLink()}>
              Copy link
            </MenuItem>
            <MenuItem icon={<DeleteRegular />} secondaryContent="Del" onClick={onRemove}>
              Delete
            </MenuItem>
            <MenuItem icon={<EraserRegular />} onClick={() => setErasing(true)}>
              Remove a name for good…
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {erasing && (
        <Suspense>
          <EraseSheet onClose={() => setErasing(false)} />
        </Suspense>
      )}
    </>
  );
}
