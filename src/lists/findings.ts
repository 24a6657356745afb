import { pupilGroups } from '../domain/figure';
import { findingSources } from '../domain/finding';
import { choice, choiceOrNone, line, note, reference, yesNo } from './columns';
import type { ListDefinition } from './definition';

export const findings: ListDefinition<'finding'> = {
  kind: 'finding',
  displayName: 'SEND findings',
  description: 'What reviews and figures show, and which priority answers it.',
  audience: 'leadership',
  label: ({ statement }) => statement,
  typedInto: 'statement',
  columns: {
    academicYear: line('AcademicYear'),
    statement: note('Statement'),
    source: choice('SeenIn', findingSources),
    sourceKey: line('SourceKey'),
    period: line('Period'),
    yearGroup: line('YearGroup'),
    group: choiceOrNone('PupilGroup', pupilGroups),
    priorityKey: reference('PriorityKey'),
    setAside: note('SetAside'),
    removed: yesNo('Removed'),
  },
};
