import { agendaOf } from '../../../src/domain/agenda';
import { decisionKey, verdicts, type Verdict } from '../../../src/domain/decision';
import { outlineOf } from '../../../src/domain/planView';
import { lackingWords } from '../../../src/tab/planReview/lackingWords';
import { openingOf, placeAfter, placeName, stepFrom, type Place } from '../../../src/tab/planReview/place';
import { readUnrecorded, waitsForWords } from '../../../src/tab/planReview/unrecorded';
import { isOfPlan, readWhere } from '../../../src/tab/where';
import { aDecision, anAction, anObjective, anUpdate, aPlan, aPlanReview, created, snapshotOf } from '../../domain/builders';

const review = aPlanReview();
/** A plan of four actions of which the first is complete, in a review that has said this of them. */
const agenda = (...said: [action: string, verdict: Verdict | '', reason?: string][]) => {
  const snapshot = snapshotOf(
    created({
      plan: [aPlan()],
      objective: [anObjective()],
      action: ['rota', 'elsa', 'cover', 'coach'].map((key, at) => anAction({ key, rank: `a${at}`, text: key })),
      update: [anUpdate({ key: 'u1', actionKey: 'rota', status: 'complete' }), anUpdate({ key: 'u2', actionKey: 'elsa' })],
      decision: said.map(([actionKey, verdict, reason = '']) =>
        aDecision({ key: decisionKey('review', actionKey), actionKey, verdict, reason }),
      ),
    }),
  );
  return agendaOf(snapshot, review, outlineOf(snapshot, 'plan')!);
};
const at = (action: string): Place => ({ action });
const nothing = () => false;

test('what a review has not said yet is named', () => {
  expect(lackingWords(agenda())).toEqual(['Not decided yet: 1.2, 1.3 and 1.4. What is not decided goes on as it is.']);
  const unsaid = agenda(['elsa', 'continue'], ['cover', 'stop', ' '], ['coach', '']);
  expect(lackingWords(unsaid)).toEqual(['Not decided yet: 1.4. What is not decided goes on as it is.', 'No reason yet for 1.3.']);
  expect(lackingWords(agenda(['elsa', 'continue'], ['cover', 'stop', 'No money'], ['coach', 'continue']))).toEqual([]);
});

test('a review goes on at the first action that waits, and says so; untouched or held it begins at its start', () => {
  expect(openingOf(review, agenda(), nothing)).toEqual({ place: 'start' });
  const begun = agenda(['elsa', 'continue']);
  const words = 'The review goes on here: 1.3 is the first action that is not decided yet.';
  expect(openingOf(review, begun, nothing)).toEqual({ place: at('cover'), words });
  const all = agenda(['elsa', 'continue'], ['cover', 'continue'], ['coach', 'continue']);
  expect(openingOf(review, all, nothing)).toEqual({ place: 'end', words: 'The review goes on here: every action is decided.' });
  expect(openingOf({ ...review, held: '2026-12-10' }, all, nothing)).toEqual({ place: 'start' });
});

test('a review goes on at the action of which a decision was begun and not recorded, by words that all see or a choice on this device', () => {
  const half = agenda(['elsa', 'continue'], ['cover', ''], ['coach', '', 'Not needed any mo']);
  const begun = 'The review goes on here: the decision about 1.4 was begun and is not recorded yet.';
  expect(openingOf(review, half, nothing)).toEqual({ place: at('coach'), words: begun });
  expect(lackingWords(half)).toEqual(['Not decided yet: 1.3 and 1.4. What is not decided goes on as it is.']);
  const untouched = agenda();
  const coach = (action: string) => action === 'coach';
  expect(openingOf(review, untouched, coach)).toEqual({ place: at('coach'), words: begun });
  expect(openingOf(review, agenda(['coach', 'continue']), coach).place).toEqual(at('elsa'));
});

test('what asks for words, and what somebody began to explain, waits to be recorded', () => {
  const waiting = verdicts.filter((verdict) => waitsForWords(verdict, ' '));
  expect([waiting, waitsForWords('complete', 'Done'), readUnrecorded('stop'), readUnrecorded('')]).toEqual([
    ['amend', 'stop'],
    true,
    'stop',
    undefined,
  ]);
});

test('recording leads to the next action that waits, at last to those that were put off; steps take every one', () => {
  const some = agenda(['cover', 'continue']);
  expect(placeAfter('start', some)).toEqual(at('elsa'));
  expect(placeAfter(at('elsa'), some)).toEqual(at('coach'));
  expect(placeAfter(at('coach'), some)).toEqual(at('elsa'));
  expect(placeAfter(at('coach'), agenda(['elsa', 'continue'], ['cover', 'continue']))).toBe('end');
  const walk = [stepFrom('start', some, 1), stepFrom(at('rota'), some, 1), stepFrom(at('coach'), some, 1)];
  expect(walk.map((place) => placeName(place, some))).toEqual(['1.1', '1.2', 'the end']);
  expect([stepFrom(at('rota'), some, -1), stepFrom('end', some, 1)]).toEqual(['start', 'end']);
});

test('a card’s link names the review, whichever kind of key it has', () => {
  for (const key of ['8f0c-11', 'plan.2026-12-10']) {
    const where = readWhere(`review/${key}`);
    expect([where.page, where.at, isOfPlan(where)]).toEqual(['review', [key], true]);
  }
});
