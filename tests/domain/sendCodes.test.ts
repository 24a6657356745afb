import { readLeads } from '../../src/domain/planFile/people';
import { codesOf } from '../../src/domain/sendCodes';
import { isAbbreviation } from '../../src/domain/planFile/pupils/properNames';

const CODES = codesOf('needs', 'diagnoses', 'groups', 'subjects').split('|');

test.each(CODES)('“%s” is short for no member of staff', (code) => {
  // Beside a code a cell names nobody by itself.
  expect(readLeads(`Ann Lowe/${code}`).value).toEqual([`Ann Lowe/${code}`]);
  expect([isAbbreviation(code), isAbbreviation(code.toLowerCase())]).toEqual([true, false]);
});

test('a need of two letters may be somebody who leads', () => {
  expect(readLeads('PL/HI').value).toEqual(['PL', 'HI']);
  expect(isAbbreviation('HI')).toBe(true);
});
