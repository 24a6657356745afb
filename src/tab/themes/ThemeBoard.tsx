import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { themeBoard } from '../../domain/themeBoard';
import { columnPage, pageNotices, pageTitle } from '../parts/pageStyles';
import { Region } from '../parts/Region';
import { ReviewTabs } from '../parts/ReviewTabs';
import { useSnapshot } from '../school/School';
import { when } from '../theme';
import { ThemeRow } from './ThemeRow';

interface ThemeBoardProps {
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  onGo(path: string): void;
}

/** The seven leadership themes: what was judged last, by what evidence, what is being done, and how it moved. */
export function ThemeBoard({ notices, onGo }: ThemeBoardProps) {
  const styles = useStyles();
  const board = themeBoard(useSnapshot());
  const isEmpty = board.every(({ judgements, evidence }) => judgements.length === 0 && evidence === undefined);
  return (
    <section className={styles.page} aria-label="Themes">
      <h1 className={styles.title}>Themes</h1>
      <ReviewTabs at="reviews/themes" onGo={onGo} />
      <div className={mergeClasses(styles.notices, styles.unprinted)}>{notices}</div>
      <p className={styles.words}>
        {isEmpty
          ? 'This page will show how each of seven leadership themes stands, from your own reviews. '
          : 'From your own completed reviews, by the areas that tell of each theme. '}
        Which areas do is set in the{' '}
        <Link as="button" inline onClick={() => onGo('reviews/sets')}>
          question sets
        </Link>
        .
      </p>
      <Region name="The themes">
        <ul className={styles.list}>
          {board.map((view) => (
            <ThemeRow key={view.theme} view={view} onGo={onGo} />
          ))}
        </ul>
      </Region>
    </section>
  );
}

const useStyles = makeStyles({
  page: { ...columnPage, '> *': { maxWidth: '1040px' } },
  title: pageTitle,
  notices: pageNotices,
  words: { maxWidth: '65ch', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  unprinted: { [when.print]: { display: 'none' } },
});
