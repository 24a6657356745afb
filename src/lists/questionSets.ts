import type { Question, QuestionArea, ScalePoint } from '../domain/questionSet';
import { line, note, structured, whole, yesNo } from './columns';
import type { ListDefinition } from './definition';
import { tableOf } from './tableOf';

export const questionSets: ListDefinition<'questionSet'> = {
  kind: 'questionSet',
  displayName: 'SEND question sets',
  description: 'The questions by which the school reviews its provision, version by version.',
  audience: 'leadership',
  label: ({ title, version }) => `${title} ${version}`,
  columns: {
    family: line('Family'),
    version: whole('SetVersion'),
    title: note('SetTitle'),
    about: note('AboutSet'),
    guideTitle: note('GuideTitle'),
    guideLink: note('GuideLink'),
    scale: structured<ScalePoint[]>('RatingScale', [], tableOf('key', 'name', 'meaning'), ['name', 'meaning']),
    areas: structured<QuestionArea[]>('Areas', [], tableOf('key', 'title', 'theme'), ['title']),
    questions: structured<Question[]>('Questions', [], tableOf('key', 'area', 'prompt', 'why'), ['prompt', 'why']),
    removed: yesNo('Removed'),
  },
};
