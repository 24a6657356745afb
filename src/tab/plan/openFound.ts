import { sift, without, partsAsked, type PlanFilter } from '../../domain/planFilter';
import { isNumber } from '../../domain/planNumber';
import { outlineOf } from '../../domain/planView';
import type { Key } from '../../domain/record';
import type { Opened } from '../opened';
import type { School } from '../school/School';
import { soughtFirst } from '../parts/sought';

/**
 * Opens what a search leads to: the first row that the list shows for its words and for all else that is asked; for a number, what
 * has it or had it before. Where only words are asked they may lead to an objective or a priority that the list has no row for.
 */
export async function openFound(
  school: Pick<School, 'workspace' | 'keeping' | 'today'>,
  planKey: Key,
  filter: PlanFilter,
  onOpen: (opened: Opened, enter: boolean) => void,
): Promise<void> {
  if (filter.text.trim() === '') return;
  const found = firstShown(school, planKey, filter) ?? (await soughtBeside(school, planKey, filter));
  if (found) onOpen({ kind: found.kind, key: found.key }, true);
  else school.keeping.say(isNumber(filter.text) ? 'Nothing in this plan has that number' : 'Nothing here has these words');
}

function firstShown(
  { workspace, today }: Pick<School, 'workspace' | 'today'>,
  planKey: Key,
  filter: PlanFilter,
): Opened | undefined {
  const snapshot = workspace.current();
  const outline = outlineOf(snapshot, planKey);
  const [first] = outline && !isNumber(filter.text) ? sift(outline, filter, { snapshot, today }) : [];
  return first && { kind: 'action', key: first.actions[0]!.kept.record.key };
}

async function soughtBeside(
  { workspace }: Pick<School, 'workspace'>,
  planKey: Key,
  filter: PlanFilter,
): Promise<Opened | undefined> {
  const asksMore = partsAsked(without(filter, 'text')).length > 0;
  return asksMore && !isNumber(filter.text) ? undefined : await soughtFirst(workspace, planKey, filter.text);
}
