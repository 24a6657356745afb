import { PageTabs } from './PageTabs';

const pages = {
  reviews: 'Reviews',
  'reviews/themes': 'Themes',
  'reviews/voice': 'Voice',
  'reviews/sets': 'Question sets',
} as const;

interface ReviewTabsProps {
  at: keyof typeof pages;
  onGo(path: string): void;
}

/** What a school sees of its provision, what it is told of it, and what it asks: the pages of the place Reviews. */
export function ReviewTabs({ at, onGo }: ReviewTabsProps) {
  return <PageTabs label="Pages about reviews" pages={pages} at={at} onGo={onGo} />;
}
