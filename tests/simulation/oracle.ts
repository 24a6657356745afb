import type { Change } from '../../src/domain/snapshot';
import type { Key, Kind } from '../../src/domain/record';
import type { Clash, Workspace } from '../../src/workspace/workspace';
import { fieldOf, saidIn } from './fieldPaths';
import type { RawRow } from './rawRows';
import type { SharedKind } from './rawColumns';
import { sharedKinds } from './rawColumns';
import { isOwnEntry, judgeTold } from './toldClashes';

/** A value that somebody gave a field, and what they saw there when they did. */
interface Typed {
  who: string;
  kind: Kind;
  key: Key;
  field: string;
  /** What the person saw; several where they chose between values. */
  seen: unknown[];
  value: unknown;
  /** The record was made with this value. */
  create: boolean;
  /** The screen said that it is safe. Before that a crash may lose it. */
  safe: boolean;
  /** The person had begun before they could see what they overwrote: only their own words may be lost by that. */
  slow: boolean;
  /** Done in SharePoint itself, where no history is kept. */
  byHand: boolean;
  /** The author gave it up after it had been refused. */
  givenUp: boolean;
  /** What the same person gave the field on another page at the same moment: which came first is open. */
  beside: Typed[];
}

/** What is to be told of a run: by which seed, and what is wrong. */
export type Verdict = string[];

/** Everything the tenant holds in the end. */
export interface Truth {
  rows: Record<SharedKind | 'history', RawRow[]>;
}

/** The judge: writes down what people do and see, knows nothing of how the program works, and compares with the tenant. */
export interface Oracle {
  /** A person commits changes. Call the answer when the program says that they are safe. */
  typed(who: string, changes: readonly Change[], slow?: boolean): () => void;
  chose(who: string, clash: Clash, value: unknown, slow?: boolean): () => void;
  editedByHand(kind: Kind, key: Key, field: string, seen: unknown, value: unknown): void;
  deletedByHand(kind: Kind, key: Key): void;
  /** A person gave up what they had changed of a record so far, after it had been refused. */
  gaveUp(who: string, kind: Kind, key: Key): void;
  sees(who: string, clashes: readonly Clash[]): void;
  judge(truth: Truth, pages: readonly { who: string; workspace: Workspace }[], oidOf: (who: string) => string): Verdict;
}

/** Kinds whose changes the history has to tell. */
const told: readonly Kind[] = [
  'settings',
  'person',
  'schoolPriority',
  'plan',
  'priority',
  'objective',
  'action',
  'milestone',
  'planReview',
  'decision',
  'questionSet',
  'questionReview',
  'answer',
  'figure',
  'finding',
  'reason',
  'swotEntry',
  'voice',
];
/** Kinds whose records may follow from a decision, which is judged itself. */
const saidByDecision: readonly Kind[] = ['update'];
/** Kinds whose records somebody else has made before anybody looks. */
const given: readonly Kind[] = ['settings'];

/** A judge with an empty notebook. */
export function createOracle(): Oracle {
  const notes: Typed[] = [];
  const disturbed = new Set<string>();
  const clashesSeen = new Set<string>();

  function note(values: Omit<Typed, 'safe' | 'slow' | 'byHand' | 'givenUp' | 'beside'> & Partial<Typed>): () => void {
    const entry: Typed = { safe: false, slow: false, byHand: false, givenUp: false, beside: [], ...values };
    entry.beside = notes.filter((other) => !other.safe && other.who === entry.who && isSameField(other, entry));
    notes.push(entry);
    return () => {
      entry.safe = true;
    };
  }

  return {
    typed(who, changes, slow = false) {
      const done = changes.flatMap(({ kind, before, after }) => {
        const [was, said] = [before && saidIn(before), saidIn(after)];
        const names = Object.keys(said).filter(
          (field) => field !== 'key' && (was ? !equal(was[field], said[field]) : says(said[field])),
        );
        return names.map((field) => {
          const seen = was ? [was[field]] : [];
          return note({ who, kind, key: after.key, field, seen, value: said[field], create: !before, slow });
        });
      });
      return () => done.forEach((safe) => safe());
    },
    chose(who, { kind, recordKey, field, mine, theirs }, value, slow = false) {
      const [own, others, said] = [mine.value, theirs.value, value].map((one) => saidIn({ [field]: one }));
      const done = Object.keys(said!).flatMap((path) => {
        const seen = [own![path], others![path]];
        // Of a list that was chosen only what differs was a choice.
        if (path !== field && seen.every((one) => equal(one, said![path]))) return [];
        return [note({ who, kind, key: recordKey, field: path, seen, value: said![path], create: false, slow })];
      });
      return () => done.forEach((safe) => safe());
    },
    editedByHand: (kind, key, field, seen, value) =>
      void note({ who: 'by hand', kind, key, field, seen: [seen], value, create: false, byHand: true })(),
    deletedByHand: (kind, key) => void disturbed.add(`${kind}/${key}`),
    gaveUp(who, kind, key) {
      for (const one of notes) if (one.who === who && one.kind === kind && one.key === key) one.givenUp = true;
    },
    sees(who, clashes) {
      for (const clash of clashes) for (const name of namesOfClash(who, clash)) clashesSeen.add(name);
    },
    judge(truth, pages, oidOf) {
      const once = sharedKinds.flatMap((kind) => judgeOnce(truth.rows[kind], kind));
      const agreed = pages.flatMap((page) => [...judgePage(page, truth), ...judgeTold(page, truth.rows.person, oidOf(page.who))]);
      const open = new Set(
        pages.flatMap(({ who, workspace }) => workspace.standing().clashes.flatMap((clash) => namesOfClash(who, clash))),
      );
      const kept = notes.flatMap((one, at) =>
        disturbed.has(`${one.kind}/${one.key}`) ? [] : judgeNote(one, at, truth, open, oidOf),
      );
      const made = new Set(notes.filter(({ create }) => create).map(({ kind, key }) => `${kind}/${key}`));
      const unknown = sharedKinds.flatMap((kind) => {
        if (given.includes(kind)) return [];
        const rows = truth.rows[kind].filter((row) => !row.byHand && !made.has(`${kind}/${row.key}`) && !isOwnEntry(kind, row));
        return rows.map(({ key }) => `${kind}/${key} stands in the tenant and nobody made it`);
      });
      return [...once, ...unknown, ...judgeOnce(truth.rows.history, 'history'), ...agreed, ...kept];
    },
  };

  /** Nothing that was safe is lost, nothing is overwritten without its author being shown and having a choice. */
  function judgeNote(one: Typed, at: number, truth: Truth, open: ReadonlySet<string>, oidOf: (who: string) => string): Verdict {
    if (!one.safe || one.givenUp || takenBack(one, at) || !sharedKinds.some((kind) => kind === one.kind)) return [];
    const words = `${one.who} wrote ${JSON.stringify(one.value)} into ${one.kind}/${one.key}.${one.field}`;
    const row = truth.rows[one.kind as SharedKind].find(({ key }) => key === one.key);
    if (!row) return [`${words}, but the record is not in the tenant`];
    if (one.create && one.field === 'act' && row.author !== oidOf(one.who))
      return [`${words}, but SharePoint names another author`];
    if (one.create && saidByDecision.includes(one.kind) && isSaidByAnother(one, row)) return [];
    const later = notes.slice(at + 1).filter((other) => isSameField(other, one));
    const ownLater = later.filter(({ who }) => who === one.who);
    const name = nameOf(one.who, one.kind, one.key, one.field, one.value);
    const stands = equal(saidIn(row.fields)[one.field], one.value);
    // Typing over a field that shows a clash is a choice, too.
    const clashed = open.has(name) || (clashesSeen.has(name) && ownLater.length > 0);
    // The same may be written twice; whoever wrote on from there had seen it, even if their own came first.
    const others = notes.filter((other) => other !== one && isSameField(other, one));
    const sameWords = others.some(({ value }) => equal(value, one.value));
    const knowingly = [...later, ...one.beside, ...(sameWords ? others : [])].some((other) => knewOf(other, one));
    if (!stands && !clashed && !knowingly)
      return [`${words}, and it is gone: the tenant has ${JSON.stringify(saidIn(row.fields)[one.field])}`];
    // Whoever makes a record may still be shaping it before it is sent: that is all in its first state.
    const ownMaking = notes.some(
      (other) => other.create && other.who === one.who && other.kind === one.kind && other.key === one.key,
    );
    // Of two words typed on two pages of one's own at the same moment, the device may have had the second first.
    const ownBeside = one.beside.filter(({ who }) => who === one.who);
    const ownGrowth = [...ownLater, ...ownBeside].some((other) => knewOf(other, one));
    if (one.byHand || ownMaking || ownGrowth || !told.includes(one.kind)) return [];
    return judgeHistory(one, words, truth, oidOf(one.who));
  }

  /** Two people who hold the same review say the same of an action: whoever came first has said it. */
  function isSaidByAnother(one: Typed, row: RawRow): boolean {
    const others = notes.filter((other) => other.create && other.who !== one.who && isSameField(other, one));
    return others.some(({ value }) => equal(row.fields[one.field], value));
  }

  /** Whoever chose what stood there, or went back to what they had seen there themselves, may have sent nothing. */
  function takenBack(one: Typed, at: number): boolean {
    const own = notes.slice(0, at + 1).filter((other) => other.who === one.who && isSameField(other, one));
    return own.some(({ seen }) => seen.some((value) => equal(value, one.value)));
  }

  function judgeHistory(one: Typed, words: string, truth: Truth, oid: string): Verdict {
    const mine = truth.rows.history.filter(
      ({ fields, author }) =>
        fields['recordKey'] === one.key &&
        fields['field'] === fieldOf(one.field) &&
        tells(fields['after'], one) &&
        author === oid,
    );
    const alike = notes.filter((other) => other.key === one.key && other.field === one.field && equal(other.value, one.value));
    const same = alike.filter(({ who }) => who === one.who);
    // A value that went back to what it was before it was sent, or that somebody else had given it already, leaves no trace.
    const returned = one.seen.some((seen) => equal(seen, one.value)) || alike.length > 1;
    if (mine.length === 0 && !returned) return [`${words}, and the history does not tell it`];
    // Of a list each entry tells the whole.
    if (one.field === fieldOf(one.field) && mine.length > 1 && mine.length > same.length)
      return [`${words}, and the history tells it ${mine.length} times`];
    return [];
  }
}

function isSameField(other: Typed, one: Typed): boolean {
  return other.kind === one.kind && other.key === one.key && other.field === one.field;
}

/** Whoever wrote later had seen this value, or wrote over a word of their own while still typing. */
function knewOf(other: Typed, one: Typed): boolean {
  return other.seen.some((seen) => equal(seen, one.value)) || (other.slow && other.who === one.who);
}

function judgeOnce(rows: readonly RawRow[], kind: string): Verdict {
  const keys = rows.map(({ key }) => key);
  return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${kind}/${key} stands twice in the tenant`);
}

/** Everybody sees what the tenant has, and nothing waits any more. */
function judgePage({ who, workspace }: { who: string; workspace: Workspace }, truth: Truth): Verdict {
  const standing = workspace.standing();
  const open = standing.fault ? [`${who} still has a fault: ${standing.fault.kind} ${standing.fault.message}`] : [];
  if (standing.waiting > 0) open.push(`${who} still has ${standing.waiting} changes waiting`);
  const snapshot = workspace.current();
  const wrong = sharedKinds.flatMap((kind) => {
    const shown = new Map([...snapshot[kind].values()].map(({ record }) => [record.key, record as object]));
    const rows = truth.rows[kind].filter(({ key, fields }) => {
      const plan = fields['planKey'] as string | undefined;
      return plan === undefined ? key !== '' : standing.plans.has(plan);
    });
    const differing = rows.flatMap(({ key, fields }) => {
      const record = shown.get(key);
      if (!record) return [`${who} does not see ${kind}/${key}`];
      const names = Object.keys(fields).filter((field) => !equal(fields[field], at(record, field)));
      return names.map(
        (field) =>
          `${who} sees ${JSON.stringify(at(record, field))} in ${kind}/${key}.${field}, the tenant has ${JSON.stringify(fields[field])}`,
      );
    });
    const there = new Set(rows.map(({ key }) => key));
    const gone = [...shown.keys()]
      .filter((key) => !there.has(key))
      .map((key) => `${who} sees ${kind}/${key}, which the tenant has not`);
    return [...differing, ...gone];
  });
  return [...open, ...wrong];
}

function tells(after: unknown, { field, value }: Typed): boolean {
  if (field === fieldOf(field)) return after === textOf(value);
  return equal(saidIn({ [fieldOf(field)]: JSON.parse(String(after)) as unknown })[field], value);
}

function namesOfClash(who: string, { kind, recordKey, field, mine, theirs }: Clash): string[] {
  const others = saidIn({ [field]: theirs.value });
  return Object.entries(saidIn({ [field]: mine.value })).flatMap(([path, value]) =>
    path !== field && equal(others[path], value) ? [] : [nameOf(who, kind, recordKey, path, value)],
  );
}

function nameOf(who: string, kind: Kind, key: Key, field: string, value: unknown): string {
  return JSON.stringify([who, kind, key, field, value]);
}

function at(record: object, field: string): unknown {
  return (record as Record<string, unknown>)[field];
}

function equal(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Whoever makes a record has said nothing in a field left empty. */
function says(value: unknown): boolean {
  return value !== '' && value !== null && !equal(value, []);
}

function textOf(value: unknown): string {
  if (typeof value === 'object') return value === null ? '' : JSON.stringify(value);
  return String(value);
}
