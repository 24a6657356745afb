import { transformSync } from '@swc/core';

/**
 * Makes what a file's styles are made of ready to be run, for `@griffel/webpack-loader`: its own way writes each file anew for
 * browsers of 2013 before a line runs, which was half of a build's time. Here nothing is imported before it is used, so that of a
 * screen's imports only those run that its styles name. Of Fluent there are its tokens alone, hence no `makeStyles`. Answers the
 * code, and no list of what is wanted of the imports.
 */
export function runStyles(filename: string, _options: unknown, text: string): [code: string, imports: null] {
  const lazy = [...text.matchAll(/from\s*['"]([^'"]+)['"]/g)].map(([, name]) => name!);
  const { code } = transformSync(text.replace(/\bmakeStyles\(/g, 'void ('), {
    filename,
    configFile: false,
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', tsx: !filename.endsWith('.ts') },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs', lazy },
  });
  return [code, null];
}
