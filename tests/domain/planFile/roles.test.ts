import { isTitledName } from '../../../src/domain/planFile/roles';
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

test.each(['Mrs Hill', 'mrs hill', 'Sir Ames', 'Dr A. Okafor', 'Ms. O’Brien'])('a name with its title: %s', (text) => {
  expect(isTitledName(text)).toBe(true);
});

test.each(['Mrs', 'Hill', 'Mrs Hill and Mr Ames', 'Miss the deadline', 'Drama lead'])('no name with its title: %s', (text) => {
  expect(isTitledName(text)).toBe(false);
});
