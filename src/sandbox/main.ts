import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npm start`: a tenant on this computer, its Teams window and the tab, until Ctrl+C. */
async function main(): Promise<void> {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Error(`SEND Strategy needs Node 20 or later; this is Node ${process.versions.node}.`);
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
