import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { QuestionSet } from '../../domain/questionSet';
import { beginVersion, isFixed, reviewsBy } from '../../domain/questionSetEditing';
import { versionsOf } from '../../domain/questionSets';
import { refusalText } from '../faultText';
import { Notice } from '../parts/Notice';
import { columnPage, pageNotices, pageTitle, pageTop } from '../parts/pageStyles';
import { Region } from '../parts/Region';
import { selectBox } from '../parts/selectBox';
import { TextField } from '../parts/TextField';
import { useSchool, useSnapshot } from '../school/School';
import { useRights } from '../school/useRights';
import { sizes, when } from '../theme';
import { count } from '../words/counts';
import { Areas } from './Areas';
import { Guide } from './Guide';
import { Scale } from './Scale';
import { SetMenu } from './SetMenu';
import { askedWords } from './setWords';
import { useSetField } from './useSetField';

interface SetPageProps {
  set: QuestionSet;
  builtIn: readonly QuestionSet[];
  notices: ReactNode;
  onGo(path: string): void;
}

/** One set in one of its versions: what it asks, by which stops it is rated, which guide to read beside it. */
export function SetPage({ set, builtIn, notices, onGo }: SetPageProps) {
  const styles = useStyles();
  const { workspace, keeping, circumstances } = useSchool();
  const snapshot = useSnapshot();
  const versions = versionsOf(snapshot, builtIn, set.family);
  const isLatest = versions[0]?.key === set.key;
  const mayWrite = useRights().mayWrite('questionSet') && !set.removed;
  const fixed = isFixed(snapshot, set.key);
  const editable = mayWrite && isLatest && !fixed;
  const reviews = reviewsBy(snapshot, set.key);
  const field = useSetField(set, builtIn, onGo);
  const comesAlong = builtIn.some(({ key }) => key === set.key);

  function change(): void {
    const changes = beginVersion(workspace.current(), builtIn, set, circumstances());
    const { key, version } = changes[0]!.after;
    keeping.keep(changes, { say: `Begun version ${version}`, lookedAt: true }).then(
      () => onGo(`reviews/sets/${key}`),
      (thrown: unknown) => keeping.say(refusalText(thrown)),
    );
  }

  return (
    <section className={styles.page} aria-label="Question set">
      <Link as="button" className={styles.back} onClick={() => onGo('reviews/sets')}>
        All question sets
      </Link>
      <div className={styles.top}>
        <h1 className={styles.title}>
          {editable ? (
            <TextField label="Name of the set" single className={styles.name} {...field.text('title')} />
          ) : (
            set.title || 'A set without a name'
          )}
        </h1>
        <div className={styles.buttons}>
          {mayWrite && !editable && (
            <Button appearance="primary" onClick={change}>
              {isLatest ? 'Change the questions' : 'Go on from this version'}
            </Button>
          )}
          <SetMenu set={set} comesAlong={comesAlong} editable={mayWrite} onGo={onGo} />
        </div>
      </div>
      <p className={styles.context}>
        {versions.length > 1 ? (
          <select
            aria-label="Version"
            className={styles.select}
            value={set.key}
            onChange={({ target }) => onGo(`reviews/sets/${target.value}`)}
          >
            {versions.map(({ key, version }) => (
              <option key={key} value={key}>
                Version {version}
                {versions[0]!.key === key ? ', the latest' : ''}
              </option>
            ))}
          </select>
        ) : (
          <span>{comesAlong ? 'Ready made' : `Version ${set.version}`}</span>
        )}
        <span>{askedWords(set)}</span>
        <span>{reviews > 0 ? `asked in ${count(reviews, 'review')}` : 'not asked in a review yet'}</span>
      </p>
      <div className={mergeClasses(styles.notices, styles.unprinted)}>
        {notices}
        {set.removed && <Notice title="This set was deleted. Reviews that asked by it keep it." />}
        {mayWrite && isLatest && fixed && (
          <Notice
            title={
              reviews > 0
                ? 'A review has asked by this version, so it stays as it is.'
                : 'This set is ready made, so it stays as it is.'
            }
          >
            Change the questions, and version {Math.max(...versions.map(({ version }) => version)) + 1} begins. Past reviews keep
            theirs.
          </Notice>
        )}
      </div>
      <div className={styles.about}>
        {editable ? (
          <TextField label="What it is good for" placeholder="What it is good for" {...field.text('about')} />
        ) : (
          set.about
        )}
      </div>
      <Region name="The questions">
        <Areas set={set} editable={editable} field={field} />
      </Region>
      <Region name="The scale">
        <Scale set={set} editable={editable} field={field} />
      </Region>
      <Region name="The guide">
        <Guide set={set} editable={editable} field={field} />
      </Region>
    </section>
  );
}

const useStyles = makeStyles({
  page: columnPage,
  top: { ...pageTop, flexWrap: 'wrap' },
  title: { ...pageTitle, flex: '1 1 200px', minWidth: 0, overflowWrap: 'anywhere' },
  name: { [when.phone]: { fontSize: 'inherit', lineHeight: 'inherit' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, [when.print]: { display: 'none' } },
  context: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalM}`,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  select: selectBox,
  notices: pageNotices,
  about: { marginBlockStart: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  back: { minHeight: sizes.target, [when.print]: { display: 'none' } },
  unprinted: { [when.print]: { display: 'none' } },
});
