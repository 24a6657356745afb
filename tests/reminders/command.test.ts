import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createSandbox } from '../../src/sandbox/createSandbox';
import { openPorts } from '../../src/sandbox/ports';

const root = fileURLToPath(new URL('../..', import.meta.url));
const remind = (args: string[], env: Record<string, string> = {}) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/reminders/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });

test('the command posts in the running sandbox what a dry run said', async () => {
  const sandbox = await createSandbox({ scene: 'brindlewick', begin: '2026-11-23' });
  const ports = await openPorts(sandbox, { window: 0, tenant: 0, tab: 0 }, root);
  try {
    const dry = await remind(['--tenant', ports.tenant, '--dry-run']);
    expect(dry.stdout).toMatch(
      /^Brindlewick Primary: would post the digest of the week of Mon 23 Nov\n {2}SEND plan this week: /,
    );
    expect(sandbox.channel.posts()).toEqual([]);
    expect((await remind(['--tenant', ports.tenant])).stdout).toBe(
      'Brindlewick Primary: posted the digest of the week of Mon 23 Nov\n',
    );
    expect(sandbox.channel.posts()).toHaveLength(1);
  } finally {
    await ports.close();
    await sandbox.close();
  }
});

test('faults of the settings file are all told, and end the command with 1', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'schools-'));
  try {
    const path = join(folder, 'schools.json');
    await writeFile(path, '\uFEFF{"clientId":"x","schools":[{"name":"Oxmarsh Infant"}]}');
    const run = remind([], { SEND_STRATEGY_SCHOOLS: path });
    await expect(run).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^clientId should be [^]*Oxmarsh Infant: webhook should be /),
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});
