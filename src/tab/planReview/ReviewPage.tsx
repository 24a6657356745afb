import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type CSSProperties, type ReactNode } from 'react';
import { columnPage, pageNotices, pageTitle, pageTop } from '../parts/pageStyles';
import { when } from '../theme';

interface ReviewPageProps {
  title: string;
  /** One line under the title. */
  context?: ReactNode;
  /** At the right of the title. */
  acts?: ReactNode;
  notices: ReactNode;
  children: ReactNode;
  onClose(): void;
}

/** The frame of a review's page. Whoever comes to it begins at its title. */
export function ReviewPage({ title, context, acts, notices, children, onClose }: ReviewPageProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.page} style={paper} aria-label="Plan review">
      <Button
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        className={mergeClasses(styles.back, styles.unprinted)}
        onClick={onClose}
      >
        Back
      </Button>
      <div className={styles.top}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        <span className={styles.unprinted}>{acts}</span>
      </div>
      {context && <p className={styles.context}>{context}</p>}
      <div className={mergeClasses(styles.notices, styles.unprinted)}>{notices}</div>
      {children}
    </section>
  );
}

/** How it lies on paper; page.css says what that is. */
const paper: CSSProperties = { page: 'minute' };

const useStyles = makeStyles({
  page: columnPage,
  back: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`, minWidth: 0 },
  top: pageTop,
  title: { ...pageTitle, outline: 'none', overflowWrap: 'anywhere' },
  context: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  notices: pageNotices,
  unprinted: { [when.print]: { display: 'none' } },
});
