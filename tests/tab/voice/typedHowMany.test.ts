import { saveSession } from '../../../src/tab/school/draftSession';
import { typedHowMany } from '../../../src/tab/voice/readHowMany';

test.each([
  ['24', 24],
  ['1,043', 1043],
  [' ', null],
])('how many took part is kept from “%s”', async (latest, howMany) => {
  const kept: unknown[] = [];
  const session = { began: '7', seen: '7', latest };
  const keep = (text: string) => Promise.resolve(text).then((typed) => void kept.push(typedHowMany(typed)));
  expect(await saveSession(session, { keep })).toBeUndefined();
  expect(kept).toEqual([howMany]);
});

test.each(['about 30', '12a', '<5', '2.5'])(
  '“%s” is no number: it is refused in words, and stays to be put right',
  async (latest) => {
    const session = { began: '7', seen: '7', latest };
    const keep = (text: string) => Promise.resolve(text).then((typed) => void typedHowMany(typed));
    expect(await saveSession(session, { keep })).toBe('Write a whole number, or leave it empty.');
    expect(session).toMatchObject({ seen: '7', latest });
  },
);
