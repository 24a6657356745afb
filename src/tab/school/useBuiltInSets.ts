import { builtInSets } from '../../domain/questionSets';
import type { QuestionSet } from '../../domain/questionSet';
import { servedHook } from './served';

/** The question sets that come with the product: undefined until they are there, empty where they cannot be fetched just now. */
export const useBuiltInSets = servedHook<readonly QuestionSet[]>('question-sets.json', builtInSets, []);
