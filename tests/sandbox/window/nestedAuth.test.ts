import type { Page } from 'playwright-core';
import { findPerson, tabApp } from '../../../src/sandbox/tenant/directory';
import { denyFramedStorage } from '../../denyFramedStorage';
import { answer, ask, openVisit, start, tabIn } from './openWindow';
import type { Visit } from './openWindow';

let visit: Visit;
beforeAll(async () => void (visit = await openVisit()), 60_000);
afterAll(() => visit.close());
afterEach(() => {
  visit.sandbox.weather.clear();
  visit.sandbox.weather.giveConsent(tabApp.name);
});

interface Told {
  username: string;
  fromCache: boolean;
  claims: { oid: string; epoch: number };
}

async function pageOf(query: string): Promise<Page> {
  const page = await (await visit.newContext()).newPage();
  await page.goto(`${visit.ports.window}/?${query}`);
  await tabIn(page).getByRole('button', { name: 'context' }).waitFor();
  return page;
}

test('real MSAL in the tab gets a token through the window, caches it, and Graph takes it', async () => {
  const page = await pageOf('person=priya');
  expect(await ask(page, 'recommended')).toBe(true);
  const first = await ask<Told>(page, 'silent');
  expect(first).toMatchObject({
    username: findPerson('priya')!.upn,
    fromCache: false,
    claims: { scp: 'Sites.Selected', xms_cc: ['CP1'] },
  });
  expect(await ask(page, 'silent')).toMatchObject({ fromCache: true });
  expect(await ask(page, 'me')).toMatchObject({ status: 200, requestId: true, body: { displayName: 'Priya Lindqvist' } });
  await page.context().close();
});

test('two windows of one browser are two people', async () => {
  const priya = await pageOf('person=priya');
  const martin = await priya.context().newPage();
  await martin.goto(`${visit.ports.window}/?person=martin`);
  await tabIn(martin).getByRole('button', { name: 'context' }).waitFor();
  expect((await ask<Told>(martin, 'silent')).claims.oid).toBe(findPerson('martin')!.oid);
  expect((await ask<Told>(priya, 'fresh')).claims.oid).toBe(findPerson('priya')!.oid);
  await priya.reload();
  expect((await ask<Told>(priya, 'fresh')).claims.oid).toBe(findPerson('priya')!.oid);
  await priya.context().close();
});

test('consent withdrawn: silent is refused, the pop-up asks for an administrator, and a granted consent ends it', async () => {
  const page = await pageOf('person=priya');
  await ask(page, 'silent');
  visit.sandbox.weather.withdrawConsent(tabApp.name);
  const refused = await ask<{ error: Record<string, string> }>(page, 'fresh');
  expect(refused.error).toMatchObject({ name: 'InteractionRequiredAuthError' });
  expect(refused.error.message).toContain('AADSTS65001');

  const popup = page.waitForEvent('popup');
  await start(page, 'popup');
  await (await popup).getByRole('button', { name: 'Return to the application without granting consent' }).click();
  expect((await answer<{ error: Record<string, string> }>(page)).error.message).toContain('AADSTS65001');

  visit.sandbox.weather.giveConsent(tabApp.name);
  expect(await ask(page, 'fresh')).toMatchObject({ username: findPerson('priya')!.upn });
  await page.context().close();
});

test('ended sessions: the old token meets a claims challenge, and answering it silently gives a good one', async () => {
  const page = await pageOf('person=priya');
  const { claims } = await ask<Told>(page, 'silent');
  visit.sandbox.weather.endSessions('priya');
  const challenged = JSON.stringify({ access_token: { nbf: { essential: true, value: '1' } } });
  const renewed = await ask<Told>(page, 'silent', challenged);
  expect(renewed.claims.epoch).toBeGreaterThan(claims.epoch);
  await page.context().close();
});

test('a challenge that wants the person is met in the pop-up', async () => {
  const page = await pageOf('person=priya');
  const challenged = JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } });
  const refused = await ask<{ error: Record<string, string> }>(page, 'silent', challenged);
  expect(refused.error.name).toBe('InteractionRequiredAuthError');
  const popup = page.waitForEvent('popup');
  await start(page, 'popup', challenged);
  await (await popup).getByRole('button', { name: 'I am Priya Lindqvist' }).click();
  expect(await answer(page)).toMatchObject({ username: findPerson('priya')!.upn });
  await page.context().close();
});

test('without nested sign-in MSAL is a stand-alone client: a pop-up of the tab’s own signs in', async () => {
  const page = await pageOf('person=bo&naa=off');
  expect(await ask(page, 'recommended')).toBe(false);
  expect((await ask<{ error: Record<string, string> }>(page, 'silent')).error.errorCode).toBe('no_account_error');
  const popup = page.waitForEvent('popup');
  await start(page, 'popup');
  await popup;
  expect(await answer(page)).toMatchObject({ username: findPerson('bo')!.upn });
  await page.context().close();
});

test('a mute host says that it can and never answers', async () => {
  const page = await pageOf('person=priya&naa=mute');
  expect(await ask(page, 'recommended')).toBe(true);
  await start(page, 'silent');
  const settled = tabIn(page).locator('output:not(:empty)').waitFor({ timeout: 1500 });
  await expect(settled).rejects.toThrow('Timeout');
  await page.context().close();
});

test('the window under another address frames the tab across sites, and a tab without storage still signs in', async () => {
  const context = await visit.newContext();
  await denyFramedStorage(context);
  const page = await context.newPage();
  await page.goto(`${visit.ports.windowElsewhere}/?person=priya`);
  expect(await ask(page, 'storage')).toEqual({ local: 'SecurityError', indexed: 'UnknownError', locks: 'SecurityError' });
  expect(await ask(page, 'silent')).toMatchObject({ username: findPerson('priya')!.upn });
  await context.close();
});

test('no page asked for anything outside this computer', () => {
  expect(visit.outside).toEqual([]);
});
