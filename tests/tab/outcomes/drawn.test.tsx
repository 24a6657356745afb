import { setFigure } from '../../../src/domain/figureEditing';
import type { ReadFigure } from '../../../src/domain/outcomeFile/reading';
import { outcomeTable, type OutcomeTable } from '../../../src/domain/outcomeTable';
import { Asking } from '../../../src/tab/outcomes/Asking';
import { ComparisonSheet } from '../../../src/tab/outcomes/ComparisonSheet';
import { DotPlot } from '../../../src/tab/outcomes/DotPlot';
import { FigureSheet } from '../../../src/tab/outcomes/FigureSheet';
import { Notes } from '../../../src/tab/outcomes/Notes';
import { ReadPreview } from '../../../src/tab/outcomes/ReadPreview';
import { TrendTable } from '../../../src/tab/outcomes/TrendTable';
import { comparisonsKnown } from '../../../src/tab/outcomes/typedComparison';
import { apply } from '../../domain/builders';
import { openScreens } from '../drawn';

let screens: Awaited<ReturnType<typeof openScreens>>;

beforeAll(async () => {
  screens = await openScreens('priya');
});

afterAll(() => screens.close());

test('what a trend’s picture shows is there in figures, too, with what it is compared with', () => {
  const points = [
    { period: '2024/25', text: '−3.9' },
    { period: '2025/26', text: '−3.1' },
  ];
  const { words } = screens.draw(
    <TrendTable title="Gap of SEN Support to no SEN" points={points} other="England 2.4, 2024/25" />,
  );
  expect(words).toContain('In figures Gap of SEN Support to no SEN 2024/25 −3.9 2025/26 −3.1 England 2.4, 2024/25');
});

test('figures of others whose source nobody gave say so where they are shown, and the form begins with them', () => {
  const now = screens.workspace.current();
  const { record: figure } = [...now.figure.values()].find(({ record: { whose } }) => whose !== 'school')!;
  const { key: _key, measureKey, whose, period, yearGroup, group, ...values } = figure;
  const place = { measureKey, whose, period, yearGroup, group };
  const all = [...now.figure.values()].filter(({ record }) => record.measureKey === measureKey && record.whose === whose);
  const unsourced = all.reduce(
    (before, { record: { key: _own, measureKey: of, whose: owner, period: at, yearGroup: year, group: who, ...rest } }) =>
      apply(
        before,
        setFigure(before, { measureKey: of, whose: owner, period: at, yearGroup: year, group: who }, { ...rest, source: '' }),
      ),
    apply(now, setFigure(now, place, { ...values, source: '' })),
  );
  const [own] = [...now.figure.values()].filter(({ record }) => record.measureKey === measureKey && record.whose === 'school');
  const { period: ownPeriod, yearGroup: ownYear } = own!.record;
  const drawnOf = (snapshot: typeof now, editable: boolean) => {
    const table = outcomeTable(snapshot, measureKey, { period: ownPeriod, yearGroup: ownYear })!;
    return screens.draw(<Notes table={table} editable={editable} onFigures={nothing} onComparison={nothing} />);
  };
  expect(drawnOf(now, true).words).not.toContain('source is not given');
  expect(drawnOf(unsourced, true).words).toMatch(/figures of .+: the source is not given\. Say where they are from/);
  expect(drawnOf(unsourced, false).words).toContain('the source is not given.');
  expect(drawnOf(unsourced, false).buttons).toEqual([]);
  const around = { ...screens.workspace, current: () => unsourced };
  const table = outcomeTable(unsourced, measureKey, { period: ownPeriod, yearGroup: ownYear })!;
  expect(screens.draw(<ComparisonSheet table={table} onClose={nothing} />, around).words).toContain('Source (not given yet');
});

const nothing = () => undefined;

test('a comparison that was begun keeps the box that was typed into, and shows the others as they stand by now', () => {
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
});

test('a rate is typed as what is counted and of how many, in the period of the latest figures, and what follows is shown', () => {
  const school = screens.workspace.current();
  const draw = (now: typeof school) =>
    screens.draw(<FigureSheet table={outcomeTable(now, 'suspensions')!} onAsk={() => undefined} onClose={() => undefined} />, {
      ...screens.workspace,
      current: () => now,
    });
  const first = draw(school);
  expect(first.html).toContain('>2025/26</textarea>');
  expect(first.words).toMatch(/Group Pupils Suspensions Rate per 100 .* The rate follows from the two numbers before it/);
  const place = { measureKey: 'suspensions', whose: 'school', period: '2025/26', yearGroup: '', group: 'senSupport' } as const;
  const box = /<input[^>]*aria-label="SEN Support, Rate per 100"[^>]*>/;
  const typed = apply(school, setFigure(school, place, { pupils: 66, count: 6 }));
  expect(box.exec(draw(typed).html)![0]).toMatch(/placeholder="9\.1".* value=""/);
  const stated = apply(school, setFigure(school, place, { pupils: 66, count: 6, value: 9.09 }));
  expect(box.exec(draw(stated).html)![0]).toMatch(/ value="9\.09"/);
});

test('words about a hidden number stand above the line on which the national figure is, and that is written', () => {
  const rows = [
    { name: 'EHCP', pupils: '<5', valueText: '', hidden: 'Hidden, fewer than 5 pupils', mark: { value: 20, text: '20.0' } },
  ];
  const { html } = screens.draw(<DotPlot says="" rows={rows} tickText={String} />);
  const at = (words: string) => Number(new RegExp(`<text[^>]* y="(\\d+)"[^>]*>${words}</text>`).exec(html)![1]);
  const tick = /<line x1="[^"]*" x2="[^"]*" y1="(\d+)" y2="(\d+)" class="[^"]*"><\/line><text[^>]*>20\.0/.exec(html)!;
  expect(at('Hidden, fewer than 5 pupils')).toBeLessThan(Number(tick[1]));
  // What is drawn later lies over what came before.
  expect(html.indexOf('Hidden, fewer')).toBeLessThan(html.indexOf('>20.0<'));
});

test('a year group that the name of a measure says already is not said again', () => {
  const table = outcomeTable(screens.workspace.current(), 'phonics')!;
  const line = (name: string) =>
    screens.draw(
      <Asking table={{ ...table, periods: ['2025/26'], measure: { ...table.measure, name } }} onAsk={() => undefined} />,
    ).words;
  expect([line('Phonics, Year 1'), line('Phonics')]).toEqual(['Phonics, Year 1, 2025/26', 'Phonics, 2025/26, Year 1']);
});

test('what was read says which figures that stand would change, from what to what, and counts them in its button', () => {
  const school = screens.workspace.current();
  const place = { measureKey: 'attendance', whose: 'school', period: '2025/26', yearGroup: 'Y6', group: 'senSupport' } as const;
  const standing = apply(school, setFigure(school, place, { pupils: 28, count: null, value: 91.8 }));
  const read = (values: Partial<ReadFigure>): ReadFigure => ({
    ...{ ...place, newMeasure: '', newUnit: null, newBetter: null, pupils: null, count: null, value: 81.5 },
    ...{ hidden: [], source: '', asked: [], from: {}, ...values },
  });
  const draw = (figures: ReadFigure[]) =>
    screens.draw(
      <ReadPreview
        workbook={{ sheets: [] } as never}
        reading={{ outcome: 'import', figures, questions: [], leftOut: [], refusal: null }}
        answers={{}}
        measures={[...standing.measure.values()].map(({ record }) => record)}
        onAnswers={() => undefined}
        onBack={() => undefined}
        onClose={() => undefined}
      />,
      { ...screens.workspace, current: () => standing },
    );
  const both = draw([read({}), read({ period: '2031/32' })]);
  expect(both.words).toContain('SEN Support, Year 6: 91.8% → 81.5% (Attendance, 2025/26)');
  expect(both.buttons).toContain('Add 1 figure, change 1');
  expect(draw([read({})]).buttons).toContain('Change 1 figure');
  const added = draw([read({ period: '2031/32' })]);
  expect(added.words).not.toContain('→');
  expect(added.buttons).toContain('Add 1 figure');
});
