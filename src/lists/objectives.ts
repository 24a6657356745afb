import { day, keys, line, note, reference, yesNo } from './columns';
import type { ListDefinition } from './definition';

export const objectives: ListDefinition<'objective'> = {
  kind: 'objective',
  displayName: 'SEND objectives',
  description: 'What each SEND plan sets out to achieve.',
  audience: 'leadership',
  label: ({ statement }) => statement,
  typedInto: 'statement',
  columns: {
    planKey: reference('PlanKey'),
    priorityKey: line('PriorityKey'),
    rank: line('Rank'),
    statement: note('Statement'),
    measure: note('Measure'),
    baseline: note('Baseline'),
    baselineDay: day('BaselineDate'),
    target: note('Target'),
    targetDay: day('TargetDate'),
    latest: note('Latest'),
    latestDay: day('LatestDate'),
    guardMeasure: note('GuardMeasure'),
    measureKey: line('MeasureKey'),
    reasons: keys('Reasons'),
    successCriteria: note('SuccessCriteria'),
    leadKey: line('LeadKey'),
    leadText: note('LeadText'),
    sponsorKey: line('SponsorKey'),
    sponsorText: note('SponsorText'),
    schoolPriority: note('SchoolPriority'),
    removed: yesNo('Removed'),
  },
};
