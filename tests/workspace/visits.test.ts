import { lastHere, type Visit } from '../../src/domain/lastHere';
import { personByEntraId } from '../../src/domain/people';
import { visitsOf } from '../../src/domain/visits';
import { people } from '../../src/sandbox/tenant/directory';
import { inScene } from '../sandbox/inScene';
import { openSchool, type School } from '../lists/tenant';
import { aPlan } from '../domain/builders';
import { edit, make, openDesk, type Desk } from './desk';
import { twoPeople } from './twoPeople';

/** The sample school: Priya writes the plan and has a laptop and a phone; Martin reads it. */
async function sampleSchool() {
  const sandbox = await inScene('brindlewick');
  const open = (who: string) => openDesk({ sandbox } as School, who);
  return { open };
}

const accountOf = (alias: string) => people.find((one) => one.alias === alias)!.oid;
const rowOf = ({ workspace }: Desk, alias: string) => personByEntraId(workspace.current(), accountOf(alias))!.record;
const at = (time: string) => `2026-11-${time}:00.000Z`;

/** Somebody is there at a time; sent by the time it is answered. */
async function come(desk: Desk, visit: Visit): Promise<void> {
  await desk.workspace.shareVisit(visit);
  await desk.workspace.sync();
}

const lastOn = (desk: Desk, visit: Visit) =>
  lastHere(desk.workspace.current(), { entraId: desk.workspace.standing().person.entraId }, visit);

test('a visit on one device is known on the others of the same person, written once', async () => {
  const { open } = await sampleSchool();
  const [laptop, phone] = [await open('priya'), await open('priya')];
  await come(laptop, { began: at('24T17:00'), before: at('24T16:20') });
  const sent = laptop.sent.length;
  await laptop.workspace.shareVisit({ began: at('24T17:00'), before: at('24T16:20') });
  expect([laptop.sent.length, laptop.workspace.standing().waiting]).toEqual([sent, 0]);
  await phone.workspace.sync();
  expect(visitsOf(rowOf(phone, 'priya'))).toEqual([at('24T16:20'), at('24T17:00')]);
  expect(lastOn(phone, { began: at('25T08:00') })).toEqual({ at: at('24T17:00'), by: 'row' });
  // Turning to the phone shortly after is the same visit, and tells nothing new.
  expect(lastOn(phone, { began: at('24T17:20') })).toEqual({ at: at('24T16:20'), by: 'row' });
  await come(phone, { began: at('24T17:20') });
  expect(visitsOf(rowOf(phone, 'priya'))).toHaveLength(2);
  expect(phone.workspace.standing()).toMatchObject({ waiting: 0, parked: [], clashes: [] });
});

test('visits written on two devices at once both stand, beside what else changes in the row', async () => {
  const { open } = await sampleSchool();
  const [laptop, phone] = [await open('priya'), await open('priya')];
  await laptop.workspace.shareVisit({ began: at('24T09:00') });
  const row = rowOf(phone, 'priya');
  await phone.workspace.commit([{ kind: 'person', before: row, after: { ...row, role: 'SENDCO' } }]);
  await phone.workspace.shareVisit({ began: at('24T12:00') });
  for (const desk of [phone, laptop, phone]) await desk.workspace.sync();
  for (const desk of [phone, laptop]) {
    expect(rowOf(desk, 'priya').role).toBe('SENDCO');
    expect(visitsOf(rowOf(desk, 'priya'))).toEqual([at('24T09:00'), at('24T12:00')]);
    expect(desk.workspace.standing()).toMatchObject({ waiting: 0, parked: [], clashes: [] });
  }
  expect([...laptop.workspace.current().history.values()].filter(({ record }) => record.field === 'clashes')).toEqual([]);
});

test('a clock that is a year ahead on one device keeps no other device from telling of its visits, nor takes theirs out', async () => {
  const { open } = await sampleSchool();
  const [laptop, phone] = [await open('priya'), await open('priya')];
  const ahead = '2027-11-01T09:00:00.000Z';
  await come(laptop, { began: at('20T09:00') });
  await phone.workspace.sync();
  await come(phone, { began: ahead });
  for (const day of ['21', '22', '23', '24']) {
    await laptop.workspace.sync();
    await come(laptop, { began: at(`${day}T09:00`) });
    await laptop.workspace.shareVisit({ began: at(`${day}T09:20`) });
  }
  expect(visitsOf(rowOf(laptop, 'priya'))).toEqual([...['20', '21', '22', '23', '24'].map((day) => at(`${day}T09:00`)), ahead]);
  expect(lastOn(laptop, { began: at('25T08:00') })).toEqual({ at: at('24T09:00'), by: 'row' });
});

test('a clock that is behind on one device takes out nothing that others told of', async () => {
  const { open } = await sampleSchool();
  const [laptop, phone] = [await open('priya'), await open('priya')];
  await come(laptop, { began: at('24T09:00') });
  for (const day of ['01', '02', '03', '04', '05', '06', '07']) {
    await phone.workspace.sync();
    await come(phone, { began: `2025-11-${day}T09:00:00.000Z` });
  }
  expect(visitsOf(rowOf(phone, 'priya'))).toHaveLength(7);
  await laptop.workspace.sync();
  expect(lastOn(laptop, { began: at('25T08:00') })).toEqual({ at: at('24T09:00'), by: 'row' });
});

test('after a long leave the last visit still stands where two versions are told of before the next', async () => {
  const { priya, joan } = await twoPeople();
  await come(priya, { began: '2026-07-20T09:00:00.000Z' });
  await edit(priya, 'action', 'action', { text: 'Hers' });
  await edit(joan, 'action', 'action', { text: 'Joan’s' });
  for (const desk of [joan, priya, priya]) await desk.workspace.sync();
  expect(rowOf(priya, 'priya').clashes).toHaveLength(2);
  expect(visitsOf(rowOf(priya, 'priya'))).toEqual(['2026-07-20T09:00:00.000Z']);
});

test('whoever may only read writes nothing, and is known by the device', async () => {
  const { open } = await sampleSchool();
  const martin = await open('martin');
  await come(martin, { began: at('24T17:00') });
  expect(visitsOf(rowOf(martin, 'martin'))).toEqual([]);
  expect(martin.workspace.standing()).toMatchObject({ waiting: 0, parked: [] });
  expect(lastOn(martin, { began: at('25T08:00'), before: at('24T17:10') })).toEqual({ at: at('24T17:10'), by: 'device' });
});

test('whoever has no row gets one if they have written in the plan, and none for passing by', async () => {
  const priya = await openDesk(await openSchool(), 'priya');
  await come(priya, { began: at('24T17:00') });
  expect(priya.workspace.current().person.size).toBe(0);
  await make(priya, { kind: 'plan', after: aPlan() });
  await come(priya, { began: at('24T18:00') });
  expect(visitsOf(rowOf(priya, 'priya'))).toEqual([at('24T18:00')]);
});
