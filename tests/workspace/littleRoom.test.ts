import type { Device } from '../../src/workspace/device';
import { memoryDevice } from '../../src/workspace/memoryDevice';
import { anAction } from '../domain/builders';
import { edit, make, openDesk, type Desk } from './desk';
import { actionAt, twoPeople } from './twoPeople';

/** Priya on a device that, once it is `full`, takes a row at a time and refuses more when the test lets it answer. */
async function onASmallDevice() {
  const { school, joan } = await twoPeople();
  const memory = memoryDevice();
  const room = { full: false };
  let answer = (): void => undefined;
  const answered = new Promise<void>((done) => (answer = done));
  const change: Device['change'] = async (expected, decide) => {
    if (!room.full) return memory.change(expected, decide);
    const { rows } = decide(undefined);
    if (rows.length < 2) return memory.change(expected, decide);
    await answered;
    throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
  };
  const priya = await openDesk(school, 'priya', { device: { ...memory, change } });
  return { joan, priya, room, answer };
}

/** Waits until something is so: for as many turns as it takes requests to be answered here, and not for a device. */
async function comes(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000 && !isSo(); turn++) await new Promise((done) => setImmediate(done));
  expect(isSo()).toBe(true);
}

const textsAt = ({ workspace }: Desk): string[] => [...workspace.current().action.values()].map(({ record }) => record.text);

test('what is written on rows that came and cannot be stored is neither taken for a clash nor for a row that was deleted', async () => {
  const { joan, priya, room, answer } = await onASmallDevice();
  await make(joan, { kind: 'action', after: anAction({ key: 'fresh', text: 'Fresh' }) });
  await edit(joan, 'action', 'action', { text: 'Rota by Joan' });
  await joan.workspace.sync();
  room.full = true;
  const synced = priya.workspace.sync();
  await comes(() => priya.workspace.current().action.has('fresh'));
  const edits = [
    edit(priya, 'action', 'fresh', { text: 'Fresh, said Priya' }),
    edit(priya, 'action', 'action', { text: 'Rota by Joan, and Priya' }),
    edit(priya, 'action', 'fresh', { note: 'And a note' }),
  ];
  answer();
  await Promise.all([synced, ...edits]);
  const wellEnough = { parked: [], clashes: [] };
  expect(priya.workspace.standing()).toMatchObject({ ...wellEnough, fault: { kind: 'broken' } });
  expect(textsAt(priya).sort()).toEqual(['Fresh, said Priya', 'Rota by Joan, and Priya']);

  room.full = false;
  await priya.workspace.sync();
  await joan.workspace.sync();
  expect(priya.workspace.standing()).toMatchObject({ ...wellEnough, waiting: 0, fault: undefined });
  expect(textsAt(joan).sort()).toEqual(['Fresh, said Priya', 'Rota by Joan, and Priya']);
  expect(joan.workspace.current().action.get('fresh')!.record.note).toBe('And a note');
  expect(actionAt(joan).author?.name).toBe('Priya Lindqvist');
});
