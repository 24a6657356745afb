import { clashesWith, stillStands } from '../../src/domain/clashes';
import { newPerson } from '../../src/domain/people';
import type { Device } from '../../src/workspace/device';
import { memoryDevice } from '../../src/workspace/memoryDevice';
import { createClock } from './clock';
import { edit, make, openDesk, personCalled, type Desk } from './desk';
import { actionAt, twoPeople } from './twoPeople';

/** Joan and Priya both name the action; Joan's name is in the tenant first. Priya has a phone, too. */
async function bothNamed({ known = true } = {}) {
  const { school, priya, joan } = await twoPeople();
  if (known) await make(joan, { kind: 'person', after: newPerson('p', personCalled('priya')) });
  await priya.workspace.sync();
  const phone = await openDesk(school, 'priya');
  await edit(priya, 'action', 'action', { text: 'Hers' });
  await edit(joan, 'action', 'action', { text: 'Joan’s' });
  await joan.workspace.sync();
  await priya.workspace.sync();
  return { school, priya, joan, phone };
}

const open = ({ workspace }: Desk) => workspace.standing().clashes;
const heard = ({ workspace }: Desk) => clashesWith(workspace.current(), personCalled('joan'));

test('two versions met on one device are shown on each device of whoever has to choose', async () => {
  const { priya, phone, joan } = await bothNamed();
  await phone.workspace.sync();
  const [clash] = open(phone);
  expect(clash).toEqual({ ...open(priya)[0], theirs: expect.objectContaining({ value: 'Joan’s' }) });
  expect(clash).toMatchObject({ before: 'Rota', mine: { value: 'Hers' }, theirs: { by: personCalled('joan') } });
  expect(priya.workspace.standing().waiting).toBe(0);
  await joan.workspace.sync();
  expect(open(joan)).toEqual([]);
  expect(heard(joan)).toMatchObject([{ who: { key: 'p' }, clash: { field: 'text', mine: 'Hers', theirs: 'Joan’s', ended: '' } }]);
  expect(stillStands(joan.workspace.current(), heard(joan)[0]!.clash)).toBe(true);
});

test.each([
  ['mine', 'Hers'],
  ['theirs', 'Joan’s'],
  ['other', 'Both'],
] as const)('what is chosen on one device is chosen on all, and the other person hears it: %s', async (how, value) => {
  const { priya, phone, joan } = await bothNamed();
  await phone.workspace.sync();
  await phone.workspace.settle(open(phone)[0]!.key, value);
  expect(open(phone)).toEqual([]);
  await phone.workspace.sync();
  await priya.workspace.sync();
  await joan.workspace.sync();
  expect(open(priya)).toEqual([]);
  expect([phone, priya, joan].map((desk) => actionAt(desk).record.text)).toEqual([value, value, value]);
  expect(heard(joan)).toMatchObject([{ clash: { ended: how } }]);
  for (const desk of [phone, priya]) {
    await desk.workspace.sync();
    expect(open(desk)).toEqual([]);
    expect(desk.workspace.standing()).toMatchObject({ waiting: 0, parked: [] });
  }
});

test('whoever chooses on two devices at once has chosen, and nothing is asked again', async () => {
  const { priya, phone } = await bothNamed();
  await phone.workspace.sync();
  await Promise.all([
    phone.workspace.settle(open(phone)[0]!.key, 'Joan’s'),
    priya.workspace.settle(open(priya)[0]!.key, 'Joan’s'),
  ]);
  for (const desk of [phone, priya, phone, priya]) await desk.workspace.sync();
  expect([open(phone), open(priya)]).toEqual([[], []]);
  expect(priya.workspace.current().person.get('p')!.record.clashes).toMatchObject([{ ended: 'theirs' }]);
});

test('whoever is not among the school’s people is taken in, once for all their devices', async () => {
  const { priya, phone } = await bothNamed({ known: false });
  await phone.workspace.sync();
  expect(open(phone)).toHaveLength(1);
  const people = [...priya.workspace.current().person.values()].map(({ record }) => record);
  expect(people).toMatchObject([{ ...personCalled('priya'), clashes: [{ field: 'text' }] }]);
});

test('a clash that the row has no room for waits on the device that met it, which writes nothing for it again and again', async () => {
  const { school, joan } = await twoPeople();
  const memory = memoryDevice();
  let steps = 0;
  const change: Device['change'] = (expected, decide) => {
    steps += 1;
    return memory.change(expected, decide);
  };
  const priya = await openDesk(school, 'priya', { device: { ...memory, change } });
  await make(joan, { kind: 'person', after: newPerson('p', personCalled('priya')) });
  await edit(priya, 'action', 'action', { resources: 'Hers '.repeat(6000) });
  await edit(joan, 'action', 'action', { resources: 'Joan’s '.repeat(6000) });
  for (const desk of [joan, priya, priya, joan]) await desk.workspace.sync();
  expect([open(priya).length, heard(joan)]).toEqual([1, []]);

  const stepsOf = async (text: string) => {
    const before = steps;
    await edit(priya, 'action', 'action', { text });
    await priya.workspace.sync();
    return steps - before;
  };
  const beside = await stepsOf('Beside the clash');
  await priya.workspace.settle(open(priya)[0]!.key, 'Both');
  for (let turn = 0; turn < 2; turn += 1) await priya.workspace.sync();
  expect(beside).toBe(await stepsOf('Without a clash'));
});

test.each([
  ['2027-02-20T09:00:00.000Z', ['text', 'monitoring']],
  ['2027-02-22T09:00:00.000Z', ['monitoring']],
])('what was chosen is told for ninety days: by %s', async (now, fields) => {
  const { school, priya, joan } = await bothNamed();
  await priya.workspace.settle(open(priya)[0]!.key, 'Hers');
  await priya.workspace.sync();
  await joan.workspace.sync();
  const later = await openDesk(school, 'priya', { clock: createClock(now) });
  await edit(later, 'action', 'action', { monitoring: 'Daily' });
  await edit(joan, 'action', 'action', { monitoring: 'Monthly' });
  for (const desk of [joan, later, joan]) await desk.workspace.sync();
  expect(heard(joan).map(({ clash }) => clash.field)).toEqual(fields);
});
