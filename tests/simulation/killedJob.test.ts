import { killJob } from '../reminders/killing';
import { createRandom } from './random';

test('a job that is killed loses no card, and repeats at most the one whose answer nobody heard', async () => {
  // More of the same by hand: npx tsx tests/reminders/main.ts --times 20 --seed 1
  const killed = await killJob(3, createRandom(1).next);
  expect(killed).toHaveLength(3);
  for (const { posts, row, last } of killed) {
    expect(row).toMatchObject({ state: 'accepted', because: '' });
    expect(posts).toBeGreaterThanOrEqual(1);
    expect(posts).toBeLessThanOrEqual(row!.mayRepeat ? 2 : 1);
    expect(last).toBe('Brindlewick Primary: nothing due');
  }
});
