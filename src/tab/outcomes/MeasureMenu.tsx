import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  DeleteRegular,
  EditRegular,
  LinkMultipleRegular,
  MoreHorizontalRegular,
  PrintRegular,
  TableRegular,
} from '@fluentui/react-icons';

/** What can be done with a measure besides. */
export type MeasureAct = 'figures' | 'comparison' | 'measure' | 'chain' | 'remove';

interface MeasureMenuProps {
  name: string;
  editable: boolean;
  onAct(act: MeasureAct): void;
}

/** What else can be done on a measure's page. */
export function MeasureMenu({ name, editable, onAct }: MeasureMenuProps) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={`More of ${name}`} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {editable && (
            <MenuItem icon={<TableRegular />} onClick={() => onAct('figures')}>
              Type figures in
            </MenuItem>
          )}
          {editable && (
            <MenuItem icon={<ArrowSyncRegular />} onClick={() => onAct('comparison')}>
              Change the comparison
            </MenuItem>
          )}
          {editable && (
            <MenuItem icon={<EditRegular />} onClick={() => onAct('measure')}>
              Rename or change the measure
            </MenuItem>
          )}
          <MenuItem icon={<LinkMultipleRegular />} onClick={() => onAct('chain')}>
            Show the chain
          </MenuItem>
          <MenuItem icon={<PrintRegular />} onClick={() => print()}>
            Print
          </MenuItem>
          {editable && (
            <MenuItem icon={<DeleteRegular />} onClick={() => onAct('remove')}>
              Delete the measure
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
