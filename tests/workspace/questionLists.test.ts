import { historyOf } from '../../src/domain/past';
import type { QuestionSet } from '../../src/domain/questionSet';
import { aQuestionSet } from '../domain/questionSet';
import { edit, make, type Desk } from './desk';
import { twoPeople } from './twoPeople';

const questionsAt = (desk: Desk) => desk.workspace.current().questionSet.get('set.1')!.record.questions;
const promptsAt = (desk: Desk) => questionsAt(desk).map(({ prompt }) => prompt);
const promptsOf = (value: unknown) => (value as QuestionSet['questions']).map(({ prompt }) => prompt);
const asking = (desk: Desk, key: string, prompt: string) =>
  edit(desk, 'questionSet', 'set.1', {
    questions: questionsAt(desk).map((one) => (one.key === key ? { ...one, prompt } : one)),
  });
const adding = (desk: Desk, key: string, prompt: string) =>
  edit(desk, 'questionSet', 'set.1', { questions: [...questionsAt(desk), { key, area: 'area1', prompt, why: '' }] });

/** One person chooses, and both hear of it. */
async function choose(desk: Desk, whose: 'mine' | 'theirs', other: Desk): Promise<void> {
  const [clash] = desk.workspace.standing().clashes;
  await desk.workspace.settle(clash!.key, clash![whose].value);
  await desk.workspace.sync();
  await other.workspace.sync();
}

function expectAgreed(desks: readonly Desk[], prompts: readonly string[]): void {
  for (const desk of desks) {
    expect(promptsAt(desk)).toEqual(prompts);
    expect(desk.workspace.standing()).toMatchObject({ waiting: 0, clashes: [] });
  }
}

test('two people change different questions of one set: both stand, and the history tells who did what', async () => {
  const { joan, priya } = await twoPeople();
  await make(priya, { kind: 'questionSet', after: aQuestionSet(1, 3) });
  await joan.workspace.sync();
  await asking(priya, 'area1.1', 'By Priya?');
  await asking(joan, 'area1.3', 'By Joan?');
  await joan.workspace.sync();
  await priya.workspace.sync();
  await joan.workspace.sync();
  expectAgreed([priya, joan], ['By Priya?', 'Question 1.2?', 'By Joan?']);
  await joan.workspace.openHistory('set.1');
  const told = historyOf(joan.workspace.current(), 'set.1').map(({ record: { after } }) => after);
  expect(told).toHaveLength(2);
  expect(told).toContain(JSON.stringify(questionsAt(joan)));
});

/** Both reworded the first question of a set; on Joan's page the two versions stand beside each other. */
async function withClash() {
  const { joan, priya } = await twoPeople();
  await make(priya, { kind: 'questionSet', after: aQuestionSet(1, 3) });
  await joan.workspace.sync();
  await asking(priya, 'area1.1', 'By Priya?');
  await priya.workspace.sync();
  await asking(joan, 'area1.1', 'By Joan?');
  await joan.workspace.sync();
  expect(joan.workspace.standing().clashes).toHaveLength(1);
  return { joan, priya };
}

test('choosing mine of a list undoes nothing that was done to the rest of it before the choice', async () => {
  const { joan, priya } = await withClash();
  await asking(priya, 'area1.3', 'Reworded?');
  await adding(priya, 'new', 'New?');
  await priya.workspace.sync();
  await joan.workspace.sync();
  await choose(joan, 'mine', priya);
  expectAgreed([joan, priya], ['By Joan?', 'Question 1.2?', 'Reworded?', 'New?']);
});

test('nor what came in while one was choosing or typing, on sight of the list as it was', async () => {
  const { joan, priya } = await withClash();
  await asking(priya, 'area1.3', 'Reworded?');
  await priya.workspace.sync();
  const [clash] = joan.workspace.standing().clashes;
  await Promise.all([joan.workspace.sync(), joan.workspace.settle(clash!.key, clash!.mine.value)]);
  await joan.workspace.sync();
  expect(promptsAt(joan)).toEqual(['By Joan?', 'Question 1.2?', 'Reworded?']);
  expect(joan.workspace.standing().clashes).toEqual([]);

  const { record: before } = joan.workspace.current().questionSet.get('set.1')!;
  await adding(priya, 'new', 'New?');
  await priya.workspace.sync();
  await joan.workspace.sync();
  const questions = before.questions.map((one) => (one.key === 'area1.2' ? { ...one, prompt: 'Typed?' } : one));
  await joan.workspace.commit([{ kind: 'questionSet', before, after: { ...before, questions } }]);
  await joan.workspace.sync();
  await priya.workspace.sync();
  expect(promptsAt(priya)).toEqual(['By Joan?', 'Typed?', 'Reworded?', 'New?']);
  expect(joan.workspace.standing()).toMatchObject({ waiting: 0, clashes: [] });
});

test('of a list with two versions of one question the choice stays open while another is typed in', async () => {
  const { joan, priya } = await withClash();
  await asking(joan, 'area1.3', 'Typed?');
  await adding(joan, 'new', 'New?');
  await joan.workspace.sync();
  await asking(priya, 'area1.2', 'Reworded?');
  await priya.workspace.sync();
  await joan.workspace.sync();
  const [clash] = joan.workspace.standing().clashes;
  expect(promptsOf(clash!.mine.value)).toEqual(['By Joan?', 'Reworded?', 'Typed?', 'New?']);
  await choose(joan, 'mine', priya);
  expectAgreed([joan, priya], ['By Joan?', 'Reworded?', 'Typed?', 'New?']);
});

test('whoever types over, or takes away, the question of which two versions are shown has chosen', async () => {
  const { joan } = await withClash();
  await asking(joan, 'area1.1', 'A third?');
  expect(joan.workspace.standing().clashes).toEqual([]);
  const other = await withClash();
  const questions = questionsAt(other.joan).filter(({ key }) => key !== 'area1.1');
  await edit(other.joan, 'questionSet', 'set.1', { questions });
  expect(other.joan.workspace.standing().clashes).toEqual([]);
});

test('choosing theirs of one question takes nothing back that one did to the rest of the list', async () => {
  const { joan, priya } = await twoPeople();
  await make(priya, { kind: 'questionSet', after: aQuestionSet(1, 3) });
  await joan.workspace.sync();
  await asking(priya, 'area1.1', 'By Priya?');
  await priya.workspace.sync();
  await asking(joan, 'area1.1', 'By Joan?');
  await asking(joan, 'area1.2', 'Reworded?');
  await adding(joan, 'new', 'New?');
  await joan.workspace.sync();
  expect(promptsAt(joan)).toEqual(['By Priya?', 'Reworded?', 'Question 1.3?', 'New?']);
  await choose(joan, 'theirs', priya);
  expectAgreed([joan, priya], ['By Priya?', 'Reworded?', 'Question 1.3?', 'New?']);
});

test('an order that only I changed stays while a question has two versions, and once theirs is chosen', async () => {
  const { joan, priya } = await twoPeople();
  await make(priya, { kind: 'questionSet', after: aQuestionSet(1, 3) });
  await joan.workspace.sync();
  await asking(priya, 'area1.1', 'By Priya?');
  await priya.workspace.sync();
  const [one, two, three] = questionsAt(joan);
  await edit(joan, 'questionSet', 'set.1', { questions: [three!, { ...one!, prompt: 'By Joan?' }, two!] });
  await joan.workspace.sync();
  expect(promptsAt(joan)).toEqual(['Question 1.3?', 'By Priya?', 'Question 1.2?']);
  await choose(joan, 'theirs', priya);
  expectAgreed([joan, priya], ['Question 1.3?', 'By Priya?', 'Question 1.2?']);
});

test('nobody else’s words in a list are written over unseen, although one’s own wait in the same list', async () => {
  const { joan, priya } = await twoPeople();
  await make(priya, { kind: 'questionSet', after: aQuestionSet(1, 3) });
  await joan.workspace.sync();
  const asItWas = joan.workspace.current().questionSet.get('set.1')!.record;
  await asking(priya, 'area1.1', 'By Priya?');
  await priya.workspace.sync();
  await joan.workspace.sync();
  await adding(joan, 'area1.4', 'Waits?');
  const reworded = asItWas.questions.map((one) => (one.key === 'area1.1' ? { ...one, prompt: 'By Joan?' } : one));
  await joan.workspace.commit([{ kind: 'questionSet', before: asItWas, after: { ...asItWas, questions: reworded } }]);
  expect(promptsAt(joan)).toEqual(['By Priya?', 'Question 1.2?', 'Question 1.3?', 'Waits?']);
  const [clash] = joan.workspace.standing().clashes;
  expect(promptsOf(clash!.mine.value)).toEqual(['By Joan?', 'Question 1.2?', 'Question 1.3?', 'Waits?']);
});
