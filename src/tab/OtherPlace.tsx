import type { ComponentType, ReactNode } from 'react';
import type { Key } from '../domain/record';
import { subPageOf } from './opened';
import { part } from './parts/part';
import { PriorityTabs } from './parts/PriorityTabs';
import type { Walk } from './overview/walk';
import type { Where } from './where';

const page = <P extends object>(fetch: () => Promise<ComponentType<P>>) => part(fetch, 'page');

const Overview = page(() => import('./overview/Overview').then(({ Overview }) => Overview));
const Settings = page(() => import('./preferences/Settings').then(({ Settings }) => Settings));
const Calendar = page(() => import('./calendar/Calendar').then(({ Calendar }) => Calendar));
const ChainPage = page(() => import('./chain/ChainPage').then(({ ChainPage }) => ChainPage));
const Outcomes = page(() => import('./outcomes/Outcomes').then(({ Outcomes }) => Outcomes));
const Reasons = part(() => import('./reasons/Reasons').then(({ Reasons }) => Reasons), 'beside');
const Priorities = page(() => import('./priorities/Priorities').then(({ Priorities }) => Priorities));
const Settle = page(() => import('./chain/Settle').then(({ Settle }) => Settle));
const SwotPage = page(() => import('./swot/SwotPage').then(({ SwotPage }) => SwotPage));
const Findings = page(() => import('./findings/Findings').then(({ Findings }) => Findings));
const QuestionSets = page(() => import('./questionSets/QuestionSets').then(({ QuestionSets }) => QuestionSets));
const ThemeBoard = page(() => import('./themes/ThemeBoard').then(({ ThemeBoard }) => ThemeBoard));
const Voices = page(() => import('./voice/Voices').then(({ Voices }) => Voices));
const Reviews = page(() => import('./reviews/Reviews').then(({ Reviews }) => Reviews));
const Nowhere = page(() => import('./Nowhere').then(({ Nowhere }) => Nowhere));
const SchoolPriorities = page(() =>
  import('./schoolPriorities/SchoolPriorities').then(({ SchoolPriorities }) => SchoolPriorities),
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
      if (at[0] !== 'school')
        return <Priorities planKey={planKey} at={at[0]} marking={at[1] === 'marks'} notices={notices} onGo={onGo} />;
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
