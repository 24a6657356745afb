import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownloadRegular, CopyRegular, DeleteRegular, LinkRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import type { QuestionSet } from '../../domain/questionSet';
import { copySet, removeSet } from '../../domain/questionSetEditing';
import { refusalText } from '../faultText';
import { copyLink } from '../parts/copyLink';
import { useSchool } from '../school/School';
import { saveSet } from './saveSet';

interface SetMenuProps {
  set: QuestionSet;
  /** This version comes with the product. */
  comesAlong: boolean;
  editable: boolean;
  onGo(path: string): void;
}

/** What else can be done with a set: save it as a file, copy it, delete it. */
export function SetMenu({ set, comesAlong, editable, onGo }: SetMenuProps) {
  const school = useSchool();
  const { workspace, keeping, host, circumstances } = school;
  const subPage = `reviews/sets/${set.key}`;
  const told = (done: Promise<unknown>) => void done.catch((thrown: unknown) => keeping.say(refusalText(thrown)));

  function copy(): void {
    const changes = copySet(set, `${set.title}, copy`, circumstances());
    const go = () => onGo(`reviews/sets/${changes[0]!.after.key}`);
    told(keeping.keep(changes, { say: `Copied ${set.title}`, lookedAt: true }).then(go));
  }

  function takeAway(): void {
    const changes = removeSet(workspace.current(), set.family);
    const say = `Deleted ${set.title || 'the set'}. Reviews that asked by it keep it`;
    told(keeping.keep(changes, { say }).then(() => onGo('reviews/sets')));
  }

  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<MoreHorizontalRegular />} aria-label="More of this set" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowDownloadRegular />} onClick={() => told(saveSet(school, set, 'xlsx'))}>
            Save as Excel
          </MenuItem>
          <MenuItem icon={<ArrowDownloadRegular />} onClick={() => told(saveSet(school, set, 'csv'))}>
            Save as CSV, without the scale
          </MenuItem>
          <MenuItem icon={<LinkRegular />} onClick={() => void copyLink(keeping, host.place, subPage)}>
            Copy link
          </MenuItem>
          {editable && (
            <MenuItem icon={<CopyRegular />} onClick={copy}>
              Copy as a set of your own
            </MenuItem>
          )}
          {editable && !comesAlong && (
            <MenuItem icon={<DeleteRegular />} onClick={takeAway}>
              Delete
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
