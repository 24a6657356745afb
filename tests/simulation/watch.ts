import type { Records } from '../../src/domain/snapshot';
import type { Kept, Kind } from '../../src/domain/record';
import { Fault } from '../../src/graph/faults';
import type { Site } from '../../src/lists/site';
import type { Person } from './person';
import type { School } from './school';

type AnyRecord = Records[Kind];

/** Counts which kinds of meeting between two people's changes come about. Changes nothing. */
export function watchSite(site: Site, person: Person, { count, tell }: Pick<School, 'count' | 'tell'>): Site {
  return {
    ...site,
    async read(asks, settings) {
      const readings = await site.read(asks, settings);
      const waiting = (await person.disk.load()).pending;
      for (const reading of readings) {
        if (reading instanceof Fault) continue;
        tell(
          `${person.alias} reads ${asks[readings.indexOf(reading)]!.want} ${reading.kind}: ${reading.rows.map(({ record, version }) => `${record.key}@${shortOf(version)}`).join(' ')} gone ${reading.gone.join(' ')}`,
        );
        if (reading.startOver) count('read startOver');
        for (const kept of reading.rows) {
          const pending = waiting.get(`${reading.kind}/${kept.record.key}`);
          if (!pending || pending.version === kept.version) continue;
          if (pending.create && !pending.before && isForeign(kept, person))
            count(`on reading: made by another, ${differs(pending.after, kept.record) ? 'other words' : 'same words'}`);
          for (const name of meetings(pending.before ?? pending.tried[0], pending.tried, pending.after, kept))
            count(`on reading: ${name}`);
        }
      }
      return readings;
    },
    async write(writes, settings) {
      const answers = await site.write(writes, settings);
      const waiting = (await person.disk.load()).pending;
      answers.forEach((answer, index) => {
        const { kind, before, after, version } = writes[index]!;
        tell(
          `${person.alias} wrote ${kind}/${after.key}@${shortOf(version)} ${JSON.stringify(wordsOf(before, after))}: ${answer.outcome}`,
        );
        if (answer.outcome === 'refused') count(`refused ${answer.fault.kind}`);
        if (answer.outcome === 'accepted' && !before && isForeign(answer.kept, person))
          count(`on making: ${differs(after, answer.kept.record) ? 'other words' : 'same words'}`);
        if (answer.outcome === 'conflict' && !answer.theirs) count('on writing: row gone');
        if (answer.outcome !== 'conflict' || !answer.theirs) return;
        const tried = waiting.get(`${kind}/${after.key}`)?.tried ?? [];
        for (const name of meetings(before, tried, after, answer.theirs)) count(`on writing: ${name}`);
      });
      return answers;
    },
  };
}

/** How this person's changes to a row and somebody else's stand to each other. */
function meetings(
  before: AnyRecord | undefined,
  tried: readonly AnyRecord[],
  mine: AnyRecord,
  theirs: Kept<AnyRecord>,
): Set<string> {
  const found = new Set<string>();
  if (!before) return found;
  const changedBy = (other: AnyRecord): string[] =>
    Object.keys(other).filter((field) => JSON.stringify(at(before, field)) !== JSON.stringify(at(other, field)));
  const [own, foreign] = [changedBy(mine), changedBy(theirs.record)];
  for (const field of foreign) {
    const words = JSON.stringify(at(theirs.record, field));
    if (tried.some((one) => JSON.stringify(at(one, field)) === words)) found.add('own answer was lost');
    else if (!own.includes(field)) found.add(field === 'removed' ? 'edit against removal' : 'different fields');
    else found.add(JSON.stringify(at(mine, field)) === words ? 'same words' : 'same field');
  }
  if (own.includes('removed') && foreign.some((field) => field !== 'removed')) found.add('removal against edit');
  return found;
}

function isForeign({ author }: Kept<AnyRecord>, { oid }: Person): boolean {
  return author !== undefined && author.entraId !== oid;
}

function differs(mine: AnyRecord, theirs: AnyRecord): boolean {
  return Object.keys(mine).some((field) => JSON.stringify(at(mine, field)) !== JSON.stringify(at(theirs, field)));
}

function shortOf(version: string | undefined): string {
  return /,(\d+)/.exec(version ?? '')?.[1] ?? '?';
}

function wordsOf(before: AnyRecord | undefined, after: AnyRecord): unknown {
  const fields = Object.keys(after).filter(
    (field) => field !== 'key' && (!before || JSON.stringify(at(before, field)) !== JSON.stringify(at(after, field))),
  );
  return Object.fromEntries(fields.filter((field) => at(after, field) !== '').map((field) => [field, at(after, field)]));
}

function at(record: object, field: string): unknown {
  return (record as Record<string, unknown>)[field];
}
