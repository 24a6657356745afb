import { findUpns } from '../../../src/domain/pupilGuard';
import { saveSession } from '../../../src/tab/school/draftSession';
import { heldWords } from '../../../src/tab/school/heldWords';
import { createKeeping } from '../../../src/tab/school/keeping';
import { memoryDevice } from '../../../src/workspace/memoryDevice';
import { anAction, anObjective, aPlan } from '../../domain/builders';
import { openSchool } from '../../lists/tenant';
import { openDesk } from '../../workspace/desk';

let keys = 0;
const findPupil = (text: string) => (findUpns(text).length > 0 ? text : undefined);
const host = { now: () => new Date('2026-11-24T09:00:00Z'), newKey: () => `made-${(keys += 1)}` };

async function openNote() {
  const { workspace } = await openDesk(await openSchool({}), 'priya', { device: memoryDevice(), findPupil });
  const keeping = createKeeping(workspace, host);
  await workspace.commit([
    { kind: 'plan', after: aPlan() },
    { kind: 'objective', after: anObjective() },
    { kind: 'action', after: anAction({ note: 'Rota' }) },
  ]);
  const record = () => workspace.current().action.get('action')!.record;
  const keep = (note: string, seen: string) =>
    keeping.keep([{ kind: 'action', before: { ...record(), note: seen }, after: { ...record(), note } }]);
  const means = { keep, held: heldWords(workspace, 'action/action/note') };
  return { keeping, means, session: { began: 'Rota', seen: 'Rota', latest: 'Rota' }, noted: () => record().note };
}

test('words that may point to one pupil wait on the device while they are typed, and go when they are kept', async () => {
  const { keeping, means, session, noted } = await openNote();
  session.latest = 'One pupil asked\nfor it, and the';
  expect(await saveSession(session, means, true)).toBeUndefined();
  session.latest += ' governors';
  expect(await saveSession(session, means)).toContain('“One pupil” may point');
  expect(noted()).toBe('Rota');
  const again = means.held.read()!;
  expect(again).toEqual({ text: 'One pupil asked\nfor it, and the governors', seen: 'Rota' });
  keeping.allow({ words: ['one pupil'], reason: 'nobody can tell who it is' });
  const reopened = { began: 'Rota', seen: again.seen, latest: again.text };
  expect(await saveSession(reopened, means)).toBeUndefined();
  expect(noted()).toBe(again.text);
  expect(means.held.read()).toBeUndefined();
});

test('going back to what stood there gives the words up', async () => {
  const { means, session } = await openNote();
  await saveSession(Object.assign(session, { latest: 'One pupil asked' }), means);
  await saveSession(Object.assign(session, { latest: 'Rota' }), means);
  expect(means.held.read()).toBeUndefined();
});

test('a pupil’s number is not held, and takes along what was held before', async () => {
  for (const number of ['J999400026001', '\nJ999400026001', 'J9994000\n26001']) {
    const { means, session } = await openNote();
    await saveSession(Object.assign(session, { latest: 'One pupil asked' }), means, true);
    expect(means.held.read()?.text).toBe('One pupil asked');
    await saveSession(Object.assign(session, { latest: `One pupil asked ${number}` }), means, true);
    expect(await saveSession(session, means)).toBeDefined();
    expect(means.held.read()).toBeUndefined();
  }
});
