import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npm start`: a tenant on this computer, its Teams window and the tab, until Ctrl+C. */
async function main(): Promise<void> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`SEND Strategy needs Node 20.19 or later; this is Node ${process.versions.node}.`);
  }
  // Loaded only now, so that an old Node gets the sentence above and not a stack trace.
  const { startSandbox } = await import('./starting/startSandbox');
  const { reminderJob } = await import('./starting/reminderJob');
  const running = await startSandbox({
    root,
    args: process.argv.slice(2),
    environment: process.env,
    say: (line) => console.log(line),
    reminderJob,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.close().finally(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
