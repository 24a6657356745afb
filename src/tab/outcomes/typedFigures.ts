import { figureKey, pupilGroups, type Figure, type FigurePlace, type PupilGroup } from '../../domain/figure';
import { setFigure } from '../../domain/figureEditing';
import type { Change, Snapshot } from '../../domain/snapshot';
import type { GridValue } from './FigureGrid';

/** The numbers of a figure that are typed. */
export type Part = 'pupils' | 'count' | 'value';

/**
 * What writes numbers typed into a grid of groups by these parts. Where a figure holds other numbers by now than the person had in
 * mind, somebody else wrote them, and the two are met as two versions.
 */
export function typedFigures(
  snapshot: Pick<Snapshot, 'figure'>,
  place: Omit<FigurePlace, 'group'>,
  parts: readonly Part[],
  values: readonly GridValue[],
): Change[] {
  const own = new Map<PupilGroup, { now: PartNumbers; seen: PartNumbers }>();
  for (const { row, column, value, seen } of values) {
    const [group, part] = [pupilGroups[row]!, parts[column]!];
    const known = own.get(group);
    own.set(group, { now: { ...known?.now, [part]: value }, seen: { ...known?.seen, [part]: seen } });
  }
  return [...own].flatMap(([group, { now, seen }]) => {
    const at = { ...place, group };
    const standing = snapshot.figure.get(figureKey(at))?.record;
    const changes = setFigure(snapshot, at, now);
    return standing === undefined || standing.removed ? changes : changes.map((change) => startingFrom(change, seen));
  });
}

type PartNumbers = Partial<Pick<Figure, Part>>;

function startingFrom(change: Change, seen: PartNumbers): Change {
  return { ...change, before: { ...change.before, ...seen } } as Change;
}
