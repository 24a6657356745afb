import { faultsIn } from './accessible';
import { openStage, row, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  stage.sandbox.weather.clear();
  await stage.sandbox.reset('brindlewick');
});

const app = 'SEND Strategy';

test('an approval taken back is named with who gives it, beside the plan that this device holds', async () => {
  const { page, tab } = await stage.visit('priya');
  await row(tab, /ELSA group/).waitFor();
  stage.sandbox.weather.withdrawConsent(app);
  await page.reload();
  const notice = tab.getByRole('alert').filter({ hasText: 'has not been approved for your school' });
  await notice.waitFor();
  await notice.getByText(/Your IT admin can approve it in the Microsoft Entra admin centre/).waitFor();
  await row(tab, /ELSA group/).waitFor();
  expect(await faultsIn(page)).toEqual([]);
});

test('an app without its right and a person who is no member look alike: both are named, with the test between them', async () => {
  stage.sandbox.weather.setSiteRole(app, undefined);
  const { tab } = await stage.visit('priya');
  await tab.getByText('Give the app the right to the site, or make you a member of it').waitFor();
  await tab.getByText(/if it opens, the app lacks its right/).waitFor();
  await tab.getByRole('link', { name: 'the SEND site' }).waitFor();
});

test('somebody who is no member is told so, and sees nothing of the plan', async () => {
  const { tab } = await stage.visit('tess');
  await tab.getByRole('heading', { level: 1, name: /may not open|cannot be found/ }).waitFor();
  expect(await tab.getByText(/access denied/).count()).toBe(1);
  expect(await tab.getByText('ELSA group').count()).toBe(0);
});

test('lists that are missing are named, and Check again opens the plan once they are there', async () => {
  await stage.sandbox.reset('empty');
  const { tab } = await stage.visit('priya');
  await tab.getByText('Create the lists, or give you the right to them').waitFor();
  await stage.sandbox.reset('brindlewick');
  await tab.getByRole('button', { name: 'Check again' }).click();
  await row(tab, /ELSA group/).waitFor();
});

test('one list that cannot be read leaves the rest alive and is named', async () => {
  stage.sandbox.weather.deleteList('SEND comments');
  const { tab } = await stage.visit('priya');
  await row(tab, /ELSA group/).waitFor();
  await tab.getByText('Comments cannot be read.').waitFor();
});

test('without a network the first opening says so and offers to check again', async () => {
  stage.sandbox.weather.each(({ path }) => (path.startsWith('/sites') ? { kind: 'offline' } : undefined));
  const { tab } = await stage.visit('priya');
  await tab.getByRole('heading', { name: 'Microsoft 365 cannot be reached' }).waitFor();
  stage.sandbox.weather.clear();
  await tab.getByRole('button', { name: 'Check again' }).click();
  await row(tab, /ELSA group/).waitFor();
});

test('a column that somebody deleted, and a key that is no longer unique, are named with who can mend them', async () => {
  const token = await stage.sandbox.token('ivy', { app: 'SEND Strategy setup', scopes: ['Sites.FullControl.All'] });
  const columnsOf = `https://graph.microsoft.com/v1.0/sites/${stage.sandbox.siteId}/lists/SEND%20actions/columns`;
  const send = (method: string, column: string, body?: string) =>
    stage.sandbox.fetch(`${columnsOf}/${column}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body !== undefined && { body }),
    });
  expect((await send('DELETE', 'Monitoring')).status).toBe(204);
  expect((await send('PATCH', 'RecordKey', '{"enforceUniqueValues":false}')).status).toBe(200);
  const { tab } = await stage.visit('priya');
  const notice = tab.getByRole('alert').filter({ hasText: 'The school’s lists are not complete' });
  await notice.getByText(/“SEND actions” has no column Monitoring/).waitFor();
  await notice.getByText(/the column RecordKey is not unique/).waitFor();
  await notice.getByText(/Your IT admin can run the set-up again/).waitFor();
});
