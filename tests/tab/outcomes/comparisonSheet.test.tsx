import type { OutcomeTable } from '../../../src/domain/outcomeTable';
import { ComparisonSheet } from '../../../src/tab/outcomes/ComparisonSheet';
import { comparisonsKnown } from '../../../src/tab/outcomes/typedComparison';
import { openScreens } from '../drawn';

test('a comparison that was begun keeps the box that was typed into, and shows the others as they stand by now', async () => {
  const screens = await openScreens('priya');
  const now = screens.workspace.current();
  const known = [...now.measure.values()].flatMap(({ record: measure }) =>
    comparisonsKnown(now, { measureKey: measure.key, yearGroup: '' })
      .slice(0, 1)
      .map((one) => ({ measure, one })),
  );
  const { measure, one } = known[0]!;
  const name = `comparison/${measure.key}//${one.whose} ${one.period}`;
  const drafts: Record<string, string> = {
    [name]: JSON.stringify({ source: { was: 'an older source', is: 'A source that was typed' }, values: { noSen: '1' } }),
  };
  const { html } = screens.draw(
    <ComparisonSheet table={{ measure, yearGroup: '' } as OutcomeTable} onClose={() => undefined} />,
    {
      ...screens.workspace,
      draft: (asked) => drafts[asked] ?? '',
    },
  );
  expect(html).toContain('A source that was typed');
  expect(html).toContain(`>${one.period}</textarea>`);
  expect(one.values.noSen).not.toBe('');
  expect(html).toContain(`>${one.values.noSen}</textarea>`);
  await screens.close();
});
