import { hourLine, keyLines, openingLines, refreshLine, reminderLines } from './lines';
import { measureHour } from './hour';
import { measureKeys } from './keys';
import { measureOpenings, type Openings } from './openings';
import { measureRefresh } from './refresh';
import { measureReminderRun } from './reminderRun';
import { openRig, roundTrip, slowDown, type Rig } from './rig';
import { tableOf, type Line } from './table';

const usage = 'npm run bench -- [--runs COUNT] [--only openings|hands|reminders] [--schools COUNT]';
const { runs, only, schools } = readOptions(process.argv.slice(2));
const wanted = (part: string): boolean => only === undefined || only === part;
/** There a plain tab takes half a minute each time, and as long each time. */
const plainRunsInLarge = 1;
const lines: Line[] = [];
let browser = '';

if (wanted('openings')) {
  await inScene('brindlewick', (rig) => openings(rig, 'brindlewick'));
}
if (wanted('openings') || wanted('hands')) {
  await inScene('large', async (rig) => {
    if (wanted('openings')) {
      const refresh = await measureRefresh(rig);
      const full = await openings(rig, 'large');
      report(refreshLine(refresh, full.first.traffic.fromGraph));
    }
    if (!wanted('hands')) return;
    report(...keyLines(await measureKeys(rig)));
    report(hourLine(await measureHour(rig)));
  });
}
if (wanted('reminders')) report(...reminderLines(await measureReminderRun(schools)));

console.log(`\n${tableOf(lines)}\n`);
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}${browser && `, Chromium ${browser}`}; ${roundTrip} ms round trip, processor slowed down ${slowDown} times, medians of ${runs} runs; of the plain tab in large, ${plainRunsInLarge}.`,
);

/** Both tabs in one scene; answers how the plain one did. */
async function openings(rig: Rig, scene: string): Promise<Openings> {
  const plain = await measureOpenings(rig, 'plain', scene === 'large' ? plainRunsInLarge : runs);
  report(...openingLines(scene, plain, await measureOpenings(rig, 'ours', runs)));
  return plain;
}

/** Keeps lines for the table, and says already what they hold. */
function report(...found: Line[]): void {
  lines.push(...found);
  for (const { what, plain, ours } of found) console.error(`  ${what}: ${plain === undefined ? ours : `${plain}, ours ${ours}`}`);
}

async function inScene(scene: string, act: (rig: Rig) => Promise<unknown>): Promise<void> {
  console.error(`Opening ${scene} …`);
  const rig = await openRig(scene);
  browser = rig.browser.version();
  try {
    await act(rig);
  } finally {
    await rig.close();
  }
}

function readOptions(given: readonly string[]): { runs: number; only?: string; schools: number } {
  const options = new Map<string, string>();
  for (let at = 0; at < given.length; at += 2) options.set(given[at]!, given[at + 1] ?? '');
  const [runsAsked, schoolsAsked] = [Number(options.get('--runs') ?? 5), Number(options.get('--schools') ?? 500)];
  const part = options.get('--only');
  const known = [...options.keys()].every((name) => ['--runs', '--only', '--schools'].includes(name));
  if (!known || !(runsAsked > 0) || !(schoolsAsked > 0) || (part && !['openings', 'hands', 'reminders'].includes(part))) {
    console.error(usage);
    process.exit(2);
  }
  return { runs: runsAsked, only: part, schools: schoolsAsked };
}
