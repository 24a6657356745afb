import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../commandLine';
import { makeAppPackage } from './appPackage';
import { readSettings } from './settings';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Makes dist/send-strategy.zip for the same settings as the tab. */
async function main(): Promise<void> {
  const config = readSettings(process.env);
  if (config === undefined)
    throw new Error('SEND_STRATEGY_SETTINGS_FILE should name the file with the settings (README, “A real tenant”)');
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8')) as { version: string };
  const [manifest, color, outline] = await Promise.all(
    ['manifest.json', 'color.png', 'outline.png'].map((file) => readFile(at(`manifest/${file}`))),
  );
  const packed = await makeAppPackage(config, version, {
    manifest: manifest!.toString('utf8'),
    color: color!,
    outline: outline!,
  });
  await mkdir(at('dist'), { recursive: true });
  await writeFile(at('dist/send-strategy.zip'), packed);
  console.log(
    `dist/send-strategy.zip: SEND Strategy ${version} for Teams, served by https://${config.host}. Upload it to Teams.`,
  );
}

runCommand(main);
