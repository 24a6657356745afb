import { answerSubjects, surenesses, type EvidenceLink } from '../domain/answer';
import { choice, choiceOrNone, line, note, reference, structured } from './columns';
import type { ListDefinition } from './definition';
import { tableOf } from './tableOf';

export const answers: ListDefinition<'answer'> = {
  kind: 'answer',
  displayName: 'SEND review answers',
  description: 'What each review by questions says to each question, and of each area.',
  audience: 'leadership',
  label: ({ about }) => about,
  columns: {
    questionReviewKey: reference('ReviewKey'),
    of: choice('AnswerTo', answerSubjects),
    about: line('About'),
    ownerKey: line('OwnerKey'),
    rating: line('Rating'),
    doNow: note('WhatWeDoNow'),
    evidence: note('Evidence'),
    links: structured<EvidenceLink[]>('EvidenceLinks', [], tableOf('title', 'address'), ['title', 'address']),
    strong: note('Strong'),
    toDevelop: note('ToDevelop'),
    sureness: choiceOrNone('Sureness', surenesses),
  },
};
