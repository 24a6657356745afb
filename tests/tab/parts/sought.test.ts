import { findInPlan } from '../../../src/domain/planSearch';
import { isNumber } from '../../../src/domain/planNumber';
import { sift, type PlanFilter } from '../../../src/domain/planFilter';
import { outlineOf } from '../../../src/domain/planView';
import { openFound } from '../../../src/tab/plan/openFound';
import { planToShow } from '../../../src/tab/planToShow';
import { soughtFirst, soughtWords } from '../../../src/tab/parts/sought';
import type { Opened } from '../../../src/tab/opened';
import { openScreens } from '../drawn';

let screens: Awaited<ReturnType<typeof openScreens>>;
let planKey: string;

beforeAll(async () => {
  screens = await openScreens('priya');
  planKey = planToShow(screens.workspace.current(), undefined)!;
});
afterAll(() => screens.close());

const today = '2026-11-24';
const asks = (asked: Partial<PlanFilter>): PlanFilter => ({ statuses: new Set(), text: '', ...asked });

/** What Enter in the plan's search opens, or what it says where that is nothing. */
async function entered(filter: PlanFilter): Promise<Opened | string | undefined> {
  let told: Opened | string | undefined;
  const keeping = { say: (words: string) => void (told = words) } as never;
  await openFound({ workspace: screens.workspace, keeping, today }, planKey, filter, (opened) => void (told = opened));
  return told;
}

test('a number that nothing has or had is not said to be another, and leads nowhere', async () => {
  await screens.workspace.openPlanHistory(planKey);
  const now = screens.workspace.current();
  const outline = outlineOf(now, planKey)!;
  const numbers = new Set(outline.objectives.map(({ number }) => String(number)));
  // What merely says it is listed all the same.
  const saying = Array.from({ length: 60 }, (_, at) => String(at + 1)).filter((typed) => {
    const [first] = findInPlan(now, planKey, typed);
    return isNumber(typed) && first?.by === 'words' && !numbers.has(typed);
  });
  expect(saying).toContain('12');
  for (const typed of saying) {
    expect(soughtWords(typed, findInPlan(now, planKey, typed)[0], 'read')).toBe(
      `Nothing in this plan has or had the number ${typed}.`,
    );
    expect(await soughtFirst(screens.workspace, planKey, typed)).toBeUndefined();
  }
  expect(await entered(asks({ text: '12' }))).toBe('Nothing in this plan has that number');
});

test('of a number it is said what had it, once that is known', () => {
  const words = (past: 'reading' | 'missing' | 'read') => soughtWords(' 2.3 ', undefined, past);
  expect(soughtWords('2.3', { ref: '2.1', by: 'former' }, 'reading')).toBe('2.3 is 2.1 now.');
  expect(soughtWords('2.3', { ref: '2.3', by: 'number' }, 'read')).toBe('');
  expect(words('reading')).toBe('Reading what had this number before.');
  expect(words('missing')).toContain('could not be read');
  expect(words('read')).toContain('has or had the number 2.3');
  expect(soughtWords('rota', { ref: '2.1', by: 'words' }, 'reading')).toBe('');
  expect(soughtWords('rota', undefined, 'reading')).toBe('Nothing in this plan has these words.');
  expect(soughtWords('  ', undefined, 'read')).toBe('');
});

test('Enter opens what stands first in the sifted list', async () => {
  const snapshot = screens.workspace.current();
  const outline = outlineOf(snapshot, planKey)!;
  const leads = new Set(outline.objectives.flatMap(({ actions }) => actions).map(({ kept }) => kept.record.leadKey));
  let shown = 0;
  for (const lead of [undefined, ...leads]) {
    for (const text of ['year', 'group', 'for']) {
      const filter = asks({ text, lead });
      const [first] = sift(outline, filter, { snapshot, today });
      if (first === undefined) continue;
      shown += 1;
      expect(await entered(filter)).toEqual({ kind: 'action', key: first.actions[0]!.kept.record.key });
    }
  }
  expect(shown).toBeGreaterThan(3);
  expect(await entered(asks({ text: 'year', lead: 'nobody' }))).toBe('Nothing here has these words');
});

test('Enter opens a number in spite of what else is asked', async () => {
  const [objective] = outlineOf(screens.workspace.current(), planKey)!.objectives;
  const [action] = objective!.actions;
  expect(await entered(asks({ text: action!.ref, lead: 'nobody' }))).toEqual({ kind: 'action', key: action!.kept.record.key });
});
