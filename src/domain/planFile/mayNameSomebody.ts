import { namesAlone } from './namesAlone';
import { namesIn } from './namesInWords';
import { initialsWithYear } from './pupilWords';
import type { AnswerValue } from './question';

/** Whether words may say a pupil's name, so that nothing keeps them for later files. */
export function mayNameSomebody(words: string): boolean {
  return namesIn(words).length > 0 || namesAlone(words, () => false).length > 0 || initialsWithYear(words);
}

/** What an answer says in words of the file or of whoever gave it. Who leads is no pupil. */
export function wordsOfAnswer(value: AnswerValue): readonly string[] {
  switch (value.kind) {
    case 'texts':
      return value.texts;
    case 'period':
      return [value.period.words];
    case 'objectiveWords':
      return [value.words];
    case 'column':
      return [value.heading];
    case 'names':
      return [...value.said, value.words ?? ''];
    default:
      return [];
  }
}
