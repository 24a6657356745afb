import { chainOf } from './chain';
import type { Finding } from './finding';
import { findingsIn, standingOf } from './findings';
import { setOf } from './questionSets';
import type { ReasonCategory } from './reason';
import { reasonsOf } from './reasons';
import type { Key } from './record';
import type { Snapshot } from './snapshot';
import { isSettled, statusOf, updatesOf } from './standing';
import type { Theme } from './themes';

/** Where work on the seven themes stands in the plans, and what stands under none. */
export interface ThemedWork {
  /** Open actions of each theme, each once. */
  actions: ReadonlyMap<Theme, readonly Key[]>;
  /** Open actions of plans that are not closed, which nothing brings under a theme. */
  themeless: readonly Key[];
  /** Findings of which nothing says what theme they are of, those left aside excepted. */
  themelessFindings: readonly Key[];
}

/**
 * Open actions by the themes of what they answer. A finding is of the theme of where it was seen, else of those in which its
 * reasons lie; an objective that addresses one of the reasons brings its actions under that reason's theme besides.
 */
export function themedWork(snapshot: Snapshot): ThemedWork {
  const actions = new Map<Theme, Set<Key>>();
  const themelessFindings: Key[] = [];
  const isOpen = (key: Key): boolean => !isSettled(statusOf(updatesOf(snapshot, key)));
  const put = (theme: Theme, link: Parameters<typeof chainOf>[1]): void => {
    const own = actions.get(theme) ?? new Set();
    for (const { kind, key } of chainOf(snapshot, link).below) if (kind === 'action' && isOpen(key)) own.add(key);
    actions.set(theme, own);
  };
  const findings = findingsIn(snapshot);
  for (const finding of findings) {
    const themes = themesOf(snapshot, finding);
    if (themes.length === 0 && standingOf(snapshot, finding) !== 'setAside') themelessFindings.push(finding.key);
    for (const theme of themes) put(theme, { kind: 'finding', key: finding.key });
  }
  // What answers a theme's own findings comes first.
  for (const { key, category } of findings.flatMap((finding) => reasonsOf(snapshot, finding.key))) {
    const theme = byCategory[category];
    if (theme !== undefined) put(theme, { kind: 'reason', key });
  }
  const themed = new Set([...actions.values()].flatMap((keys) => [...keys]));
  const themeless = [...snapshot.action.values()]
    .map(({ record }) => record)
    .filter(({ key, removed, planKey }) => !removed && !themed.has(key) && isInUse(snapshot, planKey) && isOpen(key))
    .map(({ key }) => key);
  return { actions: new Map([...actions].map(([theme, keys]) => [theme, [...keys]])), themeless, themelessFindings };
}

/** By where it was seen: the area of the question, a figure, what pupils or families said; else by its reasons. Empty where nothing says. */
function themesOf(snapshot: Snapshot, finding: Finding): Theme[] {
  const seen = themeSeen(snapshot, finding);
  if (seen !== undefined) return [seen];
  const lying = reasonsOf(snapshot, finding.key).flatMap(({ category }) => byCategory[category] ?? []);
  return [...new Set(lying)];
}

function themeSeen(snapshot: Snapshot, { source, sourceKey }: Finding): Theme | undefined {
  if (source === 'measure') return 'outcomes';
  if (source === 'voice') return snapshot.voice.get(sourceKey)?.record.whose === 'staff' ? undefined : 'partnership';
  const answer = source === 'answer' ? snapshot.answer.get(sourceKey)?.record : undefined;
  const review = snapshot.questionReview.get(answer?.questionReviewKey ?? '')?.record;
  const set = review && !review.removed ? setOf(snapshot, [], review) : undefined;
  if (answer === undefined || set === undefined) return undefined;
  const areaKey = answer.of === 'area' ? answer.about : set.questions.find(({ key }) => key === answer.about)?.area;
  return (set.areas.find(({ key }) => key === areaKey)?.theme || undefined) as Theme | undefined;
}

/** Skills that learners lack may be anybody's work, and attendance is an outcome. */
const byCategory: Partial<Record<ReasonCategory, Theme>> = {
  teaching: 'teaching',
  curriculum: 'teaching',
  additionalAdults: 'expertise',
  specialists: 'expertise',
  parentsAndCarers: 'partnership',
  attendance: 'outcomes',
  identification: 'identification',
  resources: 'resources',
  dataQuality: 'monitoring',
};

function isInUse(snapshot: Snapshot, planKey: Key): boolean {
  const plan = snapshot.plan.get(planKey)?.record;
  return plan !== undefined && !plan.removed && plan.status !== 'closed';
}
