import { clashesWith, stillStands } from './clashes';
import type { Instant } from './day';
import type { Author, Kept, Key, Kind } from './record';
import type { Snapshot } from './snapshot';
import type { ToldClash } from './toldClash';
import type { Status } from './update';

/** What became of words that both wrote in one field: theirs wait for their choice, or they have chosen. */
type Ended = 'wroteToo' | 'keptTheirs' | 'keptYours' | 'wroteAgain';

/** What one person did to one thing since somebody was last here, told once however often they touched it. */
export interface Happened {
  what: 'added' | 'changed' | 'removed' | 'updated' | 'commented' | 'decided' | 'ranked' | Ended;
  /** The thing it happened to: an update's and a comment's action, the plan whose priorities a leader gave marks to. */
  kind: Kind;
  key: Key;
  by: Author;
  /** When they did so last. */
  at: Instant;
  /** The field in which both wrote. */
  field?: string;
  /** Where the action stands since, by what they said. */
  status?: Status;
}

/** What is told of: parts of the plan, and what it grew from. Figures come by tables, so a measure is told of once. */
const told = [
  'schoolPriority',
  'plan',
  'priority',
  'objective',
  'action',
  'milestone',
  'swotEntry',
  'questionSet',
  'questionReview',
  'measure',
  'finding',
  'reason',
  'voice',
  'planReview',
] as const satisfies Kind[];

/** What others did since an instant, the latest first. `me` is whoever asks: their own doings are no news to them. */
export function sinceLast(snapshot: Snapshot, since: Instant, me: Pick<Author, 'entraId'>): Happened[] {
  const found = new Map<string, Happened>();
  const note = (one: Happened): void => {
    if (one.at <= since || one.by.entraId === me.entraId) return;
    const name = [one.what, one.kind, one.key, one.field, one.by.entraId].join();
    const known = found.get(name);
    if (known === undefined || known.at < one.at) found.set(name, one);
  };

  for (const kind of told) for (const kept of snapshot[kind].values()) noteRecord(kind, kept, since, note);
  for (const kept of snapshot.figure.values()) {
    const { changedBy, changed, record } = kept;
    if (changedBy && changed) note({ what: 'changed', kind: 'measure', key: record.measureKey, by: changedBy, at: changed });
  }
  for (const kept of snapshot.answer.values()) {
    const { changedBy, changed, record } = kept;
    if (changedBy && changed)
      note({ what: 'changed', kind: 'questionReview', key: record.questionReviewKey, by: changedBy, at: changed });
  }
  for (const { record, author, created } of snapshot.update.values()) {
    if (author && created)
      note({ what: 'updated', kind: 'action', key: record.actionKey, by: author, at: created, status: record.status });
  }
  for (const { record, author, created } of snapshot.comment.values()) {
    const speaks = record.act === 'comment' || record.act === 'reply';
    if (speaks && author && created) note({ what: 'commented', kind: 'action', key: record.actionKey, by: author, at: created });
  }
  for (const { record, changedBy, changed } of snapshot.decision.values()) {
    if (record.verdict !== '' && changedBy && changed)
      note({ what: 'decided', kind: 'planReview', key: record.reviewKey, by: changedBy, at: changed });
  }
  for (const { record, author, created } of snapshot.ranking.values()) {
    if (author && created) note({ what: 'ranked', kind: 'plan', key: record.planKey, by: author, at: created });
  }
  for (const { who, clash } of clashesWith(snapshot, me)) {
    const { kind, recordKey: key, field, ended, toldAt, endedAt } = clash;
    // Whoever has written over their own words since has seen the others'.
    const tells = ended !== '' || stillStands(snapshot, clash);
    if (tells) note({ what: endedAs[ended], kind, key, field, by: who, at: endedAt || toldAt });
  }
  return [...found.values()].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

const endedAs: Readonly<Record<ToldClash['ended'], Ended>> = {
  '': 'wroteToo',
  mine: 'keptTheirs',
  theirs: 'keptYours',
  other: 'wroteAgain',
};

function noteRecord(
  kind: Kind,
  { record, author, created, changedBy, changed }: Kept<{ key: Key; removed?: boolean }>,
  since: Instant,
  note: (one: Happened) => void,
): void {
  const isNew = created !== undefined && created > since;
  if (isNew && author && !record.removed) note({ what: 'added', kind, key: record.key, by: author, at: created });
  if (!changed || !changedBy || (isNew && record.removed)) return;
  // Whoever makes a record writes it a few times over; that is one event.
  if (isNew && changedBy.entraId === author?.entraId) return;
  note({ what: record.removed ? 'removed' : 'changed', kind, key: record.key, by: changedBy, at: changed });
}
