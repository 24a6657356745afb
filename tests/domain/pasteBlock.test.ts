import { undo } from '../../src/domain/undoing';
import { readBlock, type PasteColumn } from '../../src/domain/pasteBlock';
import { actionsFrom, pasteChanges } from '../../src/domain/pasteChanges';
import { outlineOf } from '../../src/domain/planView';
import type { Change, Snapshot } from '../../src/domain/snapshot';
import { startingHalfTerms } from '../../src/domain/term';
import { aPlan, anAction, anObjective, anUpdate, created, snapshotOf } from './builders';

const bo = { key: 'bo', entraId: '', name: 'Bo Kessler', role: 'TA lead', left: false, clashes: [] };
const joan = { key: 'joan', entraId: '', name: 'Joan Trevanion', role: 'Deputy head', left: false, clashes: [] };
const gone = { key: 'gone', entraId: '', name: 'Left Long Ago', role: '', left: true, clashes: [] };
const context = { today: '2026-11-24', academicYear: '2026/27', halfTerms: startingHalfTerms };
const snapshot = snapshotOf(
  created({
    plan: [aPlan()],
    objective: [anObjective({ key: 'o1' })],
    action: [
      anAction({ key: 'a1', objectiveKey: 'o1', rank: 'a1', text: 'Rota', leadKey: 'bo', due: '2026-11-27' }),
      anAction({ key: 'a2', objectiveKey: 'o1', rank: 'a2', text: 'ELSA group', due: '2027-03-18' }),
    ],
    person: [bo, joan, gone],
    update: [anUpdate({ actionKey: 'a1', status: 'onTrack' })],
  }),
);
const read = (block: string[][], column: PasteColumn = 'text', actionKeys = ['a1', 'a2']) =>
  readBlock(block, { actionKeys, column }, [bo, joan, gone], context);
const only = (column: PasteColumn, said: string) =>
  read([['Rota', 'Bo Kessler', '', ''].with(['text', 'lead', 'due', 'status'].indexOf(column), said)]).rows[0]!.cells.find(
    (cell) => cell.column === column,
  )!;
let count = 0;
const circumstances = { newKey: () => `new-${(count += 1)}`, now: '2026-11-24T10:00:00.000Z' };
const make = (block: ReturnType<typeof read>, accepted = block.rows.flatMap(({ cells }) => cells).filter(() => false)) =>
  pasteChanges(snapshot, 'o1', block, new Set(accepted), circumstances);
const after = (from: Snapshot, changes: readonly Change[]): Snapshot => {
  const now: Record<string, Map<string, unknown>> = {};
  for (const [kind, records] of Object.entries(from)) now[kind] = new Map(records as ReadonlyMap<string, unknown>);
  for (const { kind, after: record } of changes) now[kind]!.set(record.key, { record, created: record.key });
  return now as unknown as Snapshot;
};

test('leads: a full name is the person, what may be somebody is asked about, anything else stays words', () => {
  expect(only('lead', 'joan trevanion').sure).toEqual({ fields: { leadKey: 'joan', leadText: '' } });
  expect(only('lead', 'BK')).toMatchObject({ doubt: 'whoIs', proposed: { fields: { leadKey: 'bo' } } });
  expect(only('lead', 'B. Kessler').sure).toBeUndefined();
  expect(only('lead', 'all class teachers').sure).toEqual({ fields: { leadKey: '', leadText: 'all class teachers' } });
  expect(only('lead', 'SENCO and TAs').sure).toEqual({ fields: { leadKey: '', leadText: 'SENCO, TAs' } });
  for (const nobody of ['Sam Sample', 'Mrs Example', 'Zora', 'Bo Kessler and Sam Sample']) {
    const words = { leadKey: '', leadText: nobody.replace(' and ', ', ') };
    expect(only('lead', nobody)).toEqual({ column: 'lead', said: nobody, doubt: 'nobodyHere', proposed: { fields: words } });
  }
  expect(only('lead', 'Left Long Ago').sure).toEqual({ fields: { leadKey: '', leadText: 'Left Long Ago' } });
  expect(only('lead', '-').sure).toEqual({ fields: { leadKey: '', leadText: '' } });
  expect(only('lead', 'Bo Kessler and Joan Trevanion').sure!.fields!.leadText).toBe('Bo Kessler, Joan Trevanion');
});

test('days: stated ones are taken, periods stay words, what is none is left and told', () => {
  expect(only('due', '12/02/2027').sure).toEqual({ fields: { due: '2027-02-12', dueText: '' } });
  expect(only('due', 'Spring 1').sure).toEqual({ fields: { due: null, dueText: 'Spring 1' } });
  expect(only('due', '31/02/2027')).toMatchObject({ doubt: 'impossibleDay' });
  expect(only('due', 'soon')).toMatchObject({ doubt: 'unclearDate' });
  expect(only('due', '12/02/2031').sure).toBeUndefined();
  expect(only('due', '-').sure).toEqual({ fields: { due: null, dueText: '' } });
  for (const column of ['lead', 'due', 'status'] as const) expect(only(column, '')).toEqual({ column, said: '' });
  expect(only('due', '2 Nov 2026 - 18 Mar 2027').sure!.fields).toMatchObject({ start: '2026-11-02', due: '2027-03-18' });
});

test('statuses: common words are taken, doubtful ones asked about, nothing says nothing', () => {
  expect(only('status', 'Green').sure).toEqual({ status: 'onTrack' });
  expect(only('status', 'on hold')).toMatchObject({ doubt: 'statusWord', proposed: { status: 'stopped' } });
  for (const none of ['purple monkey', 'purple'])
    expect(only('status', none)).toEqual({ column: 'status', said: none, doubt: 'unclearStatus' });
  expect(only('status', '')).toEqual({ column: 'status', said: '' });
});

test('what may point to one pupil is left, whatever column it stands in', () => {
  const number = only('text', 'Meet Jayden (J999400026001)');
  expect([number.doubt, number.proposed]).toEqual(['pupilNumber', undefined]);
  expect(only('text', 'Meet J.T. in Y4')).toMatchObject({ doubt: 'pupil', proposed: { fields: { text: 'Meet J.T. in Y4' } } });
  expect(only('lead', 'J999400026001').sure).toBeUndefined();
});

test('a block goes over the rows and columns from the focused cell; what is beyond is added or told', () => {
  const block = read([
    ['Action', 'Lead', 'By when'],
    ['Rota', 'Joan Trevanion', '4/12/2026', 'amber', 'more'],
    ['ELSA group', '', 'soon'],
    ['', '', ''],
    ['Walk the school', 'BK', 'Spring 1', 'on track'],
  ]);
  expect(block).toMatchObject({ headed: true, columnsLeft: 1, rowsLeft: 0 });
  expect(block.rows.map(({ actionKey }) => actionKey)).toEqual(['a1', 'a2', undefined]);
  expect(
    read([['Joan Trevanion'], [''], ['Bo Kessler'], ['']], 'lead', ['a1', 'a2', 'a3']).rows.map(({ cells }) => cells.length),
  ).toEqual([1, 0, 1]);
  const { changes, ...told } = make(block);
  expect(told).toEqual({ changed: 1, added: 1, stood: [{ actionKey: 'a1', status: 'onTrack' }] });
  const now = outlineOf(after(snapshot, changes), 'plan')!.objectives[0]!.actions;
  expect(now.map(({ kept: { record }, status }) => [record.text, record.leadKey, record.due, record.dueText, status])).toEqual([
    ['Rota', 'joan', '2026-12-04', '', 'atRisk'],
    ['ELSA group', '', '2027-03-18', '', 'notStarted'],
    ['Walk the school', '', null, 'Spring 1', 'onTrack'],
  ]);
});

test('a doubtful cell changes something only where somebody said yes', () => {
  const block = read([['BK']], 'lead', ['a2']);
  expect(make(block).changes).toEqual([]);
  expect(make(block, block.rows[0]!.cells).changes[0]!.after).toMatchObject({ key: 'a2', leadKey: 'bo' });
});

test('rows below the last action need a name to become actions', () => {
  const block = read([['Bo Kessler'], ['Joan Trevanion']], 'lead', ['a2']);
  expect(block).toMatchObject({ rowsLeft: 1 });
  expect(make(block)).toMatchObject({ changed: 1, added: 0 });
  expect(read([['One'], ['Two']], 'text', []).rows).toHaveLength(2);
});

test('a new row whose words may point to one pupil is shown with the doubt, and adds nothing', () => {
  const block = read([['Rota', 'Joan Trevanion'], ['ELSA group'], ['Meet J.T. in Y4', 'Bo Kessler', '4/12/2026']]);
  expect(block).toMatchObject({ rowsLeft: 0 });
  expect(block.rows[2]!.cells[0]).toMatchObject({ said: 'Meet J.T. in Y4', doubt: 'pupil' });
  expect(make(block)).toMatchObject({ added: 0 });
});

test('all of it is taken back at once, new actions to the bin', () => {
  const { changes } = make(read([['Rota 2', 'Joan Trevanion'], ['ELSA 2'], ['New one']]));
  const now = after(snapshot, changes);
  const back = after(now, undo(now, changes));
  const texts = (of: Snapshot) => outlineOf(of, 'plan')!.objectives[0]!.actions.map(({ kept }) => kept.record.text);
  expect(texts(now)).toEqual(['Rota 2', 'ELSA 2', 'New one']);
  expect(texts(back)).toEqual(['Rota', 'ELSA group']);
  expect(back.action.get('a1')!.record.leadKey).toBe('bo');
});

test('a block starts at the focused action among those that are shown', () => {
  const all = new Set(['a1', 'a2']);
  expect(actionsFrom(snapshot, 'plan', 'o1', 'a2', all)).toEqual(['a2']);
  expect(actionsFrom(snapshot, 'plan', 'o1', 'a1', new Set(['a1']))).toEqual(['a1']);
  expect(actionsFrom(snapshot, 'plan', 'o1', undefined, all)).toEqual([]);
});
