import { PageTabs } from './PageTabs';

const pages = {
  priorities: 'SEND priorities',
  'priorities/findings': 'Findings',
  'priorities/school': 'School priorities',
  'priorities/settle': 'To settle',
} as const;

interface PriorityTabsProps {
  at: keyof typeof pages;
  onGo(path: string): void;
}

/** From what was found to what comes first, and what that serves: the pages of the place Priorities. */
export function PriorityTabs({ at, onGo }: PriorityTabsProps) {
  return <PageTabs label="Pages about priorities" pages={pages} at={at} onGo={onGo} />;
}
