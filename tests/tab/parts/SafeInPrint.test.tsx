import { findingFromMeasure } from '../../../src/domain/findings';
import { outcomeTable } from '../../../src/domain/outcomeTable';
import { isHidden } from '../../../src/domain/told';
import { LinkSaid } from '../../../src/tab/parts/LinkSaid';
import { covered, coversOf } from '../../../src/tab/parts/safePaper';
import { SafeInPrint } from '../../../src/tab/parts/SafeInPrint';
import { openScreens } from '../drawn';

test('on paper the words of a finding stand without the numbers that are hidden', async () => {
  const { workspace, draw, close } = await openScreens('priya');
  const snapshot = workspace.current();
  const small = [...snapshot.figure.values()]
    .map(({ record }) => record)
    .find(({ key, measureKey, count, pupils, whose, ...place }) => {
      if (whose !== 'school' || count === null || pupils === null) return false;
      const row = outcomeTable(snapshot, measureKey, place)?.rows.find(({ figureKey }) => figureKey === key);
      return row !== undefined && isHidden(row.count) && !isHidden(row.pupils);
    })!;
  const words = `Only ${small.count} of ${small.pupils} pupils reached it`;
  const { key, changes } = findingFromMeasure(
    snapshot,
    { ...small, statement: words, academicYear: '2026/27' },
    { newKey: () => 'told' },
  );
  await workspace.commit(changes);
  const drawn = (said: string) =>
    draw(
      <SafeInPrint sayer={{ kind: 'finding', key }} words={said}>
        {said}
      </SafeInPrint>,
    ).html;
  expect(drawn(words)).toContain(`>Only … of ${small.pupils} pupils reached it<`);
  expect(draw(<LinkSaid link={{ kind: 'finding', key }} />).html).toContain(`>Only … of ${small.pupils} pupils reached it<`);
  expect(draw(<LinkSaid link={{ kind: 'measure', key: small.measureKey }} />).html).not.toContain('…');
  // The same for what the page itself says is of a record: a sentence around it, and a short value by itself alone.
  const [cover] = coversOf(workspace.current(), { kind: 'finding', key });
  expect(cover).toEqual({ from: words, to: `Only … of ${small.pupils} pupils reached it` });
  expect(covered(`“${words}”, open`, [cover!])).toBe(`“Only … of ${small.pupils} pupils reached it”, open`);
  expect(covered('Now 4 of 9, was 14 of 9.5', [{ from: '4 of 9', to: '… of 9' }])).toBe('Now … of 9, was 14 of 9.5');
  expect(drawn('Nobody was asked')).not.toContain('aria-hidden');
  close();
});
