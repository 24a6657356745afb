import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const oxlint = path.join(path.dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint');

const component = (body: string) => `import { useEffect, useMemo, useRef, useState } from 'react';
export const used = [useEffect, useMemo, useRef, useState];
export function Screen({ on }: { on: boolean }) {
  ${body}
}
`;

/** A file, what is wrong in it, and which rule says so. */
const wrong: [file: string, text: string, rule: string][] = [
  // Rooms.
  ['src/domain/day.ts', `import '../tab/opened';`, 'house(rooms)'],
  ['src/domain/typed.ts', `export type { A } from '../graph/faults';`, 'house(rooms)'],
  ['src/domain/all.ts', `export * from '../graph/faults';`, 'house(rooms)'],
  ['src/domain/known.ts', `export type Known = import('../graph/faults').Fault;`, 'house(rooms)'],
  ['src/lists/later.ts', `export const later = () => import('../workspace/merge');`, 'house(rooms)'],
  ['src/tab/library.ts', `import '../graph/createGraph';`, 'house(rooms)'],
  ['src/tab/plan/row.ts', `import '../panel/Panel';`, 'house(rooms)'],
  ['src/files/tests.ts', `import '../../tests/property';`, 'house(rooms)'],
  ['src/config.ts', `import '../tests/property';`, 'house(rooms)'],
  ['src/setup/one.ts', `import './two';\nexport const one = 1;`, 'import(no-cycle)'],
  ['src/setup/two.ts', `import './one';\nexport const two = 2;`, 'import(no-cycle)'],
  ['src/tab/two.ts', `import type { Two } from './three';\nexport const two: Two = 2;`, 'import(no-cycle)'],
  ['src/tab/three.ts', `import { two } from './two';\nexport type Two = 2;\nexport const three = two + 1;`, 'import(no-cycle)'],
  ['src/setup/own.ts', `export default 1;`, 'import(no-default-export)'],
  // The domain.
  ['src/domain/today.ts', `export const today = () => new Date();`, 'house(pure-domain)'],
  ['src/domain/words.ts', `export const words = (day: Date) => day.toLocaleDateString();`, 'house(pure-domain)'],
  ['src/domain/now.ts', `export const now = () => Date.now();`, 'eslint(no-restricted-properties)'],
  ['src/domain/key.ts', `export const key = () => Math.random();`, 'eslint(no-restricted-properties)'],
  ['src/domain/wait.ts', `export const wait = () => setTimeout(() => 1);`, 'eslint(no-restricted-globals)'],
  // Boxes for words.
  ['src/tab/plan/Area.tsx', `export const Area = () => <textarea aria-label="a" />;`, 'house(words-box)'],
  ['src/tab/plan/Bare.tsx', `export const Bare = () => <input type="text" aria-label="a" />;`, 'house(words-box)'],
  ['src/tab/plan/Fluent.tsx', `declare const Input: () => null;\nexport const Fluent = () => <Input />;`, 'house(words-box)'],
  ['src/tab/plan/Edited.tsx', `export const Edited = () => <p contentEditable />;`, 'house(words-box)'],
  // Hooks, and what React's compiler knows of them.
  ['src/tab/if.tsx', component('if (on) useState(1);\n  return null;'), 'react-hooks(rules-of-hooks)'],
  ['src/tab/deps.tsx', component('useEffect(() => void String(on), []);\n  return null;'), 'react-hooks(exhaustive-deps)'],
  ['src/tab/refs.tsx', component('const ref = useRef(on);\n  return <p>{String(ref.current)}</p>;'), 'react(refs)'],
  [
    'src/tab/kept.tsx',
    component('const [kept] = useState({ on });\n  kept.on = false;\n  return <p>{String(kept.on)}</p>;'),
    'react(immutability)',
  ],
  ['src/tab/impure.tsx', component('return <p>{Math.random() + Number(on)}</p>;'), 'react(purity)'],
  [
    'src/tab/set.tsx',
    component('const [a, set] = useState(on);\n  set(!on);\n  return <p>{String(a)}</p>;'),
    'react(set-state-in-render)',
  ],
  [
    'src/tab/effect.tsx',
    component('const [a, set] = useState(on);\n  useEffect(() => set(!on), [on]);\n  return <p>{String(a)}</p>;'),
    'react(set-state-in-effect)',
  ],
  ['src/tab/static.tsx', component('const Inner = () => <p>{String(on)}</p>;\n  return <Inner />;'), 'react(static-components)'],
  [
    'src/tab/memo.tsx',
    component('const words = useMemo(() => { String(on); }, [on]);\n  return <p>{String(words)}</p>;'),
    'react(void-use-memo)',
  ],
  [
    'src/tab/try.tsx',
    component('try {\n    return <p>{String(on)}</p>;\n  } catch {\n    return null;\n  }'),
    'react(error-boundaries)',
  ],
  [
    'src/tab/global.tsx',
    `let drawn = 0;\nexport const Counted = () => {\n  drawn = 1;\n  return <p>{drawn}</p>;\n};`,
    'react(globals)',
  ],
  // Everybody can use it.
  ['src/tab/alt.tsx', `export const Alt = () => <img src="a.png" />;`, 'jsx-a11y(alt-text)'],
  ['src/tab/click.tsx', `export const Click = () => <div onClick={() => 1} />;`, 'jsx-a11y(no-static-element-interactions)'],
  ['src/tab/tab.tsx', `export const Tab = () => <p tabIndex={0}>a</p>;`, 'jsx-a11y(no-noninteractive-tabindex)'],
  ['src/tab/label.tsx', `export const Label = () => <label>a</label>;`, 'jsx-a11y(label-has-associated-control)'],
  ['src/tab/role.tsx', `export const Role = () => <p role="nothing">a</p>;`, 'jsx-a11y(aria-role)'],
  // The language.
  ['src/lists/same.ts', `export const same = (a: unknown) => a == 1;`, 'eslint(eqeqeq)'],
  ['src/lists/log.ts', `console.log(1);`, 'eslint(no-console)'],
  ['src/lists/any.ts', `export const any = (a: any) => a;`, 'typescript(no-explicit-any)'],
  [
    'src/lists/types.ts',
    `import { A } from './other';\nexport const a = (one: A) => one;`,
    'typescript(consistent-type-imports)',
  ],
  ['src/lists/unused.ts', `const unused = 1;\nexport const other = (_first: number) => 2;`, 'eslint(no-unused-vars)'],
  ['src/lists/const.ts', `let a = 1;\nexport const b = a;`, 'eslint(prefer-const)'],
  ['src/lists/silent.ts', `// oxlint-disable-next-line eqeqeq\nexport const a = 1;`, ''],
  ['src/lists/long.ts', 'export {};\n'.repeat(301), 'eslint(max-lines)'],
  ['src/tab/long.ts', 'export {};\n'.repeat(201), 'eslint(max-lines)'],
];

/** What is right though it looks like something wrong. */
const right: [file: string, text: string][] = [
  ['src/workspace/main.ts', `import '../tab/App';\nconsole.log(1);`],
  ['src/sandbox/said.ts', `console.log(1);`],
  ['src/tab/reach.ts', `import '../graph/faults';\nimport '../config';\nimport './plan/row';`],
  ['src/tab/panel/near.ts', `import '../parts/part';\nimport '../theme';\nimport './other';\nimport '../../domain/day';`],
  ['src/domain/given.ts', `export const given = (day: number) => new Date(day);`],
  ['src/tab/plan/Tick.tsx', `export const Tick = () => <input type="checkbox" aria-label="a" />;`],
  ['src/tab/parts/WordsBox.tsx', `export const WordsBox = () => <textarea aria-label="a" />;`],
  ['tests/own.ts', `console.log(1);`],
];

test('lint says what is wrong, and of nothing else', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lint-'));
  for (const own of ['.oxlintrc.json', 'tests/lint/houseRules.js', 'tests/lint/rooms.js'])
    cpSync(path.join(root, own), path.join(folder, own));
  for (const [file, text] of [...wrong, ...right]) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format', 'json', 'src', 'tests'], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code?: string; severity: string }[] };
  const said = (file: string) => diagnostics.filter(({ filename }) => filename === file).map(({ code = '' }) => code);

  expect(stderr).toBe('');
  expect(wrong.filter(([file, , rule]) => !said(file).includes(rule)).map(([file, , rule]) => [file, rule, said(file)])).toEqual(
    [],
  );
  expect(right.map(([file]) => [file, said(file)]).filter(([, rules]) => rules!.length > 0)).toEqual([]);
});
