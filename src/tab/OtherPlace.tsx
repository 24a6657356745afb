import { lazy, type ReactNode } from 'react';
import type { Key } from '../domain/record';
import { subPageOf } from './opened';
import { orWhenOnline } from './parts/orWhenOnline';
import { PriorityTabs } from './parts/PriorityTabs';
import type { Walk } from './overview/walk';
import type { Where } from './where';

const Overview = lazy(orWhenOnline(() => import('./overview/Overview').then(({ Overview }) => ({ default: Overview }))));
const Settings = lazy(orWhenOnline(() => import('./preferences/Settings').then(({ Settings }) => ({ default: Settings }))));
const Calendar = lazy(orWhenOnline(() => import('./calendar/Calendar').then(({ Calendar }) => ({ default: Calendar }))));
const ChainPage = lazy(orWhenOnline(() => import('./chain/ChainPage').then(({ ChainPage }) => ({ default: ChainPage }))));
const Outcomes = lazy(orWhenOnline(() => import('./outcomes/Outcomes').then(({ Outcomes }) => ({ default: Outcomes }))));
const Reasons = lazy(orWhenOnline(() => import('./reasons/Reasons').then(({ Reasons }) => ({ default: Reasons }))));
const Priorities = lazy(
  orWhenOnline(() => import('./priorities/Priorities').then(({ Priorities }) => ({ default: Priorities }))),
);
const Settle = lazy(orWhenOnline(() => import('./chain/Settle').then(({ Settle }) => ({ default: Settle }))));
const SwotPage = lazy(orWhenOnline(() => import('./swot/SwotPage').then(({ SwotPage }) => ({ default: SwotPage }))));
const Findings = lazy(orWhenOnline(() => import('./findings/Findings').then(({ Findings }) => ({ default: Findings }))));
const QuestionSets = lazy(
  orWhenOnline(() => import('./questionSets/QuestionSets').then(({ QuestionSets }) => ({ default: QuestionSets }))),
);
const ThemeBoard = lazy(orWhenOnline(() => import('./themes/ThemeBoard').then(({ ThemeBoard }) => ({ default: ThemeBoard }))));
const Voices = lazy(orWhenOnline(() => import('./voice/Voices').then(({ Voices }) => ({ default: Voices }))));
const Reviews = lazy(orWhenOnline(() => import('./reviews/Reviews').then(({ Reviews }) => ({ default: Reviews }))));
const Nowhere = lazy(orWhenOnline(() => import('./Nowhere').then(({ Nowhere }) => ({ default: Nowhere }))));
const SchoolPriorities = lazy(
  orWhenOnline(() =>
    import('./schoolPriorities/SchoolPriorities').then(({ SchoolPriorities }) => ({ default: SchoolPriorities })),
  ),
);

interface OtherPlaceProps extends Where {
  /** The plan that is open; none before there is one. */
  planKey?: Key;
  /** Bars about how things stand, for under a page's title. */
  notices: ReactNode;
  /** Goes to an address within the tab: `action/4f2a`, `priorities`. */
  onGo(path: string): void;
  onReview(reviewKey: Key): void;
  /** Walks through addresses, one after another. */
  onThrough(walk: Walk): void;
  onLeft(): void;
}

/** Every place but the plan. */
export function OtherPlace({ page, at, planKey, notices, onGo, onReview, onThrough, onLeft }: OtherPlaceProps) {
  switch (page) {
    case 'settings':
      return <Settings onLeft={onLeft} />;
    case 'calendar':
      return <Calendar planKey={planKey} notices={notices} onReview={onReview} />;
    case 'overview':
      return <Overview planKey={planKey} notices={notices} onGo={onGo} onThrough={onThrough} />;
    case 'reviews':
      if (at[0] === 'sets') return <QuestionSets at={at.slice(1)} notices={notices} onGo={onGo} />;
      if (at[0] === 'themes') return <ThemeBoard notices={notices} onGo={onGo} />;
      if (at[0] === 'voice') return <Voices key={at[1]} at={at[1]} notices={notices} onGo={onGo} />;
      return <Reviews at={at} notices={notices} onGo={onGo} />;
    case 'outcomes':
      return <Outcomes at={at} notices={notices} reasons={(given) => <Reasons {...given} onGo={onGo} />} onGo={onGo} />;
    case 'chain':
      return <ChainPage at={at} notices={notices} onGo={onGo} />;
    case 'swot':
      return <SwotPage key={at[0]} objectiveKey={at[0] ?? ''} notices={notices} onGo={onGo} />;
    case 'priorities':
      if (at[0] === 'settle') {
        const pages = <PriorityTabs at="priorities/settle" onGo={onGo} />;
        return <Settle planKey={planKey} notices={notices} pages={pages} onGo={onGo} />;
      }
      if (at[0] === 'findings') {
        const reasons = (given: { findingKey: Key; editable: boolean }) => <Reasons {...given} onGo={onGo} />;
        return <Findings key={at[1]} at={at[1]} notices={notices} reasons={reasons} onGo={onGo} />;
      }
      if (at[0] !== 'school') return <Priorities planKey={planKey} at={at[0]} notices={notices} onGo={onGo} />;
      return (
        <SchoolPriorities
          key={at[1]}
          planKey={planKey}
          at={at[1]}
          notices={notices}
          onGo={onGo}
          onOpen={(opened) => onGo(subPageOf(opened))}
        />
      );
    default:
      return <Nowhere notices={notices} onGo={onGo} />;
  }
}
