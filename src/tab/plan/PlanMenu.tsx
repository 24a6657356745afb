import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  AddRegular,
  ArrowDownloadRegular,
  ArrowForwardRegular,
  ArrowImportRegular,
  CalendarAddRegular,
  ChevronDownRegular,
  DeleteRegular,
  DocumentTextRegular,
  HistoryRegular,
  KeyboardRegular,
  LightbulbRegular,
  LinkRegular,
  PrintRegular,
} from '@fluentui/react-icons';
import { nextReview } from '../../domain/comingReviews';
import type { Key } from '../../domain/record';
import { saveReviewDays, type Dated } from '../parts/saveReviewDays';
import { useSchool, useSnapshot } from '../school/School';
import { useRights } from '../school/useRights';

/** What can be chosen in the menu. */
export interface PlanMenuActs {
  onPlan(planKey: Key): void;
  onNewPlan(): void;
  onImport(): void;
  onAdd(kind: 'priority' | 'objective'): void;
  onRoll(): void;
  onCompare(): void;
  onSample(): void;
  onBin(): void;
  onDetails(): void;
  onKeys(): void;
  /** Puts a link to the plan as it is looked at where the person can paste it. */
  onCopyLink(): void;
}

/** Which plan the menu is about, and what it does. */
export interface PlanMenuProps extends PlanMenuActs {
  current: Key;
  editable: boolean;
}

/** The other plans, and what can be done with this one. */
export function PlanMenu(props: PlanMenuProps & { openAtOnce: boolean }) {
  const { openAtOnce, current, editable, onPlan, onNewPlan, onImport, onAdd, onBin, onDetails, onKeys, onCopyLink } = props;
  const { onRoll, onCompare, onSample } = props;
  const snapshot = useSnapshot();
  const school = useSchool();
  const { edits } = useRights();
  const save = (as: 'xlsx' | 'csv') => void import('../parts/savePlan').then(({ savePlan }) => savePlan(school, current, as));
  const review = nextReview(snapshot, current) as Dated | undefined;
  const plans = [...snapshot.plan.values()].map((kept) => kept.record).filter((plan) => !plan.removed);
  const latestFirst = plans.sort((a, b) => (a.academicYear < b.academicYear ? 1 : -1));
  return (
    <Menu
      defaultOpen={openAtOnce}
      checkedValues={{ plan: [current] }}
      onCheckedValueChange={(_event, { checkedItems }) => checkedItems[0] && onPlan(checkedItems[0])}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<ChevronDownRegular />} aria-label="Plans and more" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {plans.length > 1 && (
            <MenuGroup>
              <MenuGroupHeader>Plans</MenuGroupHeader>
              {latestFirst.map((plan) => (
                <MenuItemRadio key={plan.key} name="plan" value={plan.key}>
                  {plan.title}
                </MenuItemRadio>
              ))}
              <MenuDivider />
            </MenuGroup>
          )}
          {editable && (
            <>
              <MenuItem icon={<AddRegular />} onClick={() => onAdd('priority')}>
                Add priority
              </MenuItem>
              <MenuItem icon={<AddRegular />} onClick={() => onAdd('objective')}>
                Add objective
              </MenuItem>
            </>
          )}
          <MenuItem icon={<DocumentTextRegular />} onClick={onDetails}>
            Title, year and status
          </MenuItem>
          {edits && (
            <MenuItem icon={<ArrowImportRegular />} onClick={onImport}>
              Bring in a plan
            </MenuItem>
          )}
          {edits && (
            <MenuItem icon={<AddRegular />} onClick={onNewPlan}>
              Start an empty plan
            </MenuItem>
          )}
          <MenuItem icon={<LightbulbRegular />} onClick={onSample}>
            Look at a sample plan
          </MenuItem>
          {edits && (
            <MenuItem icon={<ArrowForwardRegular />} onClick={onRoll}>
              Carry unfinished work into a new plan
            </MenuItem>
          )}
          <MenuItem icon={<HistoryRegular />} onClick={onCompare}>
            What changed since…
          </MenuItem>
          {review && (
            <MenuItem icon={<CalendarAddRegular />} onClick={() => saveReviewDays(school, [review])}>
              Add the next review to calendars
            </MenuItem>
          )}
          <MenuDivider />
          <MenuItem icon={<DeleteRegular />} onClick={onBin}>
            Bin
          </MenuItem>
          <MenuItem icon={<LinkRegular />} onClick={onCopyLink}>
            Copy link to this view
          </MenuItem>
          <MenuItem icon={<ArrowDownloadRegular />} onClick={() => save('xlsx')}>
            Save as an Excel file
          </MenuItem>
          <MenuItem icon={<ArrowDownloadRegular />} onClick={() => save('csv')}>
            Save as CSV
          </MenuItem>
          <MenuItem
            icon={<PrintRegular />}
            onClick={() => void import('../parts/printPlan').then(({ printPlan }) => printPlan(snapshot, current, school.today))}
          >
            Print the whole plan
          </MenuItem>
          <MenuItem icon={<PrintRegular />} onClick={() => print()}>
            Print this view
          </MenuItem>
          <MenuItem icon={<KeyboardRegular />} onClick={onKeys} secondaryContent="?">
            Keys
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
