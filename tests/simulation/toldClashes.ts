import type { Kind } from '../../src/domain/record';
import type { Workspace } from '../../src/workspace/workspace';
import type { RawRow } from './rawRows';

/** Whoever has to choose is taken into the school's people, if only by their own device. */
export function isOwnEntry(kind: Kind, { fields, author }: RawRow): boolean {
  return kind === 'person' && fields['entraId'] === author;
}

/** Two versions that wait for a choice on one device are told to the person's others, and no others are. */
export function judgeTold(
  { who, workspace }: { who: string; workspace: Workspace },
  people: readonly RawRow[],
  oid: string,
): string[] {
  const entries = people.filter(({ fields }) => fields['entraId'] === oid).flatMap(({ fields }) => fields['clashes']);
  const told = (entries as { key: string; ended: string }[]).filter(({ ended }) => ended === '').map(({ key }) => key);
  const shown = workspace.standing().clashes.map(({ key }) => key);
  return [
    ...shown.filter((key) => !told.includes(key)).map((key) => `${who} alone is shown the clash ${key}`),
    ...told.filter((key) => !shown.includes(key)).map((key) => `${who} is not shown the clash ${key} that is told of`),
  ];
}
