import {
  CalendarLtrFilled,
  ClipboardTaskListLtrFilled,
  DataTrendingFilled,
  HomeFilled,
  SettingsFilled,
  TargetFilled,
  TaskListSquareLtrFilled,
  type FluentIcon,
} from '@fluentui/react-icons';
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
