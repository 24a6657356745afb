import { Fault, faultKinds } from '../../src/graph/faults';
import { detailsForIt, faultText, faultWords, readOnlyWords, refusalText } from '../../src/tab/faultText';
import { forbiddenWords } from '../../src/tab/words/forbiddenWords';
import { messageForIt } from '../../src/tab/firstRun/messageForIt';
import { needs } from '../../src/tab/firstRun/steps';
import { WriteRefusal } from '../../src/workspace/workspace';

const host = {
  siteAddress: 'https://tidewater.sharepoint.com/sites/BrindlewickSEND',
  clientId: 'a1c4e8f0-1111-4222-8333-444455556666',
  now: () => new Date('2026-11-24T09:00:00Z'),
};

test.each(faultKinds)('%s has a sentence that says what to do, and a first-run page', (kind) => {
  const { what, next } = faultWords[kind];
  expect([what, next].every((words) => /^[A-Z].*\.$/.test(words))).toBe(true);
  const need = needs[kind]('Priya Lindqvist');
  expect(need.title).not.toBe('');
  expect(need.steps.length).toBeGreaterThan(0);
});

test('every kind of fault has words, and no words are left over', () => {
  expect(Object.keys(faultWords).sort()).toEqual([...faultKinds].sort());
  expect(Object.keys(needs).sort()).toEqual([...faultKinds].sort());
  expect(Object.values(readOnlyWords)).toHaveLength(3);
});

test('whoever may not write is told in which lists, as SharePoint names them', () => {
  expect(forbiddenWords(['decision']).next).toContain('write in the list “SEND decisions”.');
  expect(forbiddenWords(['plan'], true).what).toBe('You can read the plan, comment and say how actions go.');
  expect(forbiddenWords(['plan']).what).toBe('You can read, not change.');
  expect(forbiddenWords(['action', 'planReview']).next).toContain('in the lists “SEND actions” and “SEND plan reviews”.');
});

test('where Microsoft answers alike for two causes, both are named with the test that tells them apart', () => {
  for (const kind of ['forbidden', 'missing'] as const) {
    const step = needs[kind](undefined).steps.at(-1)!;
    expect(step.title).toMatch(/ or /);
    expect(step.test).toMatch(/if it opens.*; if it says “access denied”/);
  }
});

test('the message for IT holds what IT needs and nothing that was written', () => {
  const fault = new Fault('missing', 'a message that could quote content', {
    status: 404,
    code: 'itemNotFound',
    requestId: '2bb41f58',
    asked: 'GET /sites/…/lists',
  });
  const message = messageForIt(needs.missing('Priya Lindqvist'), fault, host);
  expect(message).toContain('missing · 404 · itemNotFound · GET /sites/…/lists · request-id 2bb41f58');
  expect(message).toContain(host.siteAddress);
  expect(message).toContain(host.clientId);
  expect(message).not.toContain('quote content');
  expect(detailsForIt([fault], host.now())).not.toContain('quote content');
});

test('a mistake of the program is told as one', () => {
  expect(faultText(new TypeError('x is undefined'))).toBe(faultText(new Fault('broken', '')));
});

test('a pupil number is shown where it stands, so that it can be found', () => {
  const refusal = new WriteRefusal('pupilNumber', { kind: 'action', recordKey: 'a', field: 'note', matched: 'J999400026001' });
  expect(refusalText(refusal)).toContain('J999400026001');
  expect(refusalText(new WriteRefusal('readOnly'))).toContain('not kept');
});
