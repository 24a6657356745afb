import { lazy, type ReactNode } from 'react';
import type { Key } from '../domain/record';
import { subPageOf } from './opened';
import type { Where } from './where';

const Settings = lazy(() => import('./preferences/Settings').then(({ Settings }) => ({ default: Settings })));
const Calendar = lazy(() => import('./calendar/Calendar').then(({ Calendar }) => ({ default: Calendar })));
const SchoolPriorities = lazy(() =>
  import('./schoolPriorities/SchoolPriorities').then(({ SchoolPriorities }) => ({ default: SchoolPriorities })),
);

interface OtherPlaceProps extends Where {
  /** The plan that is open; none before there is one. */
  planKey?: Key;
  /** Bars about how things stand, for under a page's title. */
  notices: ReactNode;
  /** Goes to an address within the tab: `action/4f2a`, `priorities`. */
  onGo(path: string): void;
  onReview(reviewKey: Key): void;
  onLeft(): void;
}

/** Every place but the plan. */
export function OtherPlace({ place, planKey, notices, onGo, onReview, onLeft }: OtherPlaceProps) {
  if (place === 'settings') return <Settings onLeft={onLeft} />;
  if (place === 'calendar') return <Calendar planKey={planKey} notices={notices} onReview={onReview} />;
  return <SchoolPriorities planKey={planKey} notices={notices} onOpen={(opened) => onGo(subPageOf(opened))} />;
}
