import { readInitialsKey, readLeads } from '../../../src/domain/planFile/people';
import { readRows } from './cells';

test.each([
  ['LM/JA', ['LM', 'JA']],
  ['SENCO, LM', ['SENCO', 'LM']],
  ['HT, DHT & SENCO', ['HT', 'DHT', 'SENCO']],
  ['SENCO and Head', ['SENCO', 'Head']],
  ['Mrs Patel / Mr O’Neill', ['Mrs Patel', 'Mr O’Neill']],
  ['Teachers and TAs', ['Teachers', 'TAs']],
  ['SENCO\nClass teachers', ['SENCO', 'Class teachers']],
  ['B Kessler and J. Trevanion', ['B Kessler', 'J. Trevanion']],
  ['Ada Penrose, Cy Lott and Em Dray', ['Ada Penrose', 'Cy Lott', 'Em Dray']],
  ['PL BK JT', ['PL', 'BK', 'JT']],
  ['Ivo Barnard;#Lena Croft', ['Ivo Barnard', 'Lena Croft']],
])('%s is several', (text, leads) => {
  expect(readLeads(text)).toEqual({ value: leads });
});

test.each([
  'Speech and language TA',
  'EYFS/KS1 lead',
  'Maths and English leads',
  'Head of Year 7, 8 and 9',
  'Smith, J',
  'Assistant SENCO',
  'SENCO (with LM, JA)',
])('%s is one', (text) => {
  expect(readLeads(text)).toEqual({ value: [text] });
});

test.each(['Mr & Mrs Dray', 'TA ELSA'])('%s stays together', (text) => expect(readLeads(text)).toEqual({ value: [text] }));

test('a lead with a question mark, or beside nobody yet, is asked about', () => {
  expect(readLeads('SENCO?')).toEqual({ value: ['SENCO?'], reason: 'notDecided', kept: 'SENCO?' });
  expect(readLeads('TBC / PL')).toEqual({ value: ['PL'], reason: 'notDecided', kept: 'TBC / PL' });
});

test('nobody decided is asked about', () => {
  expect(readLeads('tbc')).toEqual({ value: [], reason: 'notDecided', kept: 'tbc' });
});

test('a key to initials is read only when every part of it is one', () => {
  expect(readInitialsKey('Key to initials: BK Bo Kemp, JT = Jo Trent')).toEqual([
    { initials: 'BK', name: 'Bo Kemp' },
    { initials: 'JT', name: 'Jo Trent' },
  ]);
  expect(readInitialsKey('SENCO to confirm with families')).toEqual([]);
});

test('a surname and a forename in two columns are one lead', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Surname of lead', 'Forename of lead', 'Deadline'],
    ['Calm starts', 'Greet at the gate', 'Trevanion', 'Joan', '05/03/2027'],
    ['', 'Walk to class', 'Kessler', '', '05/03/2027'],
  ]);
  expect(reading.actions.map(({ leads, support }) => [leads, support])).toEqual([
    [['Joan Trevanion'], ''],
    [['Kessler'], ''],
  ]);
  expect(reading.columns.map(({ as }) => as)).toEqual(['objective', 'action', 'lead', 'lead', 'due']);
});
