import { linkKinds, type Link, type LinkKind } from '../../domain/chain';
import type { Day } from '../../domain/day';
import type { Key, Kind } from '../../domain/record';
import type { Happened } from '../../domain/sinceLast';
import type { Snapshot } from '../../domain/snapshot';
import { aboutWords } from '../words/aboutWords';
import { clashPlace } from '../words/clashPlace';
import { lower } from '../words/counts';
import { fieldWord } from '../words/fields';
import { linkPath } from '../words/linkPath';
import { linkKindWords, linkWords, quadrantWords } from '../words/linkWords';
import { statusWords } from '../../domain/statusWords';

/** What somebody did, as a sentence without its subject, and where that is to be seen. */
export function happenedWords(
  snapshot: Snapshot,
  { what, kind, key, field = '', status }: Happened,
  today: Day,
): { words: string; path: string } {
  const { name, path } = thing(snapshot, kind, key);
  switch (what) {
    case 'added':
      return { words: `added ${name}`, path };
    case 'changed':
      return { words: kind === 'questionReview' ? `answered in ${name}` : `changed ${name}`, path };
    case 'removed':
      return { words: `put ${name} in the bin`, path };
    case 'updated':
      return { words: `says how ${name} goes${status === undefined ? '' : `: ${statusWords[status]}`}`, path };
    case 'commented':
      return { words: `wrote about ${name}`, path };
    case 'decided':
      return { words: `decided in ${name}`, path };
    case 'ranked':
      return { words: `said how they see the priorities of ${name}`, path: 'priorities' };
    case 'wroteToo':
    case 'keptTheirs':
    case 'keptYours':
    case 'wroteAgain': {
      const about = aboutWords(kind, key, snapshot, today);
      const where = `“${fieldWord(kind, field)}”${about && `, ${about}`}`;
      return { words: `${bothWrote[what]} ${where}`, path: clashPlace(snapshot, { kind, recordKey: key }).path };
    }
  }
}

/** What became of words that both wrote in one field. */
const bothWrote = {
  wroteToo: 'wrote something else than you; yours stands until they choose:',
  keptTheirs: 'kept their words, yours stay in the history:',
  keptYours: 'kept your words:',
  wroteAgain: 'wrote again what you both had written:',
};

function thing(snapshot: Snapshot, kind: Kind, key: Key): { name: string; path: string } {
  const link = linkKinds.find((one): one is LinkKind => one === kind);
  if (link !== undefined) return { name: whatItIs(snapshot, { kind: link, key }), path: linkPath(snapshot, { kind: link, key }) };
  if (kind === 'questionSet')
    return { name: `the questions “${snapshot.questionSet.get(key)?.record.title ?? ''}”`, path: `reviews/sets/${key}` };
  if (kind === 'planReview') return { name: 'a plan review', path: `review/${key}` };
  if (kind === 'questionReview')
    return { name: snapshot.questionReview.get(key)?.record.title || 'a review', path: `reviews/${key}` };
  const milestone = kind === 'milestone' ? snapshot.milestone.get(key)?.record : undefined;
  if (milestone) return { name: `the milestone ${milestone.text}`, path: `action/${milestone.actionKey}` };
  return { name: snapshot.plan.get(key)?.record.title ?? 'the plan', path: '' };
}

/** A thing with what it is: `action 2.2 ELSA group`, and where it has no number, in quotation marks: `the reason “Buses are late”`. */
function whatItIs(snapshot: Snapshot, link: Link): string {
  const name = linkWords(snapshot, link);
  const entry = link.kind === 'swotEntry' ? snapshot.swotEntry.get(link.key)?.record : undefined;
  if (entry) return `the ${quadrantWords[entry.quadrant].toLowerCase()} “${entry.text}”`;
  const kind = lower(linkKindWords[link.kind]);
  return numbered.includes(link.kind) && isNumbered.test(name) ? `${kind} ${name}` : `the ${kind} “${name}”`;
}

const numbered: readonly LinkKind[] = ['schoolPriority', 'priority', 'objective', 'action'];

/** `P2 …`, `2 …`, `2.2 …`, `SP2 …`. */
const isNumbered = /^(?:S?P)?\d+(?:\.\d+)*[a-z]? /;
