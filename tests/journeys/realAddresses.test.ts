import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { createSandbox } from '../../src/sandbox/createSandbox';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { findPerson, tenantId } from '../../src/sandbox/tenant/directory';
import { initializeAnswer, tabContext } from '../../src/sandbox/window/tabContext';
import { readState, type WindowState } from '../../src/sandbox/window/windowState';
import { launchBrowser } from '../chromium';
import { faultsIn } from './accessible';
import { openRealWorld, type RealWorld } from './realWorld';
import { row } from './stage';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = `${root}/node_modules/.cache/real-addresses`;
const host = 'send.tidewater.example';
const web = `https://${host}`;
const priya = findPerson('priya')!;

let sandbox: Sandbox;
let browser: Browser;

beforeAll(build);
beforeAll(async () => {
  [browser, sandbox] = await Promise.all([launchBrowser(), createSandbox({ scene: 'brindlewick' })]);
  await sandbox.addRedirects([`${web}/auth.html`]);
});
afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

test('nothing of the sandbox is in the built tab', async () => {
  const files = await readdir(`${out}/tab`);
  const left: string[] = [];
  for (const file of files.filter((name) => /\.(html|js|json|css)$/.test(name))) {
    const text = await readFile(`${out}/tab/${file}`, 'utf8');
    // Libraries know the attribute of frames called sandbox; it stands in quotes, alone.
    const found = text.replace(/(["'])sandbox\1/g, '').match(/.{0,20}(localhost|127\.0\.0\.1|:410[0-2]\b|sandbox).{0,20}/gi);
    left.push(...(found ?? []).map((words) => `${file}: ${words}`));
  }
  expect(left).toEqual([]);
});

/** What the plan is made of, in Teams and in a plain browser alike. */
const forThePlan = [
  'GET https://graph.microsoft.com/v1.0/sites/tidewater.sharepoint.com,{id},{id}/lists/SEND%20settings/items',
  // teams-js asks Microsoft which hosts may frame a tab, beside those that it knows.
  'GET https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json',
  'GET https://send.tidewater.example/*.css',
  'GET https://send.tidewater.example/*.js',
  'GET https://send.tidewater.example/index.html',
  'POST https://graph.microsoft.com/v1.0/$batch',
];

test('in Teams the plan opens with a token of Teams’ own, and nobody else is asked', async () => {
  const { tab, world, context } = await openInTeams('/index.html', readState('?person=priya'));
  await row(tab, /ELSA group/).waitFor();
  expect(world.asked()).toEqual(forThePlan);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('the settings page gives the channel the real address of the tab', async () => {
  const { page, tab, world, kept, context } = await openInTeams('/config.html', readState('?person=priya&place=settings'));
  await tab.getByRole('heading', { name: 'Add the school’s SEND plan to this channel' }).waitFor();
  await page.evaluate("sendToTab('settings.save', [{}])");
  expect(await kept).toEqual({
    entityId: 'plan',
    contentUrl: `${web}/index.html`,
    websiteUrl: `${web}/index.html`,
    suggestedDisplayName: 'SEND Strategy',
  });
  expect(world.asked()).toEqual([
    'GET https://res.cdn.office.net/teams-js/validDomains/json/validDomains.json',
    'GET https://send.tidewater.example/*.css',
    'GET https://send.tidewater.example/*.js',
    'GET https://send.tidewater.example/config.html',
  ]);
  await context.close();
});

test('in a plain browser the sign-in is Entra ID’s, and comes back to the tab', async () => {
  const context = await browser.newContext();
  const world = await openRealWorld(context, { name: host, folder: `${out}/tab` }, sandbox);
  const page = await context.newPage();
  await page.goto(`${web}/index.html`);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Priya Lindqvist' }).click();
  await page.getByRole('row', { name: /ELSA group/ }).waitFor();
  const forSigningIn = [
    'GET https://login.microsoftonline.com/{id}/oauth2/v2.0/authorize',
    'GET https://send.tidewater.example/auth.html',
    'POST https://login.microsoftonline.com/{id}/oauth2/v2.0/token',
  ];
  expect(world.asked()).toEqual([...forThePlan, ...forSigningIn].sort());
  const { searchParams: said } = world.addresses.find(({ pathname }) => pathname.endsWith('/authorize'))!;
  expect(said.get('client_id')).toBe('a1c4e8f0-1111-4222-8333-444455556666');
  expect(said.get('redirect_uri')).toBe(`${web}/auth.html`);
  expect(said.get('scope')).toMatch(/^Sites\.Selected User\.Read /);
  await context.close();
});

test('every page that the app package names is served, and its words are there for everybody to read', async () => {
  const manifest = await readFile(`${root}/manifest/manifest.json`, 'utf8');
  const named = [...new Set(manifest.match(/(?<=\{\{host\}\}\/)[\w.]+/g))].sort();
  expect(named).toEqual(['about.html', 'config.html', 'index.html', 'privacy.html', 'terms.html']);
  expect(await readdir(`${out}/tab`)).toEqual(expect.arrayContaining(named));
  for (const words of ['about.html', 'privacy.html', 'terms.html']) {
    const { page, tab, context } = await openInTeams(`/${words}`, readState('?person=priya'));
    await tab.getByRole('heading', { level: 1 }).waitFor();
    expect(await faultsIn(page)).toEqual([]);
    const linked = await tab.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(named).toEqual(expect.arrayContaining(linked));
    await context.close();
  }
});

/**
 * What a school's own build makes: the scripts that `npm run build` has made, which know no settings, in pages that have the school's,
 * beside its headers. Nothing else in those pages is another than in ours.
 */
async function build(): Promise<void> {
  if (!existsSync(`${root}/dist/tab/index.html`)) throw new Error('The tab has to be built first: npm run build');
  await rm(out, { recursive: true, force: true });
  await cp(`${root}/dist/tab`, `${out}/tab`, { recursive: true });
  const webpack = `${root}/node_modules/webpack/bin/webpack.js`;
  const env = { ...process.env, SEND_STRATEGY_SETTINGS: '', SEND_STRATEGY_SETTINGS_FILE: 'tests/packaging/school.json' };
  const told = ['--mode', 'production', '--config', 'tests/journeys/webpack.school.js', '--env', `out=${out}/settings`];
  await promisify(execFile)(process.execPath, [webpack, ...told], { cwd: root, env });
  for (const page of ['index.html', 'auth.html', 'config.html']) {
    const [ours, theirs] = await Promise.all(
      [`${out}/tab`, `${out}/settings/tab`].map((folder) => readFile(`${folder}/${page}`, 'utf8')),
    );
    expect(withoutSettings(theirs!)).toBe(withoutSettings(ours!));
    const [settings] = settingsElement.exec(theirs!)!;
    expect(settings).toContain('send.tidewater.example');
    await writeFile(
      `${out}/tab/${page}`,
      ours!.replace(settingsElement, () => settings),
    );
  }
  await cp(`${out}/settings/tab/staticwebapp.config.json`, `${out}/tab/staticwebapp.config.json`);
}

const settingsElement = /<meta name="?send-strategy-settings"?[^>]*>/;

function withoutSettings(page: string): string {
  return page.replace(settingsElement, '').replace(/<script [^>]*src=[^>]*><\/script>|<link [^>]*(?:\.js|\.css)"?[^>]*>/g, '');
}

interface InTeams {
  context: BrowserContext;
  page: Page;
  tab: FrameLocator;
  world: RealWorld;
  /** What the settings page hands to Teams to keep. */
  kept: Promise<unknown>;
}

/** Opens a page of the web host in a frame of Teams' origin, which answers as the sandbox's window does. */
async function openInTeams(path: string, state: WindowState): Promise<InTeams> {
  const context = await browser.newContext();
  context.setDefaultTimeout(15_000);
  const world = await openRealWorld(context, { name: host, folder: `${out}/tab` }, sandbox);
  let keep: (instance: unknown) => void;
  const kept = new Promise<unknown>((resolve) => (keep = resolve));
  await context.exposeFunction('answerTeams', async (func: string, args: unknown[], data: string) => {
    if (func === 'initialize') return initializeAnswer(state);
    if (func === 'getContext') return [tabContext(state, priya, 'plan', 'one session')];
    if (func === 'nestedAppAuth.execute') return [null, await answerSignIn(data)];
    if (func !== 'settings.setSettings') return undefined;
    keep(args[0]);
    return [true, ''];
  });
  const page = await context.newPage();
  await page.goto(`https://teams.microsoft.com${path}`);
  return { context, page, tab: page.frameLocator('iframe[title="SEND Strategy"]'), world, kept };
}

/** Nested app authentication with whatever token the tenant gives; who it is for is in an unsigned id token. */
async function answerSignIn(text: string): Promise<string> {
  const { method, requestId, tokenParams } = JSON.parse(text) as {
    method: string;
    requestId: string;
    tokenParams?: { scope: string };
  };
  const known = { homeAccountId: `${priya.oid}.${tenantId}`, environment: 'login.microsoftonline.com', tenantId };
  const claims = { oid: priya.oid, sub: priya.oid, tid: tenantId, name: priya.name, preferred_username: priya.upn };
  const scopes = (tokenParams?.scope ?? '').split(' ').filter((scope) => /^[A-Z]/.test(scope));
  const answer =
    method === 'GetInitContext'
      ? { initContext: { sdkName: 'teams', sdkVersion: '1', capabilities: {}, accountContext: known } }
      : {
          token: {
            access_token: await sandbox.token('priya', { scopes }),
            id_token: `${encoded({ alg: 'none' })}.${encoded(claims)}.`,
            expires_in: 3600,
            scope: scopes.join(' '),
            properties: null,
          },
          account: { ...known, localAccountId: priya.oid, username: priya.upn, name: priya.name },
        };
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, success: true, ...answer });
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
