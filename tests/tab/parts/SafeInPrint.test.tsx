import { findingFromMeasure } from '../../../src/domain/findings';
import { LinkSaid } from '../../../src/tab/parts/LinkSaid';
import { SafeInPrint } from '../../../src/tab/parts/SafeInPrint';
import { openScreens, smallNumber } from '../drawn';

test('on paper the words of a finding stand without the numbers that are hidden', async () => {
  const { workspace, draw, close } = await openScreens('priya');
  const snapshot = workspace.current();
  const small = smallNumber(snapshot);
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
  // A link to what a school wrote below it, too.
  const objective = [...workspace.current().objective.values()][0]!.record;
  const after = { ...objective, measureKey: small.measureKey, statement: words };
  await workspace.commit([{ kind: 'objective', before: objective, after }]);
  expect(draw(<LinkSaid link={{ kind: 'objective', key: objective.key }} />).html).toContain(`Only … of ${small.pupils} pupils`);
  expect(drawn('Nobody was asked')).not.toContain('aria-hidden');
  close();
});
