import { readRows } from './cells';

test.each([
  'Inclusion manager',
  'HLTA',
  'Speech therapist',
  'Educational psychologist',
  'Teaching assistant',
  'Family liaison officer',
])('“%s” beside a day in brackets leads', (role) => {
  const { actions } = readRows([['Objective 1: Reading'], [`• Train staff (${role}, June)`], ['• Buy books']]);
  expect(actions[0]).toMatchObject({ text: 'Train staff', leads: [role] });
});
