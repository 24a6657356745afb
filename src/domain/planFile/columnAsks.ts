import type { Ask } from './asks';
import { halfOfName, kindOfHeading, termOfHeading } from './headings';
import type { ColumnKind } from './columnKind';
import { headingSays } from './pupils/headingSays';
import { personKind } from './pupilWords';
import type { Part, RawAction } from './raw';
import type { ReadAction, ReadColumn } from './reading';
import type { Field } from './field';
import { schoolYears } from './rowTexts';
import { plainWords } from './understood';

/** What was made of one action of the file. */
export interface Made {
  raw: RawAction;
  made: ReadAction[];
}

/** Columns that were told by their cells: what they hold, once for each. */
export function askForColumns(read: readonly Made[], columns: ReadColumn[], asks: Ask[]): void {
  const unsure = columns.filter((one) => one.unsure);
  // Headings that stand over every section again are one column.
  const once = unsure.filter(
    (one, at) =>
      unsure.findIndex((other) =>
        ['sheet', 'column', 'heading', 'as'].every((part) => other[part as 'as'] === one[part as 'as']),
      ) === at,
  );
  for (const { sheet, column, heading, as, rather } of once) {
    const kinds = kindsAskedOf(as, heading);
    const own = as === 'dropped' ? ownKind(heading) : undefined;
    const isNamesAlone = as === 'dropped' && !own && !ofWords(read, sheet, column, heading);
    const likely = rather ? [rather] : [];
    const options = [...new Set([...likely, ...kinds, ...(isNamesAlone ? [] : [own ?? ('kept' as const)])])].map((kind) => ({
      kind: 'column' as const,
      heading,
      as: kind,
    }));
    const field = FIELD_OF[as] ?? 'due';
    for (const { made, raw } of read) {
      const isHere = ({ place }: Part): boolean => place.sheet === sheet && (place.column === column || as === 'dropped');
      const part = [raw.action, ...raw.parts].find(isHere);
      if (part?.cell.text || part?.cell.fill)
        for (const action of made)
          asks.push({
            field,
            reason: 'columnMeaning',
            said: '',
            heading,
            part,
            forAll: true,
            proposed: options[0],
            options,
            action,
          });
    }
  }
}

/** What else a column may be that looks like one of the kind, by its heading too. */
function kindsAskedOf(as: ColumnKind, heading: string): readonly ColumnKind[] {
  if (as === 'action' && termOfHeading(heading)) return ['action', 'milestone', 'review'];
  if (as !== 'kept') return ASKED_OF[as] ?? [as];
  if (schoolYears(plainWords(heading)).length > 0) return ['kept', 'milestone'];
  if (kindOfHeading(heading) === 'priority') return ['kept', 'objective', 'priority'];
  if (kindOfHeading(heading) === 'action') return ['kept', 'approach', 'review', 'success'];
  return ASKED_OF.kept!;
}

/** What a column holds by its heading, where that says neither pupil nor name: words with a capital there may be the plan's own. */
function ownKind(heading: string): ColumnKind | undefined {
  if (headingSays(heading, personKind(heading), true, true)) return undefined;
  const kind = kindOfHeading(heading) ?? 'kept';
  return kind === 'priority' || kind === 'outcome' ? 'objective' : kind;
}

/** Single words under words of pupils may as well be groups or what they gain. */
function ofWords(read: readonly Made[], sheet: number, column: number, heading: string): boolean {
  const parts = read.flatMap(({ raw }) => raw.parts).filter(({ place }) => place.sheet === sheet && place.column === column);
  return halfOfName(heading) === undefined && parts.every(({ cell }) => !/[\s,]/.test(cell.text.trim()));
}

const FIELD_OF: Partial<Record<ColumnKind, Field>> = {
  start: 'start',
  cost: 'cost',
  status: 'status',
  lead: 'leads',
  dropped: 'leads',
  objective: 'objective',
  priority: 'objective',
  action: 'text',
  milestone: 'reviewNotes',
  support: 'leads',
  success: 'successCriteria',
  review: 'reviewNotes',
  progress: 'reviewNotes',
};

/** What else a column may be that looks like one of the kind. */
const ASKED_OF: Partial<Record<ColumnKind, ColumnKind[]>> = {
  due: ['due', 'start', 'monitoring'],
  milestone: ['milestone', 'review', 'success'],
  start: ['start', 'due', 'monitoring'],
  lead: ['lead', 'support', 'monitoring'],
  objective: ['objective', 'priority', 'action', 'evidence'],
  priority: ['priority', 'kept', 'objective'],
  action: ['action', 'objective', 'success'],
  monitoring: ['monitoring', 'due', 'start'],
  kept: ['kept', 'due', 'start', 'monitoring'],
  dropped: ['dropped', 'lead'],
  support: ['support', 'kept', 'lead'],
  success: ['success', 'review', 'due'],
  review: ['review', 'success', 'kept'],
  progress: ['review', 'kept'],
};
