import { fileURLToPath } from 'node:url';
import { runCommand } from './control/runCommand';
import { runningTenant } from '../runningSandbox';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run sandbox -- …`: asks the running sandbox. */
runCommand(process.argv.slice(2), process.env['SANDBOX_TENANT'] ?? (await runningTenant(root))).then(
  (text) => console.log(text),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
