import { createSandbox } from '../../src/sandbox/createSandbox';
import { callAs, makeList } from './callAs';

/** Writes rows into the database named on the command line for as long as it lives, and prints the id of each acknowledged one. */
const sandbox = await createSandbox({ file: process.argv[2]! });
const list = await makeList(sandbox, [{ name: 'Detail', text: { allowMultipleLines: true } }]);
const priya = await callAs(sandbox, 'priya');
process.stdout.write(`${list}\n`);
for (;;) {
  const made = await priya('POST', `${list}/items`, { fields: { Title: 'A row', Detail: 'x'.repeat(3000) } });
  process.stdout.write(`${made.body.id}\n`);
}
