import { createRequire } from 'node:module';
import { tokens } from '../../../src/tab/standIns/tokens';

const require = createRequire(import.meta.url);

test('the stand-in says of every token what Fluent’s own table says', () => {
  const fluent = createRequire(require.resolve('@fluentui/react-components'));
  const { tokens: own } = fluent('@fluentui/react-theme') as { tokens: Record<string, string> };
  const names = Object.keys(own);
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(own);
});
