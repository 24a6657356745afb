import { setFigure } from '../../src/domain/figureEditing';
import type { PupilGroup } from '../../src/domain/figure';
import { planSheets } from '../../src/domain/planExport/planSheets';
import { addReason } from '../../src/domain/reasons';
import { withoutHidden } from '../../src/domain/saysHidden';
import { anAction, anObjective, apply } from './builders';
import { agreed, findingKey, place, priorityKey, record, showingFrom } from './hiddenFinding';

test.each([
  ['of all pupils with SEN together', '11 of the 15 pupils with SEN met it, 73.3%', '… of the … pupils with SEN met it, …%'],
  ['of all pupils, whom the table leaves out', '47 of the 63 met it', '… of the … met it'],
])('words say no number %s that gives a hidden one away', (_, words, outwards) => {
  const few = apply(agreed, setFigure(agreed, { ...place, group: 'ehcp' }, { pupils: 3, count: 2 }));
  const told = apply(
    apply(few, setFigure(few, { ...place, group: 'senSupport' }, { pupils: 12, count: 9 })),
    addReason(findingKey, { statement: words }, { newKey: () => 'r' }),
  );
  expect(withoutHidden(told, { kind: 'reason', key: 'r' }, words)).toBe(outwards);
});

test.each<[string, Partial<Record<PupilGroup, [pupils: number, count: number]>>, string]>([
  ['nothing is hidden', { senSupport: [14, 7], ehcp: [12, 6] }, '13 of the 26 pupils with SEN met it, and 49 of the 74'],
  [
    'everybody can take no SEN off all',
    { senSupport: [9, 6], ehcp: [6, 3], all: [63, 45] },
    '9 of the 15 pupils with SEN met it, 60%',
  ],
])('they say whatever they like where %s', (_, numbers, words) => {
  const told = Object.entries(numbers).reduce(
    (now, [group, [pupils, count]]) => apply(now, setFigure(now, { ...place, group: group as PupilGroup }, { pupils, count })),
    apply(agreed, addReason(findingKey, { statement: words }, { newKey: () => 'r' })),
  );
  expect(withoutHidden(told, { kind: 'reason', key: 'r' }, words)).toBe(words);
});

test('no column of a plan that is written to a file says a hidden number, whichever words it stands in', () => {
  const notWords = /[kK]eys?$|^(?:rank|status|academicYear|kind|measureUnit)$/;
  const saying = <R extends object>(one: R): R => ({
    ...one,
    ...Object.fromEntries(
      Object.entries(one).flatMap(([field, value]) =>
        typeof value === 'string' && !notWords.test(field) ? [[field, `${field} is 58.3%`]] : [],
      ),
    ),
  });
  const said = showingFrom(
    apply(agreed, [
      { kind: 'priority', after: saying(record(agreed.priority)) },
      { kind: 'objective', after: saying(anObjective({ key: 'o', planKey: 'plan', priorityKey })) },
      { kind: 'action', after: saying(anAction({ key: 'a', planKey: 'plan', objectiveKey: 'o' })) },
    ]),
    20,
  );
  const { actions, objectives } = planSheets(said, 'plan')!;
  const columns = [actions, objectives].flatMap(({ head, rows }) =>
    rows.flatMap((row) => row.flatMap((value, at) => (/58\.3/.test(String(value)) ? [head[at]] : []))),
  );
  // Whose names they are and when is said in no numbers.
  expect([...new Set(columns)].toSorted()).toEqual(['Due', 'Lead', 'Serves', 'Sponsor', 'Start', 'Support']);
});
