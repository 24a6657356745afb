import type { SchoolPriority } from '../../src/domain/schoolPriority';
import { usualSmallNumbers, type Settings } from '../../src/domain/settings';

/** A school priority that matters for nothing but being there. */
export const aSchoolPriority = (values: Partial<SchoolPriority> = {}): SchoolPriority => ({
  key: 'sp',
  ref: 'SP1',
  title: 'Reading fluency',
  ownerKey: '',
  ownerText: '',
  academicYear: '2026/27',
  rank: 'a0',
  removed: false,
  ...values,
});

/** A site's own row. */
export const someSettings = (values: Partial<Settings> = {}): Settings => ({
  key: 'settings',
  schemaVersion: 1,
  school: 'Brindlewick Primary',
  currentPlan: 'plan',
  lists: {},
  changesBy: 'modified',
  halfTerms: [],
  smallNumbers: usualSmallNumbers,
  ...values,
});
