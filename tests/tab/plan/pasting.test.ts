import { fileLimits } from '../../../src/files/fileLimits';
import { readPasted } from '../../../src/tab/plan/pasting';
import type { School } from '../../../src/tab/school/School';
import { snapshotOf } from '../../domain/builders';

test('more than can be pasted is said to be too much', async () => {
  const said: string[] = [];
  const school = {
    workspace: { current: () => snapshotOf([]) },
    keeping: { say: (text: string) => void said.push(text) },
    today: '2026-11-23',
  } as unknown as School;
  const spot = { planKey: 'plan', objectiveKey: 'objective', column: 'text', shown: new Set<string>() } as const;
  expect(await readPasted(school, spot, 'One\n'.repeat(fileLimits.rows + 1))).toBeUndefined();
  expect(said).toEqual(['This is too much to paste. Bring it in as a plan instead']);
});
