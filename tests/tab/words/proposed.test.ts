import { proposePriority } from '../../../src/domain/priorityStanding';
import { proposedWords } from '../../../src/tab/words/proposed';
import { aPlan, apply, countingKeys, created, snapshotOf } from '../../domain/builders';

/** What is said once a priority was proposed while these plans were there. */
function said(...plans: ReturnType<typeof aPlan>[]): string {
  const snapshot = snapshotOf(created({ plan: plans }));
  const changes = proposePriority(snapshot, { title: 'Reading' }, { academicYear: '2026/27', newKey: countingKeys() });
  return proposedWords(apply(snapshot, changes), changes);
}

test('of a proposed priority it is said in which plan it is, where several are open', () => {
  const inUse = aPlan({ title: 'SEND plan 2026/27' });
  const draft = aPlan({ key: 'next', title: 'SEND plan 2027/28', status: 'draft', academicYear: '2027/28' });
  expect(said(inUse, draft)).toBe('Proposed as a priority of “SEND plan 2026/27”');
  expect(said(inUse, { ...draft, status: 'closed' })).toBe('Proposed as a priority');
  expect(said(inUse)).toBe('Proposed as a priority');
});
