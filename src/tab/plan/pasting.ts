import { readBlock, type PasteColumn, type PastedBlock, type PastedCell } from '../../domain/pasteBlock';
import { actionsFrom, pasteChanges } from '../../domain/pasteChanges';
import type { Key } from '../../domain/record';
import { postUpdate } from '../../domain/speaking';
import { readPaste } from '../../files/delimited';
import { TooLarge } from '../../files/tooLarge';
import { refusalText } from '../faultText';
import type { School } from '../school/School';
import { count, listWords } from '../words/counts';

/** Where somebody pastes: over an action and those below it in its objective, or below an objective's last. */
export interface PasteSpot {
  planKey: Key;
  objectiveKey: Key;
  actionKey?: Key;
  column: PasteColumn;
  /** The actions that are shown: what is filtered away is not written over. */
  shown: ReadonlySet<Key>;
}

/** What was pasted, understood. Nothing for a single cell that is sure: it is in the plan by then. Nothing, too, for more than can be pasted: that is said. */
export async function readPasted(school: School, spot: PasteSpot, text: string): Promise<PastedBlock | undefined> {
  const snapshot = school.workspace.current();
  const block = cellsOf(text);
  if (block === undefined) {
    school.keeping.say('This is too much to paste. Bring it in as a plan instead');
    return undefined;
  }
  const context = {
    today: school.today,
    academicYear: snapshot.plan.get(spot.planKey)?.record.academicYear ?? '',
    halfTerms: snapshot.settings.get('settings')?.record.halfTerms ?? [],
  };
  const actionKeys = actionsFrom(snapshot, spot.planKey, spot.objectiveKey, spot.actionKey, spot.shown);
  const people = [...snapshot.person.values()].map(({ record }) => record);
  const read = readBlock(block, { actionKeys, column: spot.column }, people, context);
  const [row, ...more] = read.rows;
  const single = more.length === 0 && row?.cells.length === 1 && row.actionKey !== undefined && row.cells[0]!.sure !== undefined;
  if (!single) return read;
  await keepPasted(school, spot.objectiveKey, read, new Set());
  return undefined;
}

/** Keeps a pasted block, with one Undo for all of it. Rejects nothing: what speaks against it is said. */
export async function keepPasted(
  { workspace, keeping, circumstances }: School,
  objectiveKey: Key,
  block: PastedBlock,
  accepted: ReadonlySet<PastedCell>,
): Promise<boolean> {
  const { changes, changed, added, stood } = pasteChanges(workspace.current(), objectiveKey, block, accepted, circumstances());
  const done = [changed > 0 && `${count(changed, 'action')} changed`, added > 0 && `${count(added, 'action')} added`];
  if (changes.length === 0) {
    keeping.say('What was pasted stands there already');
    return true;
  }
  try {
    await keeping.keep(changes, {
      say: `Pasted: ${listWords(done.filter((one) => one !== false))}`,
      // What an action stands at is never taken out of its history: it is said again.
      alsoBack: () =>
        stood.flatMap(({ actionKey, status }) => postUpdate(workspace.current(), actionKey, { status }, circumstances())),
    });
    return true;
  } catch (thrown) {
    keeping.say(refusalText(thrown));
    return false;
  }
}

function cellsOf(text: string): string[][] | undefined {
  try {
    return readPaste(text).sheets[0]!.rows.map(({ cells }) => Array.from(cells, (cell) => cell?.text ?? ''));
  } catch (thrown) {
    if (thrown instanceof TooLarge) return undefined;
    throw thrown;
  }
}
