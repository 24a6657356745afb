import { overflowIn } from './accessible';
import { arrives, openStage, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-23');
});
afterAll(() => stage.close());

/** The heading over what changed, on a page opened on a device that was never used before. */
async function whatChanged(person: string, subPage = 'overview', phone = false) {
  const visitor = await stage.visit(person, { subPage, phone });
  const band = visitor.tab.getByRole('region', { name: 'What changed' });
  await band.waitFor();
  return { ...visitor, band };
}

test('what changed goes by the person, on a device that they have never used too, and by the device for a reader', async () => {
  const laptop = await whatChanged('priya');
  await laptop.band.getByText('in the last 7 days').waitFor();
  await arrives(stage.sandbox, 'SEND people', ({ Clashes }) => String(Clashes).includes('"visits"'));
  await laptop.band.getByText('in the last 7 days').waitFor();
  await laptop.page.close();

  stage.sandbox.calendar.moveTo('2026-11-24');
  const phone = await whatChanged('priya', 'overview', true);
  await phone.band.getByText(/^since you were here, Mon 23 Nov, 08:0\d$/).waitFor();
  expect(await overflowIn(phone.page)).toBe(0);

  const reader = await whatChanged('martin');
  await reader.band.getByText('in the last 7 days').waitFor();
});
