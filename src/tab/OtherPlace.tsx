import { lazy, type ReactNode } from 'react';
import type { Key } from '../domain/record';
import { subPageOf } from './opened';
import type { Where } from './where';

const Settings = lazy(() => import('./preferences/Settings').then(({ Settings }) => ({ default: Settings })));
const Calendar = lazy(() => import('./calendar/Calendar').then(({ Calendar }) => ({ default: Calendar })));
const ChainPage = lazy(() => import('./chain/ChainPage').then(({ ChainPage }) => ({ default: ChainPage })));
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
export function OtherPlace({ page, at, planKey, notices, onGo, onReview, onLeft }: OtherPlaceProps) {
  switch (page) {
    case 'settings':
      return <Settings onLeft={onLeft} />;
    case 'calendar':
      return <Calendar planKey={planKey} notices={notices} onReview={onReview} />;
    case 'chain':
      return <ChainPage at={at} notices={notices} onGo={onGo} />;
    default:
      return <SchoolPriorities planKey={planKey} notices={notices} onOpen={(opened) => onGo(subPageOf(opened))} />;
  }
}
