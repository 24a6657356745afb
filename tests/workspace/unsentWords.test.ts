import { memoryDevice } from '../../src/workspace/memoryDevice';
import { openSchool } from '../lists/tenant';
import { openDesk } from './desk';

test('words with a pupil’s number in them are not kept on the device, and what was kept of them is forgotten', async () => {
  const school = await openSchool({});
  const device = memoryDevice();
  const findPupil = (text: string) => /J\d{12}/.exec(text)?.[0];
  const { workspace } = await openDesk(school, 'joan', { device, findPupil });
  await workspace.keepDraft('comment/2.2', 'See (J99940002600');
  expect(workspace.draft('comment/2.2')).toBe('See (J99940002600');
  await workspace.keepDraft('comment/2.2', 'See (J999400026001');
  expect(workspace.draft('comment/2.2')).toBe('');
  expect((await device.load()).meta.words).toEqual({});
});
