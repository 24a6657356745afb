import type { Locator } from 'playwright-core';
import { row, type Visitor } from './stage';

/** What is seen, and what is to come of it, in the words of the journey. */
export const finding = 'SEN Support attendance 92.1%';
export const objective = 'SEN Support attendance rises and persistent absence falls from 24.2% to 15.0% or less';

/** What has the focus, once it has come there by itself. */
export function focused(tab: Visitor['tab']): Locator {
  return tab.locator(':focus');
}

/** Writes down the finding with which it all begins, with its three reasons, and makes it a priority. */
export async function writeFinding(tab: Visitor['tab']): Promise<void> {
  await tab.getByRole('button', { name: 'Findings', exact: true }).click();
  await tab.getByRole('button', { name: 'Add a finding' }).click();
  await tab.getByRole('textbox', { name: 'Finding: finding without words' }).and(focused(tab)).fill(finding);
  await tab.getByRole('button', { name: `Why is it so? ${finding}`, exact: true }).click();
  const reasons = [
    ['learnerSkills social', 'Unstructured times are hardest', 'Survey, n = 22', 'strong'],
    ['teaching ', '8 of 14 class teachers rate their confidence with SEMH 1 or 2 of 4', 'Skills audit', 'some'],
    ['parentsAndCarers ', 'Handing over at the gate is hard for families', 'Forum', 'some'],
  ] as const;
  for (const [kind, statement, evidence, strength] of reasons) {
    await tab.getByRole('button', { name: /^Add a reason/ }).click();
    await tab.getByRole('textbox', { name: 'Reason', exact: true }).last().fill(statement);
    await tab.getByRole('combobox', { name: `Where it lies: ${statement}` }).selectOption(kind);
    await tab.getByRole('textbox', { name: `Evidence for ${statement}` }).fill(evidence);
    await tab.getByRole('combobox', { name: `Strength: ${statement}` }).selectOption(strength);
  }
  await tab.getByRole('button', { name: `Make this a priority: ${finding}`, exact: true }).click();
  await tab.getByText(/^Proposed as a priority of “.+”$/).waitFor();
}

/** A priority on its page, by what it is called. */
export function item(tab: Visitor['tab'], title: string) {
  return tab.getByRole('listitem').filter({ has: tab.getByRole('heading', { level: 3, name: title }) });
}

/** Names the priority that was just begun. */
export async function name(tab: Visitor['tab'], title: string, before = 'No name yet'): Promise<void> {
  const begun = item(tab, before).getByRole('textbox', { name: 'Priority', exact: true });
  await begun.fill(title);
  await tab.getByRole('heading', { level: 3, name: title }).waitFor();
}

/** Adds one entry to a quadrant, by the keyboard. */
export async function entry(tab: Visitor['tab'], quadrant: string, words: string): Promise<void> {
  await tab.getByRole('button', { name: `Add a ${quadrant}` }).click();
  const box = tab.getByRole('textbox', { name: `New ${quadrant}` });
  await box.fill(words);
  await box.press('Enter');
  await tab.getByRole('button', { name: `More of ${words}` }).waitFor();
  await box.press('Escape');
}

/** Says what follows from an entry, with which action. */
export async function answerBy(tab: Visitor['tab'], button: string, how: string, action: string): Promise<void> {
  await tab.getByRole('button', { name: new RegExp(`^${button}`) }).click();
  const sheet = tab.getByRole('dialog');
  await sheet.getByRole('radio', { name: new RegExp(`^${how}`) }).check({ force: true });
  await sheet.getByRole('combobox', { name: 'Which action' }).selectOption({ label: action });
  await sheet.getByRole('button', { name: 'Keep' }).click();
  await tab.getByRole('button', { name: new RegExp(`(?:Used in|Answered by) ${action.replaceAll('.', '\\.')}`) }).waitFor();
}

/** Chooses something from the plan's menu. */
export async function menu(tab: Visitor['tab'], item: string): Promise<void> {
  await tab.getByRole('button', { name: 'Plans and more' }).click();
  await tab.getByRole('menuitem', { name: item }).click();
}

/** Adds what the button says, by its words. A box that opens for another one is left empty. */
export async function add(tab: Visitor['tab'], button: string, words: string): Promise<void> {
  await tab.getByRole('button', { name: button, exact: true }).click();
  const box = tab.getByRole('textbox', { name: /^New (?:priority|objective)$/ });
  await box.fill(words);
  await box.press('Enter');
  if (button.includes('objective')) await box.press('Escape');
}

/** Adds an action to the objective and opens it. */
export async function addAction(tab: Visitor['tab'], name: string): Promise<void> {
  await row(tab, /^2 SEN Support attendance rises/).press('n');
  const box = tab.getByRole('textbox', { name: 'New action' });
  await box.fill(name);
  await box.press('Enter');
  await box.press('Escape');
  await row(tab, new RegExp(`^2\\.\\d ${name}`)).click();
}

/** Types values into the panel's fields. */
export async function fill(panel: ReturnType<Visitor['tab']['getByRole']>, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = panel.getByRole('textbox', { name, exact: true });
    await field.fill(value);
    await field.blur();
  }
}

/** Gives marks for impact and urgency. */
export async function mark(sheet: Locator, impact: number, urgency: number): Promise<void> {
  for (const [asked, value] of [
    [/What would it change/, impact],
    [/How soon is it needed/, urgency],
  ] as const)
    await sheet
      .getByRole('group', { name: asked })
      .getByRole('radio', { name: new RegExp(`^${value}`) })
      .check({ force: true });
}
