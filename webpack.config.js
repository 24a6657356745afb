import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { GriffelCSSExtractionPlugin } from '@griffel/webpack-extraction-plugin';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { tsImport } from 'tsx/esm/api';

const { runStyles } = await tsImport('./src/packaging/runStyles.ts', import.meta.url);
const root = path.dirname(fileURLToPath(import.meta.url));
const at = (...parts) => path.join(root, ...parts);

/** KiB, compressed with gzip -9: what the browser must fetch before the plan on this device can be on screen. */
const contentBudget = 150;

/**
 * Two builds: the tab (dist/tab: what a school's web host serves) and the sandbox's Teams window (dist/window). The school's
 * settings (src/packaging/settings.ts says where they come from) end up in a meta element of each page; wrong ones stop the build.
 * `--env out=FOLDER` builds elsewhere than in dist.
 */
export default async ({ out = at('dist') } = {}, { mode = 'production' } = {}) => {
  const config = await readSettings();
  const { staticWebApp } = await tsImport('./src/packaging/staticWebApp.ts', import.meta.url);
  // Without settings the sandbox fills them in as it serves the pages.
  const settings = config === undefined ? '' : JSON.stringify(config);
  return [tab({ mode, out, settings, headers: staticWebApp(config) }), teamsWindow({ mode, out })];
};

async function readSettings() {
  const { readSettings } = await tsImport('./src/packaging/settings.ts', import.meta.url);
  try {
    return readSettings(process.env);
  } catch (fault) {
    console.error(fault.message);
    process.exit(1);
  }
}

function tab({ mode, out, settings, headers }) {
  const page = (filename, chunk) =>
    new HtmlPlugin({
      filename,
      template: at('assets', filename),
      chunks: [chunk],
      scriptLoading: 'defer',
      // What the page looks like before there is a script comes with it: a style sheet of its own would be one more trip.
      templateParameters: { settings: escape(settings), style: readFileSync(at('assets/served/page.css'), 'utf8') },
    });
  return {
    ...base(mode, out, 'tab', mode === 'production' ? stylesAtBuildTime : []),
    entry: { tab: at('src/tab/main.tsx'), auth: at('src/tab/signIn/auth.ts'), config: at('src/tab/configure/main.tsx') },
    plugins: [
      page('index.html', 'tab'),
      page('auth.html', 'auth'),
      page('config.html', 'config'),
      new CopyPlugin({ patterns: [{ from: at('assets/served'), to: '.' }] }),
      new TextFilePlugin({ file: 'staticwebapp.config.json', text: headers }),
      new FetchEarlyPlugin({ page: 'index.html', chunks: ['connect', 'exchange'] }),
      ...(mode === 'production' ? inProduction() : []),
    ],
  };
}

function inProduction() {
  return [
    new CssPlugin({ filename: 'styles/[name].[contenthash:8].css', ignoreOrder: true }),
    new GriffelCSSExtractionPlugin(),
    new ContentBudgetPlugin({ entry: 'tab', kibibytes: contentBudget }),
  ];
}

function teamsWindow({ mode, out }) {
  return {
    ...base(mode, out, 'window', [{ test: /\.css$/, type: 'asset/resource' }]),
    entry: { window: at('src/sandbox/window/main.ts'), auth: at('src/tab/signIn/auth.ts') },
    plugins: [
      new HtmlPlugin({ filename: 'index.html', template: at('src/sandbox/window/window.html'), chunks: ['window'] }),
      new HtmlPlugin({
        filename: 'auth.html',
        template: at('assets/auth.html'),
        chunks: ['auth'],
        templateParameters: { settings: '' },
      }),
    ],
  };
}

function base(mode, out, name, styles) {
  return {
    name,
    mode,
    target: ['web', 'es2022'],
    devtool: mode === 'production' ? false : 'source-map',
    output: { path: path.resolve(out, name), filename: '[name].[contenthash:8].js', publicPath: '', clean: true },
    resolve: { extensions: ['.tsx', '.ts', '.js'], alias: standIns },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc }, ...styles] },
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          // What one pass makes shorter, the next finds more in.
          minimizerOptions: { compress: { passes: 3 } },
          extractComments: false,
        }),
      ],
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: at('node_modules/.cache/webpack'),
      name: `${name}-${mode}`,
      buildDependencies: { config: [fileURLToPath(import.meta.url)] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

const swc = {
  loader: 'swc-loader',
  options: {
    jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } },
  },
};

/**
 * What `makeStyles` works out in a browser, for our screens and for Fluent's controls, is worked out here and served as one style
 * sheet: on a slow device that is a fifth of an opening. Only what styles are made of is evaluated, hence Fluent's tokens alone.
 */
const stylesAtBuildTime = [
  {
    test: /\.tsx?$/,
    include: at('src/tab'),
    enforce: 'post',
    use: [
      { loader: GriffelCSSExtractionPlugin.loader },
      {
        loader: '@griffel/webpack-loader',
        options: {
          evaluationRules: [{ action: runStyles }, { test: /[/\\]node_modules[/\\]/, action: 'ignore' }],
          webpackResolveOptions: {
            alias: {
              '@fluentui/react-components': installed('@fluentui/tokens'),
              // No style is made of an icon, and there are thousands of them.
              '@fluentui/react-icons': installed('@fluentui/tokens'),
            },
          },
        },
      },
    ],
  },
  { test: /\.styles\.js$/, include: /@fluentui/, use: GriffelCSSExtractionPlugin.loader },
  { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
];

/** Parts of libraries that are large and do nothing for a person, with what we put in their place. */
const standIns = {
  [installed('@fluentui/tokens/lib/tokens.js')]: at('src/tab/standIns/tokens.ts'),
  [installed('@microsoft/teams-js/dist/esm/node_modules/.pnpm/debug@4.3.5/node_modules/debug/src/browser.js')]:
    at('src/tab/standIns/debug.ts'),
};

function installed(file) {
  return realpathSync(at('node_modules', file));
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Puts a text beside the pages. */
class TextFilePlugin {
  constructor({ file, text }) {
    Object.assign(this, { file, text });
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('TextFilePlugin', (compilation) => {
      const { processAssets } = compilation.hooks;
      const { RawSource } = compiler.webpack.sources;
      processAssets.tap('TextFilePlugin', () => compilation.emitAsset(this.file, new RawSource(this.text)));
    });
  }
}

/** Has a page fetch the scripts of some chunks beside its own, because they are always asked for next. */
class FetchEarlyPlugin {
  constructor({ page, chunks }) {
    Object.assign(this, { page, chunks });
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('FetchEarlyPlugin', (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap('FetchEarlyPlugin', (made) => {
        if (made.outputName !== this.page) return made;
        const files = this.chunks.flatMap((name) => compilation.namedChunkGroups.get(name).getFiles());
        const links = [...new Set(files)].map((href) => ({
          tagName: 'link',
          voidTag: true,
          attributes: { rel: 'preload', as: 'script', href },
          meta: {},
        }));
        return { ...made, headTags: [...made.headTags, ...links] };
      });
    });
  }
}

/** Fails the build when the scripts that an entry needs before it can show content are larger than agreed. */
class ContentBudgetPlugin {
  constructor({ entry, kibibytes }) {
    Object.assign(this, { entry, kibibytes });
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('ContentBudgetPlugin', (compilation) => {
      const files = compilation.entrypoints
        .get(this.entry)
        .getFiles()
        .filter((file) => file.endsWith('.js'));
      const bytes = files.reduce(
        (sum, file) => sum + gzipSync(readFileSync(path.join(compilation.outputOptions.path, file)), { level: 9 }).length,
        0,
      );
      const measured = Math.round(bytes / 102.4) / 10;
      console.log(`${this.entry}: ${measured} KiB of script before content, of ${this.kibibytes} allowed`);
      if (measured > this.kibibytes) {
        compilation.errors.push(
          new Error(`${files.join(', ')}: ${measured} KiB before content is more than the ${this.kibibytes} agreed`),
        );
      }
    });
  }
}
