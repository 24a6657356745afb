import { readdirSync, readFileSync } from 'node:fs';
import { rules as table } from '../../../src/sandbox/rules/all';
import type { Rule } from '../../../src/sandbox/rules/rule';
import { defaultSwitches } from '../../../src/sandbox/switches';

const rules: readonly Rule[] = table;
const folder = new URL('.', import.meta.url);
const source = readdirSync(folder)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
const found = [...source.matchAll(/\b(accepts|refuses)\(\s*'([^']+)'/g)].map(([, verb, id]) => `${verb} ${id}`);

test('every rule has a test that accepts and one that refuses', () => {
  const wanted = rules.flatMap(({ id }) => [`accepts ${id}`, `refuses ${id}`]);
  expect(wanted.filter((one) => !found.includes(one))).toEqual([]);
});

test('no rule is stated twice, and none is without a source', () => {
  const ids = rules.map((one) => one.id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(rules.filter((one) => one.source === '' || one.rule === '')).toEqual([]);
});

test('every assumption of the table is a switch, or the sterner reading of what one would expect', () => {
  const bare = rules.filter((one) => one.trust === 'assumed' && !one.switch).map((one) => one.id);
  expect(bare).toEqual(['column.nameTaken', 'row.readOnlyField']);
  const named = rules.flatMap((one) => one.switch ?? []);
  expect(named.filter((name) => !(name in defaultSwitches))).toEqual([]);
});
