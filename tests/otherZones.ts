import { spawn } from 'node:child_process';

/** Runs again what deals with days, on devices far from Greenwich: a due day is the same day everywhere. */
const zones = ['Pacific/Auckland', 'America/New_York'];
const about = ['tests/domain/day', 'tests/domain/planFile/when', 'tests/lists', 'tests/tab/words'];

const codes = await Promise.all(zones.map(runIn));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

function runIn(zone: string): Promise<number> {
  const child = spawn('npm', ['run', '--silent', 'jest', '--', '--silent', '--maxWorkers=1', ...about], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, TEST_ZONE: zone },
  });
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}
