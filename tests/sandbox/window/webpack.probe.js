import path from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import pages from '../../../webpack.config.js';

/** In place of the tab a probe: pages that tell what real teams-js and MSAL get from the sandbox's window. `--env out=FOLDER` says where. */
// oxlint-disable-next-line import/no-default-export -- webpack takes no other
export default async (env, argv) => {
  const [, teamsWindow] = await pages({}, { mode: argv.mode });
  const here = import.meta.dirname;
  const page = (filename, chunk) => new HtmlPlugin({ filename, template: path.join(here, 'probe.html'), chunks: [chunk] });
  return {
    ...teamsWindow,
    name: 'probe',
    entry: { probe: path.join(here, 'probe.ts'), settings: path.join(here, 'probeSettings.ts'), auth: teamsWindow.entry.auth },
    output: { ...teamsWindow.output, path: env.out },
    plugins: [page('index.html', 'probe'), page('config.html', 'settings'), page('auth.html', 'auth')],
    // Built once by a worker, and debugged by nobody.
    devtool: false,
    cache: false,
  };
};
