import { edit } from './editing';
import type { Finding, FindingSource } from './finding';
import type { PupilGroup } from './figure';
import { proposePriority } from './priorityStanding';
import { reasonsOf } from './reasons';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';

/** Whatever is known of a new finding; the rest starts empty. */
export type FindingStart = Partial<Omit<Finding, 'key' | 'removed'>> & Pick<Finding, 'statement' | 'source'>;

/** A finding, and what puts it there: nothing, where the very same one is there already. */
export interface Found {
  key: Key;
  changes: Change[];
}

/** Open, answered by a priority, or left aside with a reason. */
export const findingStandings = ['open', 'answered', 'setAside'] as const;
export type FindingStanding = (typeof findingStandings)[number];

/** Which figures a finding is of. */
type SeenIn = 'period' | 'yearGroup';

type NewKey = Pick<Circumstances, 'newKey'>;

/** Something that an answer, to a question or of a whole area, calls strong or to develop. It is of the review's year. */
export function findingFromAnswer(snapshot: Snapshot, answerKey: Key, statement: string, circumstances: NewKey): Found {
  const reviewKey = snapshot.answer.get(answerKey)?.record.questionReviewKey ?? '';
  const academicYear = snapshot.questionReview.get(reviewKey)?.record.academicYear ?? '';
  return find(snapshot, { statement, academicYear, source: 'answer', sourceKey: answerKey }, circumstances);
}

/** Something that the figures of a measure show: in which period, for whom. */
export function findingFromMeasure(
  snapshot: Snapshot,
  { measureKey, ...start }: { measureKey: Key; group: PupilGroup } & Pick<Finding, SeenIn | 'statement' | 'academicYear'>,
  circumstances: NewKey,
): Found {
  return find(snapshot, { ...start, source: 'measure', sourceKey: measureKey }, circumstances);
}

/** Something that pupils, families or staff said. Their voice speaks for it from now on. */
export function findingFromVoice(
  snapshot: Snapshot,
  voiceKey: Key,
  start: Pick<Finding, 'statement' | 'academicYear'>,
  circumstances: NewKey,
): Found {
  const { key, changes } = find(snapshot, { ...start, source: 'voice', sourceKey: voiceKey }, circumstances);
  return { key, changes: [...changes, ...edit(snapshot, 'voice', voiceKey, { findingKey: key })] };
}

/** Something seen elsewhere: on a learning walk, in a report. */
export function findingFromElsewhere(start: Pick<Finding, 'statement' | 'academicYear'>, { newKey }: NewKey): Found {
  const after = newFinding(newKey(), { ...start, source: 'elsewhere' });
  return { key: after.key, changes: [{ kind: 'finding', after }] };
}

/** A finding with nothing in it but what is known. */
export function newFinding(key: Key, start: FindingStart): Finding {
  return { ...emptyFinding, ...start, key, statement: start.statement.trim() };
}

/** What was found in one answer, measure or voice, without what is in the bin. */
export function findingsOf(snapshot: Pick<Snapshot, 'finding'>, source: FindingSource, sourceKey: Key): Finding[] {
  return all(snapshot).filter((one) => one.source === source && one.sourceKey === sourceKey && !one.removed);
}

/** Every finding of a year, or of all years, without those in the bin. */
export function findingsIn(snapshot: Pick<Snapshot, 'finding'>, academicYear?: string): Finding[] {
  return all(snapshot).filter((one) => !one.removed && (academicYear === undefined || one.academicYear === academicYear));
}

/** How a finding stands. A priority in the bin answers nothing. */
export function standingOf(snapshot: Snapshot, { priorityKey, setAside }: Finding): FindingStanding {
  if (snapshot.priority.get(priorityKey)?.record.removed === false) return 'answered';
  return setAside.trim() === '' ? 'open' : 'setAside';
}

/** Says why no priority is to answer a finding; with nothing said it is open again. */
export function setFindingAside(snapshot: Snapshot, key: Key, because: string): Change[] {
  return edit(snapshot, 'finding', key, { setAside: because.trim(), ...(because.trim() !== '' && { priorityKey: '' }) });
}

/** Whether nobody has said yet why a finding is as it is: worth a warning before it becomes a priority, and never in its way. */
export function lacksReason(snapshot: Snapshot, findingKey: Key): boolean {
  return reasonsOf(snapshot, findingKey).every(({ statement }) => statement.trim() === '');
}

/** How a priority that answers a finding is called, for short. */
export type NameOf = (finding: Finding) => string;

/**
 * Proposes a priority that answers a finding, in the finding's words, with its reasons as the rationale. With a name for short, which no
 * other priority has, the finding's words begin the rationale. Nothing, where a priority answers it already. The last change of kind
 * `priority` is the new one.
 */
export function priorityFromFinding(
  snapshot: Snapshot,
  findingKey: Key,
  { nameOf, ...circumstances }: { academicYear: string; nameOf?: NameOf } & NewKey,
): Change[] {
  const finding = snapshot.finding.get(findingKey)?.record;
  if (finding === undefined || standingOf(snapshot, finding) === 'answered') return [];
  const reasons = reasonsOf(snapshot, findingKey).map(({ statement }) => sentence(statement));
  const name = nameOf?.(finding) ?? '';
  // A saved plan tells priorities by their titles.
  const isOwn = name !== '' && [...snapshot.priority.values()].every(({ record }) => record.removed || record.title !== name);
  const rationale = isOwn ? [sentence(finding.statement), ...reasons] : reasons;
  const title = isOwn ? name : finding.statement.replace(/\.$/, '');
  return proposePriority(
    snapshot,
    { title, rationale: rationale.filter(Boolean).join(' '), findings: [findingKey] },
    circumstances,
  );
}

function find(snapshot: Snapshot, start: FindingStart, { newKey }: NewKey): Found {
  const after = newFinding(newKey(), start);
  const there = findingsOf(snapshot, after.source, after.sourceKey);
  const same = there.find((one) => sameFields.every((field) => one[field] === after[field]));
  if (same !== undefined) return { key: same.key, changes: [] };
  return { key: after.key, changes: [{ kind: 'finding', after }] };
}

const sameFields = ['statement', 'period', 'yearGroup', 'group'] as const;

function all(snapshot: Pick<Snapshot, 'finding'>): Finding[] {
  return [...snapshot.finding.values()].map(({ record }) => record);
}

function sentence(text: string): string {
  const words = text.trim();
  return words === '' || /[.!?…]$/.test(words) ? words : `${words}.`;
}

const emptyFinding: Omit<Finding, 'key' | 'statement' | 'source'> = {
  academicYear: '',
  sourceKey: '',
  period: '',
  yearGroup: '',
  group: '',
  priorityKey: '',
  setAside: '',
  removed: false,
};
