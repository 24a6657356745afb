import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { QuestionSet } from '../../domain/questionSet';
import { addSet, reviewsBy } from '../../domain/questionSetEditing';
import { latestVersions, versionsOf } from '../../domain/questionSets';
import { refusalText } from '../faultText';
import { columnPage, pageNotices, pageTitle, pageTop } from '../parts/pageStyles';
import { KeepFocus } from '../parts/KeepFocus';
import { Notice } from '../parts/Notice';
import { Region } from '../parts/Region';
import { ReviewTabs } from '../parts/ReviewTabs';
import { useSchool, useSnapshot } from '../school/School';
import { useRights } from '../school/useRights';
import { sizes, when } from '../theme';
import { count } from '../words/counts';
import { BinnedSets } from './BinnedSets';
import { askedWords } from './setWords';
import { usualScale } from './usualScale';

interface SetListProps {
  builtIn: readonly QuestionSet[];
  notices: ReactNode;
  /** The address names a set that is not there. */
  isMissing: boolean;
  onGo(path: string): void;
}

/** Every set in its latest version, the product's first. */
export function SetList({ builtIn, notices, isMissing, onGo }: SetListProps) {
  const styles = useStyles();
  const { keeping, circumstances } = useSchool();
  const snapshot = useSnapshot();
  const editable = useRights().mayWrite('questionSet');

  function begin(): void {
    const changes = addSet({ title: 'Our questions', scale: usualScale(builtIn) }, circumstances());
    keeping.keep(changes, { say: 'Begun a question set', lookedAt: true }).then(
      () => onGo(`reviews/sets/${changes[0]!.after.key}`),
      (thrown: unknown) => keeping.say(refusalText(thrown)),
    );
  }

  function used({ family }: QuestionSet): number {
    return versionsOf(snapshot, builtIn, family).reduce((sum, { key }) => sum + reviewsBy(snapshot, key), 0);
  }

  return (
    <section className={styles.page} aria-label="Question sets">
      <div className={styles.top}>
        <h1 className={styles.title}>Question sets</h1>
        {editable && (
          <div className={styles.buttons}>
            <Button onClick={() => onGo('reviews/sets/bringIn')}>Bring in a set</Button>
            <Button appearance="primary" icon={<AddRegular />} onClick={begin}>
              Write a set
            </Button>
          </div>
        )}
      </div>
      <ReviewTabs at="reviews/sets" onGo={onGo} />
      <p className={styles.words}>
        A review asks by one set. Use a ready-made one as it is, or change it; what reviews have asked stays as it was asked.
      </p>
      <div className={mergeClasses(styles.notices, styles.unprinted)}>
        {notices}
        {isMissing && <Notice title="There is no such question set, or the link is not whole." />}
        {builtIn.length === 0 && <Notice title="The ready-made sets cannot be fetched just now." />}
      </div>
      <Region name="The question sets">
        <KeepFocus>
          <ul className={styles.list}>
            {latestVersions(snapshot, builtIn).map((set) => (
              <li key={set.key} className={styles.row}>
                <Link className={styles.name} as="button" onClick={() => onGo(`reviews/sets/${set.key}`)}>
                  {set.title || 'A set without a name'}
                </Link>
                <span className={styles.facts}>
                  {askedWords(set)} · {builtIn.some(({ key }) => key === set.key) ? 'ready made' : `version ${set.version}`}
                  {used(set) > 0 && ` · asked in ${count(used(set), 'review')}`}
                </span>
                {set.about && <span className={styles.about}>{set.about}</span>}
              </li>
            ))}
          </ul>
          <BinnedSets builtIn={builtIn} editable={editable} />
        </KeepFocus>
      </Region>
    </section>
  );
}

const useStyles = makeStyles({
  page: columnPage,
  top: pageTop,
  title: pageTitle,
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, [when.print]: { display: 'none' } },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  notices: pageNotices,
  list: { margin: `${tokens.spacingVerticalM} 0`, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  name: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
  },
  facts: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  about: { maxWidth: sizes.prose, color: tokens.colorNeutralForeground2 },
  unprinted: { [when.print]: { display: 'none' } },
});
