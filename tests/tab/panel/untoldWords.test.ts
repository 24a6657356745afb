import { Fault, faultKinds } from '../../../src/graph/faults';
import { faultText } from '../../../src/tab/faultText';
import { notAllowedText, untoldInShort, untoldWords } from '../../../src/tab/panel/untoldWords';

const told = (names: string[], fault: Fault, mayHaveBeenTold = false) => untoldWords(names, { fault, mayHaveBeenTold });

test('says that the comment is saved, who was not told and why', () => {
  expect(told(['Martin Osei-Bell'], new Fault('forbidden', '')).said).toBe(
    'Saved. Martin Osei-Bell was not told: SEND Strategy is not installed for them in Teams. Your IT admin can install it, or add them to the team.',
  );
  expect(told(['Bo', 'Joan'], new Fault('missing', '', { code: 'noEntraId' })).said).toBe(
    'Saved. Bo and Joan were not told: the school’s list of people does not say who they are in Microsoft 365.',
  );
  expect(told(['Bo'], new Fault('missing', '', { code: 'hasLeft' })).said).toBe(
    'Saved. Bo was not told: the school’s list of people says that they have left.',
  );
  expect(told(['Bo'], new Fault('offline', ''), true).said).toBe(
    'Saved. Teams did not answer, so we do not know whether Bo was told.',
  );
});

test('says it in short, without claiming to know more', () => {
  expect(untoldInShort(['Priya Lindqvist'], false)).toBe('Saved. Priya Lindqvist was not told');
  expect(untoldInShort(['Bo', 'Joan'], true)).toBe('Saved. We do not know whether Bo and Joan were told');
});

test('names who can allow notices, and asks for it only where that helps', () => {
  const { said, asks } = told(['Bo'], new Fault('needsConsent', ''));
  expect([said.includes('your IT admin can for everybody (TeamsActivity.Send)'), asks]).toEqual([true, true]);
  expect(told(['Bo'], new Fault('forbidden', '')).asks).toBe(false);
});

test('says when somebody else signed in to allow notices', () => {
  const other = new Fault('signedOut', '', { code: 'otherPerson' });
  expect(notAllowedText(other)).toContain('Somebody else signed in');
  expect(notAllowedText(new Fault('offline', ''))).toBe(faultText(new Fault('offline', '')));
});

test.each(faultKinds)('has a whole sentence for %s', (kind) => {
  expect(told(['Bo'], new Fault(kind, '')).said).toMatch(/^Saved\. Bo was not told: .{20,}[.)]$/);
});
