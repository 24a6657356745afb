import { readFile } from 'node:fs/promises';
import type { PlanFacts } from '../../src/domain/planFacts';
import type { OwedReminder } from '../../src/domain/remindersDue';
import type { AdaptiveCard } from '../../src/reminders/adaptiveCard';
import { cardFaults } from '../../src/reminders/cardFaults';
import { cardOf, type CardGround } from '../../src/reminders/cardOf';
import { printedCard } from '../../src/reminders/printedCard';
import { cardTroubles } from '../../src/sandbox/workflow/cardTroubles';
import { readLink } from '../../src/sandbox/window/deepLink';
import { statusWords } from '../../src/domain/statusWords';
import { statuses } from '../../src/domain/update';

const place = {
  teamsAppId: '5d0c2c57-5f1e-4d5e-9f43-2b1a70e6c101',
  channelId: '19:leadership@thread.tacv2',
  tabAddress: 'https://send.brindlewick.example/index.html',
};
const byStatus = { notStarted: 0, onTrack: 5, atRisk: 4, offTrack: 1, complete: 1, stopped: 0 };
const facts: PlanFacts = { actions: 11, byStatus, late: 2, dueThisWeek: 3, unanswered: 1 };
const ground: CardGround = { today: '2026-11-26', academicYear: '2026/27', facts, nextReview: '2026-12-10' };
const owed: OwedReminder = {
  key: 'autumn.2026-12-10.fortnight',
  planKey: 'plan-1',
  reviewKey: 'autumn',
  due: '2026-12-10',
  stage: 'fortnight',
};
const none: PlanFacts = {
  actions: 0,
  byStatus: { notStarted: 0, onTrack: 0, atRisk: 0, offTrack: 0, complete: 0, stopped: 0 },
  late: 0,
  dueThisWeek: 0,
  unanswered: 0,
};

const stages: [string, Partial<OwedReminder>, Partial<CardGround>][] = [
  ['SEND plan review due Thu 10 Dec, in 14 days', {}, {}],
  ['SEND plan review due Thu 10 Dec, in 3 days', { stage: 'threeDays' }, { today: '2026-12-07' }],
  ['SEND plan review due tomorrow, Thu 10 Dec', { stage: 'threeDays' }, { today: '2026-12-09' }],
  ['SEND plan review due today, Thu 10 Dec', { stage: 'onTheDay' }, { today: '2026-12-10' }],
  ['SEND plan review was due Thu 10 Dec, 1 day late', { stage: 'overdue' }, { today: '2026-12-11' }],
  ['SEND plan review was due Thu 10 Dec, 25 days late', { stage: 'weekly-3' }, { today: '2027-01-04' }],
  ['SEND plan review was due Thu 10 Dec, 6 weeks late', { stage: 'weekly-6' }, { today: '2027-01-22' }],
  ['SEND plan this week: 3 actions due, 2 late, 1 comment without an answer', { stage: 'digest', reviewKey: '' }, {}],
  ['SEND plan this week: nothing due, nothing late', { stage: 'digest', reviewKey: '' }, { facts: none, nextReview: undefined }],
];

test.each(stages)('%s', (title, changed, other) => {
  const card = cardOf({ ...owed, ...changed }, { ...ground, ...other }, place);
  expect(card.body[0]).toMatchObject({ text: title, wrap: true });
  expect(card.fallbackText).toBe(title);
  expect(cardFaults(card)).toEqual([]);
  expect(cardTroubles(card as never)).toEqual([]);
});

test('a reminder reads from top to bottom as a head teacher would want it', () => {
  expect(
    printedCard(cardOf(owed, ground, place))
      .split('\n')
      .slice(0, -1),
  ).toEqual([
    '  SEND plan review due Thu 10 Dec, in 14 days',
    '  Plan for 2026/27: 11 actions, 2 late.',
    '  Where the 11 actions stand',
    '  ● On track: 5',
    '  ▲ At risk: 4',
    '  ■ Off track: 1',
    '  ✔ Complete: 1',
  ]);
  const digest = cardOf({ ...owed, stage: 'digest', reviewKey: '' }, { ...ground, today: '2026-11-23' }, place);
  expect(printedCard(digest)).toContain('\n  The next plan review is due Thu 10 Dec, in 17 days.\n');
  const late = cardOf({ ...owed, stage: 'digest', reviewKey: '' }, { ...ground, today: '2026-12-14' }, place);
  expect(printedCard(late)).toContain('\n  The plan review was due Thu 10 Dec, 4 days late.\n');
});

test('the button opens the review, or for a digest the plan, in the channel’s tab', () => {
  const target = (card: AdaptiveCard) => readLink(card.actions[0]!.url);
  expect(target(cardOf(owed, ground, place))).toEqual({ place: 'channel', entityId: 'plan', subPageId: 'review/autumn' });
  const digest = cardOf({ ...owed, stage: 'digest', reviewKey: '' }, ground, { ...place, entityId: 'send' });
  expect(target(digest)).toEqual({ place: 'channel', entityId: 'send', subPageId: 'plan/plan-1' });
  expect(new URL(digest.actions[0]!.url).searchParams.get('webUrl')).toBe(place.tabAddress);
});

test('a year that is no year is the school’s own words and stays in the plan', () => {
  const card = cardOf(owed, { ...ground, academicYear: '2026/27 for Sam in Y4' }, place);
  expect(JSON.stringify(card)).not.toContain('Sam');
});

test('wherever actions stand a card has a line for it, in the tab’s own words', () => {
  const everywhere = Object.fromEntries(statuses.map((status) => [status, 1])) as PlanFacts['byStatus'];
  const card = cardOf(owed, { ...ground, facts: { ...facts, byStatus: everywhere } }, place);
  const titles = card.body.flatMap((block) => (block.type === 'FactSet' ? block.facts.map(({ title }) => title.slice(2)) : []));
  expect(titles.sort()).toEqual(statuses.map((status) => statusWords[status]).sort());
});

test.each<[string, (card: AdaptiveCard) => void]>([
  ['of another kind', (card) => Object.assign(card, { type: 'Card' })],
  ['of another version', (card) => Object.assign(card, { version: '1.6' })],
  ['without a body', (card) => (card.body = [])],
  ['with an empty line', (card) => Object.assign(card.body[0]!, { text: ' ' })],
  ['with a picture', (card) => card.body.push({ type: 'Image', url: 'https://x.example/a.png' } as never)],
  ['with a fact that is a number', (card) => Object.assign(card.body.at(-1)!, { facts: [{ title: 'Late', value: 2 }] })],
  ['with a button that sends', (card) => Object.assign(card.actions[0]!, { type: 'Action.Submit' })],
  ['with a button to elsewhere', (card) => (card.actions[0]!.url = 'https://teams.microsoft.com.example/l/entity/x')],
  ['with something unknown', (card) => Object.assign(card, { refresh: {} })],
  ['of 28 KB', (card) => Object.assign(card.body[0]!, { text: 'é'.repeat(14_000) })],
])('a card %s is not fit to be sent', (_how, spoil) => {
  const card = cardOf(owed, ground, place);
  spoil(card);
  expect(cardFaults(card)).not.toEqual([]);
});

test('nothing that people wrote can reach a card: its maker is given none of it', async () => {
  const source = await readFile(new URL('../../src/reminders/cardOf.ts', import.meta.url), 'utf8');
  expect(source).not.toMatch(/\.(title|text|statement|note|happened|name)\b(?!:)/);
});
