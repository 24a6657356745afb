import { fc } from '../property';
import { addDays } from '../../src/domain/day';
import { actions } from '../../src/lists/actions';
import { choice, day, pounds, structured, whole, yesNo } from '../../src/lists/columns';
import { columnsOf, readRow } from '../../src/lists/rows';
import { definitions } from '../../src/lists/definitions';

const due = day('DueDate');

test('a day comes back the same from a site at midnight in London, summer and winter', () => {
  expect(due.read('2027-07-16T23:00:00Z')).toBe('2027-07-17');
  expect(due.read('2026-12-10T00:00:00Z')).toBe('2026-12-10');
});

test('a day comes back the same from any site between UTC-11 and UTC+11, and as the noon that was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20000 }), fc.integer({ min: -11 * 60, max: 11 * 60 }), (days, minutesAhead) => {
      const wanted = addDays('2000-01-01', days);
      const midnight = new Date(Date.parse(`${wanted}T00:00:00Z`) - minutesAhead * 60_000).toISOString();
      expect(due.read(midnight)).toBe(wanted);
      expect(due.read(due.write(wanted))).toBe(wanted);
    }),
  );
});

test('what is not stated stays not stated', () => {
  const cost = pounds('Cost');
  expect([cost.read(undefined), cost.read(null), cost.read(''), cost.read(0)]).toEqual([null, null, null, 0]);
  expect(due.read(null)).toBeNull();
});

test('a value of another kind is refused with the reason', () => {
  expect(() => pounds('Cost').read('12')).toThrow('not a number');
  expect(() => due.read('soon')).toThrow('not a date');
  expect(() => yesNo('Removed').read('yes')).toThrow('neither yes nor no');
  expect(() => choice('Status', ['draft', 'active']).read('Done')).toThrow('not one of draft, active');
  expect(whole('Count').read(null)).toBe(0);
});

test('a structured value is checked, whatever somebody made of it in SharePoint', () => {
  const column = structured('Lists', {}, (value) => value as object);
  expect(() => column.read('{not json')).toThrow();
  expect(column.read(column.write({ plan: 'guid' }))).toEqual({ plan: 'guid' });
});

test('one wrong cell is flagged with its place and takes nothing else down', () => {
  const fields = { RecordKey: 'a1', ActionText: 'Rota', Cost: 'about £20', Removed: false };
  const { record, flaws } = readRow(actions, { id: '7', fields });
  expect(record).toMatchObject({ key: 'a1', text: 'Rota', cost: null });
  expect(flaws).toEqual([{ list: 'SEND actions', item: '7', column: 'Cost', found: 'about £20', problem: 'not a number' }]);
});

test('no two columns of a list share a name, and none has one that SharePoint would change or owns', () => {
  const owned = ['Title', 'Created', 'Modified', 'Author', 'Editor', 'ID', 'Attachments', 'ContentType', 'Order', 'Name'];
  for (const definition of Object.values(definitions)) {
    const names = columnsOf(definition).map(([, { name }]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => owned.includes(name) || !/^[A-Z][A-Za-z]{0,31}$/.test(name))).toEqual([]);
  }
});
