import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { answerKey, type Answer } from '../../domain/answer';
import { findingsInArea } from '../../domain/areaFindings';
import { changeOf } from '../../domain/questionComparing';
import { answer } from '../../domain/questionReviewing';
import type { Key } from '../../domain/record';
import { gatheredIn, type AreaView, type Gathered, type ReviewView } from '../../domain/reviewQuestions';
import { refusalText } from '../faultText';
import { KeepFocus } from '../parts/KeepFocus';
import { useSchool, useSnapshot } from '../school/School';
import { when } from '../theme';
import { changeWords, ratingWords } from '../words/questionReviews';
import { AreaFindings } from './AreaFindings';
import { OwnerChoice } from './OwnerChoice';
import type { Place } from './place';
import { ToFinding } from './ToFinding';

interface AreaSummaryProps {
  view: ReviewView;
  own: AreaView;
  /** Whether this person may say who looks after it. */
  editable: boolean;
  onPlace(place: Place): void;
  onGo(path: string): void;
}

/** What a review says of one area: its rating beside the one before, its words, and those of its questions. */
export function AreaSummary({ view, own, editable, onPlace, onGo }: AreaSummaryProps) {
  const styles = useStyles();
  const { review } = view;
  const { area, answered, questions, summary } = own;
  const said = summary?.record;
  const { strong, toDevelop } = gatheredIn(own);
  const { workspace, keeping } = useSchool();
  const found = findingsInArea(useSnapshot(), review.key, own);

  function lookAfter(ownerKey: Key): void {
    const changes = answer(workspace.current(), review.key, { of: 'area', about: area.key }, { ownerKey });
    keeping.keep(changes).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  return (
    <section aria-label={area.title}>
      <KeepFocus className={styles.area}>
        <div className={styles.head}>
          <h3 className={styles.title}>
            <Link as="button" inline className={styles.link} onClick={() => onPlace({ page: 'area', key: area.key })}>
              {area.title}
            </Link>
          </h3>
          <AreaRating view={view} areaKey={area.key} said={said} />
          <span className={styles.count}>
            {answered} of {questions.length} answered
          </span>
        </div>
        <OwnerChoice area={area.title} ownerKey={said?.ownerKey ?? ''} editable={editable} onOwner={lookAfter} />
        <dl data-said={said && `answer/${said.key}`} className={styles.words}>
          <Words label="Evidence" text={said?.evidence} />
          <Words label="Strong" text={said?.strong} found={strong} />
          <Words label="To develop" text={said?.toDevelop} found={toDevelop} />
          {found.length > 0 && (
            <div className={styles.pair}>
              <dt className={styles.label}>Findings</dt>
              <dd className={styles.said}>
                <AreaFindings found={found} academicYear={review.academicYear} onPlace={onPlace} onGo={onGo} />
              </dd>
            </div>
          )}
        </dl>
        {said && (
          <ToFinding answerKey={said.key} words={said.toDevelop} academicYear={review.academicYear} offersAlone onGo={onGo} />
        )}
      </KeepFocus>
    </section>
  );
}

/** `Developing, was Developing in 2025/26: the same`. */
function AreaRating({ view: { review, set }, areaKey, said }: { view: ReviewView; areaKey: string; said?: Answer }) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const previous = snapshot.questionReview.get(review.previousKey)?.record;
  const before = snapshot.answer.get(answerKey(review.previousKey, 'area', areaKey))?.record;
  const beforeSet = snapshot.questionSet.get(previous?.setKey ?? '')?.record;
  const was = beforeSet && ratingWords(beforeSet, before?.rating);
  const change = beforeSet && changeOf({ own: said, other: before }, { own: set, other: beforeSet });
  return (
    <span>
      <span className={styles.rating}>{ratingWords(set, said?.rating) ?? 'No rating yet'}</span>
      {was && `, was ${was} in ${previous?.academicYear ?? ''}`}
      {change && `: ${changeWords[change].toLowerCase()}`}
    </span>
  );
}

/** The area's own words; under them what its questions say, each with its number. */
function Words({ label, text = '', found = [] }: { label: string; text?: string; found?: Gathered['strong'] }) {
  const styles = useStyles();
  if (text === '' && found.length === 0) return null;
  return (
    <div className={styles.pair}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.said}>
        {text}
        {found.length > 0 && (
          <ul className={styles.found}>
            {found.map(({ view, words }) => (
              <li key={view.question.key} data-said={view.answer && `answer/${view.answer.record.key}`}>
                {words} <span className={styles.number}>({view.number})</span>
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  link: {
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    [when.print]: { textDecorationLine: 'none' },
  },
  rating: { fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  words: { margin: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: '96px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    [when.phone]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: 0 },
  },
  label: { color: tokens.colorNeutralForeground3 },
  said: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  found: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
  number: { color: tokens.colorNeutralForeground3 },
});
