import { arrives, openStage, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-24');
});
afterAll(() => stage.close());

const pupils = 'UPN\tSurname\tQuestion\nJ999400026001\tExample\tWhat helps?\nJ999400026002\tSample\tWhat hinders?';
const questions = [
  'Strand\tWhy we ask\tPrompt',
  'Belonging\tClubs show it\tWho joins in?',
  '\t\tWho is left out?',
  'Voice\t\tWho is heard?',
].join('\n');

test('a SENCO brings in questions of the school’s own, and makes a priority of what families say', async () => {
  const { tab } = await stage.visit('priya', { subPage: 'reviews/sets' });
  const button = (name: string | RegExp) => tab.getByRole('button', { name });
  const box = (name: string | RegExp) => tab.getByRole('textbox', { name });
  const read = async (table: string) => {
    await tab.getByLabel('Or paste the table here').fill(table);
    await button('Read what I pasted').click();
  };

  // A list of pupils is refused by its columns.
  await button('Bring in a set').click();
  await read(pupils);
  await tab.getByRole('alert').getByText(/UPN/).waitFor();

  await read(questions);
  await tab.getByRole('heading', { name: '3 questions in 2 areas' }).waitFor();
  await box('Name of the set').fill('Belonging');
  await button('Add this set').click();
  await box(/^Question 2$/).fill('Who is left out, and when?');
  // Enter goes on to another question, and loses no word of this one.
  await box(/^Question 3$/).fill('Who is heard, and who not?');
  await box(/^Question 3$/).press('Enter');
  await box(/^Question 4$/)
    .and(tab.locator(':focus'))
    .fill('Who decides?');
  await tab.getByRole('combobox', { name: 'Theme of Belonging' }).selectOption('Working with pupils and parents');
  await arrives(stage.sandbox, 'SEND question sets', (fields) => {
    const text = JSON.stringify(fields);
    const told = ['Who is left out, and when?', 'Who is heard, and who not?', 'Who decides?', 'Clubs show it', 'partnership'];
    return told.every((one) => text.includes(one));
  });
  const rows = [...stage.sandbox.tenant.lists.values()].flatMap(({ items }) => [...items.values()]);
  expect(JSON.stringify(rows.map(({ fields }) => fields))).not.toContain('J99940002600');

  // A set that a review has asked by is changed in its next version.
  await button('All question sets').click();
  await button('Eight areas of SEND provision').click();
  await tab.getByText('A review has asked by this version, so it stays as it is.').waitFor();
  await button('Change the questions').click();
  await tab.getByRole('combobox', { name: 'Version' }).getByText('Version 2, the latest').waitFor({ state: 'attached' });
  await button('All question sets').click();

  // Few are never shown as a number; what they say becomes a finding, and that a priority.
  await tab.getByRole('button', { name: 'Voice', exact: true }).click();
  await button('Write down a voice').click();
  await box(/^What they said/).fill('Handover in the morning is rushed');
  await box('How many took part').fill('3');
  await tab.getByRole('combobox', { name: 'Whose voice' }).selectOption('Families');
  await box('Theme').fill('Handover');
  await box('Name of the survey, walk or forum').fill('Parent survey, autumn term');
  // Whoever goes elsewhere finds all of it again.
  await tab.getByRole('button', { name: 'Question sets', exact: true }).click();
  await tab.getByRole('button', { name: 'Voice', exact: true }).click();
  await button('Write down a voice').click();
  await expect(tab.getByRole('combobox', { name: 'Whose voice' }).inputValue()).resolves.toBe('families');
  await button('Keep it').click();
  const howMany = box('How many took part: Handover');
  await expect(howMany.inputValue()).resolves.toBe('fewer than 5');
  // What is no number stays in sight.
  await howMany.fill('about 3');
  await howMany.press('Tab');
  await tab.getByRole('alert').getByText('Write a whole number, or leave it empty.').waitFor();
  await expect(howMany.inputValue()).resolves.toBe('about 3');
  await howMany.fill('3');
  await button('Note as a finding').press('Enter');
  // The button is gone, and the keyboard goes on where it was.
  await tab.locator('button:focus', { hasText: /^(Handover in the morning|No longer|The whole chain)/ }).waitFor();
  await button('Handover in the morning is rushed').click();
  const finding = tab.getByRole('listitem').filter({ hasText: 'From what was said' });
  await finding.getByText('no reason yet', { exact: true }).first().waitFor();
  await finding.getByText(/heard in Parent survey, autumn term, /).waitFor();
  await button(/^Make this a priority: Handover/).click();
  await button('Make it a priority all the same').click();
  await tab.getByText('Proposed as a priority', { exact: true }).waitFor();
  await tab.locator('button:focus').waitFor();
  await arrives(
    stage.sandbox,
    'SEND priorities',
    ({ Title, PriorityStatus }) => Title === 'Handover in the morning is rushed' && PriorityStatus === 'proposed',
  );
});
