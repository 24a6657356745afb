import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';

/**
 * Runs npm scripts side by side; each one's words come whole when it ends. Fails when one of them does. The first gets as much of the
 * machine as it can use, the others what it leaves: name the one first that takes longest, or waits most.
 */
const scripts = process.argv.slice(2);

const codes = await Promise.all(scripts.map(run));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

function run(script: string, place: number): Promise<number> {
  const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
  if (place > 0 && child.pid !== undefined) setPriority(child.pid, 10);
  const words: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => words.push(chunk));
  return new Promise((done) => {
    child.on('close', (code) => {
      console.log(`${script}: ${code === 0 ? 'good' : 'failed'}`);
      if (code !== 0) process.stdout.write(Buffer.concat(words));
      done(code ?? 1);
    });
  });
}
