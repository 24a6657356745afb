// Each from a module of its own: of the library's shared ones the first screen would fetch these, too.
import type { FluentIcon } from '@fluentui/react-icons';
import { CalendarLtrFilled } from '@fluentui/react-icons/svg/calendar-ltr';
import { ClipboardTaskListLtrFilled } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { DataTrendingFilled } from '@fluentui/react-icons/svg/data-trending';
import { HomeFilled } from '@fluentui/react-icons/svg/home';
import { SettingsFilled } from '@fluentui/react-icons/svg/settings';
import { TargetFilled } from '@fluentui/react-icons/svg/target';
import { TaskListSquareLtrFilled } from '@fluentui/react-icons/svg/task-list-square-ltr';
import type { Place } from './where';

const icons: Record<Place, FluentIcon> = {
  overview: HomeFilled,
  reviews: ClipboardTaskListLtrFilled,
  outcomes: DataTrendingFilled,
  priorities: TargetFilled,
  plan: TaskListSquareLtrFilled,
  calendar: CalendarLtrFilled,
  settings: SettingsFilled,
};

/** The icon of the place where somebody is. */
export function ChosenIcon({ place, className }: { place: Place; className: string }) {
  const Icon = icons[place];
  return <Icon fontSize={20} aria-hidden className={className} />;
}
