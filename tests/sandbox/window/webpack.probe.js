import path from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import pages from '../../../webpack.config.js';

/** The sandbox's window as it is, and in place of the tab a probe: a page that tells what real teams-js and MSAL get from the window. */
// eslint-disable-next-line import-x/no-default-export -- webpack takes no other
export default async (env, argv) => {
  const [, teamsWindow] = await pages({}, { mode: argv.mode });
  const here = import.meta.dirname;
  const into = (name) => ({ path: path.join(env.out, name), filename: '[name].[contenthash:8].js', publicPath: '', clean: true });
  const page = (filename, chunk) => new HtmlPlugin({ filename, template: path.join(here, 'probe.html'), chunks: [chunk] });
  const cacheOf = (name) => ({ ...teamsWindow.cache, name: `${name} ${env.worker}` });
  return [
    { ...teamsWindow, output: into('window'), cache: cacheOf('probe window') },
    {
      ...teamsWindow,
      name: 'probe',
      entry: { probe: path.join(here, 'probe.ts'), settings: path.join(here, 'probeSettings.ts'), auth: teamsWindow.entry.auth },
      output: into('tab'),
      plugins: [page('index.html', 'probe'), page('config.html', 'settings'), page('auth.html', 'auth')],
      cache: cacheOf('probe'),
    },
  ];
};
