import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createSandbox } from '../../src/sandbox/createSandbox';
import { openPorts } from '../../src/sandbox/ports';

const root = fileURLToPath(new URL('../..', import.meta.url));
const setUp = (...args: string[]) =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/setup/main.ts', ...args], { cwd: root });

test('the command sets up the running sandbox’s site, and run again is harmless', async () => {
  const sandbox = await createSandbox({ scene: 'empty' });
  const ports = await openPorts(sandbox, { window: 0, tenant: 0, tab: 0 }, root);
  try {
    expect((await setUp('--tenant', ports.tenant)).stdout).toContain('Created the list "SEND plans"');
    expect((await setUp('--tenant', ports.tenant)).stdout).toBe('Everything was there already. Nothing was changed.\n');
  } finally {
    await ports.close();
    await sandbox.close();
  }
});

test('without a sandbox the command says what to do', async () => {
  await expect(setUp('--tenant', 'http://127.0.0.1:9')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^No sandbox answers at .* Start it with npm start/),
  });
});
