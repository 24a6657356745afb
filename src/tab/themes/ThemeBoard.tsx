import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { themedWork } from '../../domain/findingThemes';
import { themeBoard } from '../../domain/themeBoard';
import { columnPage, pageNotices, pageTitle } from '../parts/pageStyles';
import { Region } from '../parts/Region';
import { ReviewTabs } from '../parts/ReviewTabs';
import { Themeless } from '../parts/Themeless';
import { useWorkedOut } from '../school/useWorkedOut';
import { sizes, when } from '../theme';
import { useThemeColumns } from './themeColumns';
import { ThemeRow } from './ThemeRow';

interface ThemeBoardProps {
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  onGo(path: string): void;
}

/** The seven leadership themes: what was judged last, by what evidence, what is being done, and how it moved. */
export function ThemeBoard({ notices, onGo }: ThemeBoardProps) {
  const styles = useStyles();
  const columns = useThemeColumns();
  const board = useWorkedOut(themeBoard, []);
  const work = useWorkedOut(themedWork, []);
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
        <div aria-hidden className={mergeClasses(columns, styles.heads)}>
          <span>Theme</span>
          <span>Judged by the school</span>
          <span>Looked at last</span>
          <span>Being done</span>
        </div>
        <ul className={styles.list}>
          {board.map((view) => (
            <ThemeRow key={view.theme} view={view} isWhole={work.themeless.length === 0} onGo={onGo} />
          ))}
        </ul>
        {!isEmpty && <Themeless work={work} onGo={onGo} />}
      </Region>
    </section>
  );
}

const useStyles = makeStyles({
  page: { ...columnPage, '> *': { maxWidth: sizes.page } },
  title: pageTitle,
  notices: pageNotices,
  words: { maxWidth: sizes.prose, color: tokens.colorNeutralForeground2 },
  heads: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    [when.belowLaptop]: { display: 'none' },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  unprinted: { [when.print]: { display: 'none' } },
});
