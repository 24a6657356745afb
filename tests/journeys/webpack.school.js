import pages from '../../webpack.config.js';

/**
 * The pages of a school's own build and the headers for its web host, by the very configuration that builds the tab, around scripts
 * that are empty: those do not depend on the settings. `--env out=FOLDER` says where.
 */
// oxlint-disable-next-line import/no-default-export -- webpack takes no other
export default async ({ out }, { mode }) => {
  const [tab] = await pages({ out }, { mode });
  const nothing = 'data:text/javascript,0';
  const aboutScripts = ['FetchEarlyPlugin', 'ContentBudgetPlugin'];
  return {
    ...tab,
    entry: { tab: nothing, auth: nothing, config: nothing },
    plugins: tab.plugins.filter((plugin) => !aboutScripts.includes(plugin.constructor.name)),
    cache: false,
  };
};
