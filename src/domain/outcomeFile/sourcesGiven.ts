import { figureKey, figureOwners, type FigureOwner } from '../figure';
import type { Snapshot } from '../snapshot';
import type { ReadFigure } from './reading';

/** Where a person says that others' figures are from, by whose they are. */
export type SourcesGiven = Partial<Record<FigureOwner, string>>;

/** Whose figures a reading holds of which neither the file nor the school says where they are from. */
export function withoutSource(snapshot: Pick<Snapshot, 'figure'>, figures: readonly ReadFigure[]): FigureOwner[] {
  const lacking = figures.filter(
    (one) => one.whose !== 'school' && one.source === '' && !snapshot.figure.get(figureKey(one))?.record.source,
  );
  return figureOwners.filter((owner) => lacking.some(({ whose }) => whose === owner));
}

/** The figures with the sources that a person gave where the file gives none. */
export function withSources(figures: readonly ReadFigure[], given: SourcesGiven): ReadFigure[] {
  return figures.map((one) => {
    const source = one.whose === 'school' || one.source !== '' ? '' : (given[one.whose]?.trim() ?? '');
    return source === '' ? one : { ...one, source };
  });
}
