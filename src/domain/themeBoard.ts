import { answerKey, type Answer } from './answer';
import { themedWork } from './findingThemes';
import type { QuestionReview } from './questionReview';
import { setOf } from './questionSets';
import type { QuestionSet } from './questionSet';
import type { Key } from './record';
import type { Snapshot } from './snapshot';
import { themes, type Theme } from './themes';

/** How one leadership theme stands. */
export interface ThemeView {
  theme: Theme;
  /** What each completed review judged, the latest last. */
  judgements: Judgement[];
  /** Against the review before: undefined while there are not two, or their scales differ in length. */
  trend?: 'up' | 'down' | 'same';
  /** What was looked at last. */
  evidence?: { text: string; reviewKey: Key; answerKey: Key };
  /** Actions that answer what was found here and are not settled, each once. */
  openActions: Key[];
}

/** What one review judged of a theme: the areas that tell of it, each with its rating. */
export interface Judgement {
  review: QuestionReview;
  areas: { key: Key; title: string; rating: string }[];
  /** Between 0, the lowest stop, and 1: the mean of its areas. */
  share: number;
  /** How many stops the scale has. */
  stops: number;
}

/** The seven themes, as the school's own reviews and the plan tell of them. */
export function themeBoard(snapshot: Snapshot): ThemeView[] {
  const reviews = [...snapshot.questionReview.values()].map(({ record }) => record).filter(({ removed }) => !removed);
  const { actions } = themedWork(snapshot);
  const own = reviews.filter(({ reviewKind }) => reviewKind === 'self').sort(byDay);
  return themes.map((theme) => {
    const judgements = own.flatMap((review) => (review.completed === null ? [] : (judgementOf(snapshot, review, theme) ?? [])));
    return {
      theme,
      judgements,
      trend: trendOf(judgements),
      evidence: lastEvidence(snapshot, own, theme),
      openActions: [...(actions.get(theme) ?? [])],
    };
  });
}

/** How one theme was judged from review to review. */
export type ThemeOverTime = Pick<ThemeView, 'theme' | 'judgements' | 'trend'>;

/**
 * The themes over the years as reviews of one kind judged them: those that are completed, and the one that is looked at. A theme that
 * none of them judged is left out; nothing at all where there are not two reviews that judged any.
 */
export function themesOverTime(snapshot: Snapshot, at: QuestionReview): ThemeOverTime[] {
  const reviews = [...snapshot.questionReview.values()]
    .map(({ record }) => record)
    .filter(
      ({ key, reviewKind, completed, removed }) => !removed && reviewKind === at.reviewKind && (completed || key === at.key),
    )
    .sort(byDay);
  const judged = themes.map((theme) => {
    const judgements = reviews.flatMap((review) => judgementOf(snapshot, review, theme) ?? []);
    return { theme, judgements, trend: trendOf(judgements) };
  });
  const told = new Set(judged.flatMap(({ judgements }) => judgements.map(({ review }) => review.key)));
  return told.size < 2 ? [] : judged.filter(({ judgements }) => judgements.length > 0);
}

function judgementOf(snapshot: Snapshot, review: QuestionReview, theme: Theme): Judgement | undefined {
  const set = setOf(snapshot, [], review);
  if (set === undefined || set.scale.length < 2) return undefined;
  const stops = set.scale.map(({ key, name }) => ({ key, name }));
  const areas = set.areas.flatMap(({ key, title, theme: own }) => {
    const rating = snapshot.answer.get(answerKey(review.key, 'area', key))?.record.rating;
    const at = stops.findIndex((stop) => stop.key === rating);
    return own === theme && at >= 0 ? [{ key, title, rating: stops[at]!.name, share: at / (stops.length - 1) }] : [];
  });
  if (areas.length === 0) return undefined;
  const share = areas.reduce((sum, one) => sum + one.share, 0) / areas.length;
  return { review, areas: areas.map(({ key, title, rating }) => ({ key, title, rating })), share, stops: stops.length };
}

function trendOf(judgements: readonly Judgement[]): ThemeView['trend'] {
  const [before, latest] = judgements.slice(-2);
  if (before === undefined || latest === undefined || before.stops !== latest.stops) return undefined;
  if (Math.abs(latest.share - before.share) < 1e-9) return 'same';
  return latest.share > before.share ? 'up' : 'down';
}

/** Of the latest review that has any: what is said of an area goes before what is said of its questions. */
function lastEvidence(snapshot: Snapshot, reviews: readonly QuestionReview[], theme: Theme): ThemeView['evidence'] {
  for (const review of reviews.toReversed()) {
    const told = answersOf(snapshot, review, theme).filter(({ evidence }) => evidence.trim() !== '');
    const found = told.findLast(({ of }) => of === 'area') ?? told.at(-1);
    if (found !== undefined) return { text: found.evidence.trim(), reviewKey: review.key, answerKey: found.key };
  }
  return undefined;
}

/** What a review says to the questions of a theme, area by area, each area's own summary after its questions. */
function answersOf(snapshot: Snapshot, review: QuestionReview, theme: Theme): Answer[] {
  const set = setOf(snapshot, [], review);
  return (set?.areas ?? [])
    .filter((area) => area.theme === theme)
    .flatMap(({ key }) => keysIn(set!, review.key, key))
    .flatMap((key) => snapshot.answer.get(key)?.record ?? []);
}

function keysIn({ questions }: QuestionSet, reviewKey: Key, areaKey: Key): Key[] {
  const asked = questions.filter(({ area }) => area === areaKey);
  return [...asked.map(({ key }) => answerKey(reviewKey, 'question', key)), answerKey(reviewKey, 'area', areaKey)];
}

/** A review that goes on counts by the day on which it began: one that nobody completed is not for ever the latest. */
function byDay(a: QuestionReview, b: QuestionReview): number {
  const day = ({ completed, started }: QuestionReview): string => completed ?? started ?? '';
  return day(a) === day(b) ? (a.key < b.key ? -1 : 1) : day(a) < day(b) ? -1 : 1;
}
