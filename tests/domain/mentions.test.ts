import { fc } from '../property';
import { awaits } from '../../src/domain/conversation';
import { mentionOf, mentionsIn, mentionable, newlyMentioned, partsOf } from '../../src/domain/mentions';
import type { Person } from '../../src/domain/person';
import { emptySnapshot } from '../../src/domain/snapshot';
import { aComment } from './builders';

const person = (key: string, name: string, role = '', values: Partial<Person> = {}): Person => ({
  key,
  entraId: `id-${key}`,
  name,
  role,
  left: false,
  clashes: [],
  ...values,
});
const bo = person('bo', 'Bo Kessler', 'TA lead');
const martin = person('martin', 'Martin Osei-Bell', 'Head teacher');
const ann = person('ann', 'Ann Smith', 'Teacher');
const annJones = person('annJones', 'Ann Smith-Jones', 'Governor');
const people = [bo, martin, ann, annJones];

test.each([
  ['@Bo Kessler, can you?', ['bo']],
  ['Ask @martin osei-bell and (@Bo Kessler).', ['martin', 'bo']],
  ['@Bo Kessler and @Bo Kessler again', ['bo']],
  ['@Bo Kessler’s rota', ['bo']],
  ['@Ann Smith-Jones may know', ['annJones']],
  ['@Ann Smith-Taylor is somebody else', []],
  ['@Ann Smithers is somebody else', []],
  ['Bo Kessler without the sign', []],
  ['post@Bo Kessler is an address', []],
  ['@@Bo Kessler', []],
  ['@Bo', []],
  ['Line one\n@Bo Kessler', ['bo']],
])('%j mentions %j', (text, expected) => {
  expect(mentionsIn(text, people)).toEqual(expected);
});

test('two of the same name are told apart by their role, or both meant', () => {
  const [one, other] = [person('one', 'Sam Jones', 'TA'), person('other', 'Sam Jones', 'Cook')];
  expect([one, other].map((each) => mentionOf(each, [one, other]))).toEqual(['@Sam Jones (TA)', '@Sam Jones (Cook)']);
  expect(mentionsIn('@Sam Jones (Cook) please', [one, other])).toEqual(['other']);
  expect(
    mentionsIn('@Sam Jones', [
      { ...one, role: '' },
      { ...other, role: '' },
    ]),
  ).toEqual(['one', 'other']);
});

test('a cut text is the same text, whatever the names', () => {
  const name = fc.string({ minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 4 }), fc.string(), fc.string(), (names, before, after) => {
      const all = names.map((each, at) => person(String(at), each));
      const text = `${before} @${names[0] ?? ''}${after}`;
      expect(
        partsOf(text, all)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('whoever has no account or has left is not offered', () => {
  const there = [bo, { ...martin, entraId: '' }, { ...ann, left: true }, annJones];
  const snapshot = { ...emptySnapshot, person: new Map(there.map((record) => [record.key, { record }])) };
  expect(mentionable(snapshot).map(({ key }) => key)).toEqual(['annJones', 'bo']);
});

test('a correction turns only to whom the comment had not mentioned yet', () => {
  const said = aComment({ key: 'c', mentions: ['bo'] });
  const correction = aComment({ key: 'd', act: 'correct', about: 'c', mentions: ['bo', 'ann'] });
  const again = aComment({ key: 'e', act: 'correct', about: 'c', mentions: ['ann', 'martin'] });
  const reply = aComment({ key: 'f', act: 'reply', about: 'c', mentions: ['bo'] });
  expect(newlyMentioned(said, [said])).toEqual(['bo']);
  expect(newlyMentioned(correction, [said, correction])).toEqual(['ann']);
  expect(newlyMentioned(again, [said, correction, again])).toEqual(['martin']);
  expect(newlyMentioned(reply, [said, correction, reply])).toEqual(['bo']);
});

test('a comment waits for whom it mentions until they reply or it is resolved', () => {
  const remark = (key: string, author: string, mentions: string[] = []) => ({
    key,
    text: '',
    at: '',
    author: { entraId: author, name: author },
    mentions,
    reason: '',
    corrected: false,
    waiting: false,
  });
  const thread = { ...remark('c', 'martin', ['priya']), replies: [remark('r', 'joan')], resolved: false };
  expect(awaits(thread, 'priya', 'priya')).toBe(true);
  expect(awaits(thread, 'joan', 'joan')).toBe(false);
  expect(awaits({ ...thread, resolved: true }, 'priya', 'priya')).toBe(false);
  const replied = { ...thread, replies: [remark('r', 'joan'), remark('s', 'priya')] };
  expect(awaits(replied, 'priya', 'priya')).toBe(false);
  const askedAgain = { ...thread, replies: [...replied.replies, remark('t', 'martin', ['priya'])] };
  expect(awaits(askedAgain, 'priya', 'priya')).toBe(true);
});
