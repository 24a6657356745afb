import { clashesWith, stillStands } from '../../src/domain/clashes';
import { newPerson } from '../../src/domain/people';
import { people as directory } from '../../src/sandbox/tenant/directory';
import { createClock } from './clock';
import { edit, make, openDesk, type Desk } from './desk';
import { actionAt, twoPeople } from './twoPeople';

const accountOf = (alias: string) => {
  const { oid, name } = directory.find((one) => one.alias === alias)!;
  return { entraId: oid, name };
};

/** Joan and Priya both name the action; Joan's name is in the tenant first. Priya has a phone, too. */
async function bothNamed({ known = true } = {}) {
  const { school, priya, joan } = await twoPeople();
  if (known) await make(joan, { kind: 'person', after: newPerson('p', accountOf('priya')) });
  await priya.workspace.sync();
  const phone = await openDesk(school, 'priya');
  await edit(priya, 'action', 'action', { text: 'Hers' });
  await edit(joan, 'action', 'action', { text: 'Joan’s' });
  await joan.workspace.sync();
  await priya.workspace.sync();
  return { school, priya, joan, phone };
}

const open = ({ workspace }: Desk) => workspace.standing().clashes;
const heard = ({ workspace }: Desk) => clashesWith(workspace.current(), accountOf('joan'));

test('two versions met on one device are shown on each device of whoever has to choose', async () => {
  const { priya, phone, joan } = await bothNamed();
  await phone.workspace.sync();
  const [clash] = open(phone);
  expect(clash).toEqual({ ...open(priya)[0], theirs: expect.objectContaining({ value: 'Joan’s' }) });
  expect(clash).toMatchObject({ before: 'Rota', mine: { value: 'Hers' }, theirs: { by: accountOf('joan') } });
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
  expect(people).toMatchObject([{ ...accountOf('priya'), clashes: [{ field: 'text' }] }]);
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
