import { useEffect, useState } from 'react';
import { builtInSets } from '../../domain/questionSets';
import type { QuestionSet } from '../../domain/questionSet';

/** The question sets that come with the product: undefined until they are there, empty where they cannot be fetched just now. */
export function useBuiltInSets(): readonly QuestionSet[] | undefined {
  const [sets, setSets] = useState(fetched.sets);
  useEffect(() => {
    let here = true;
    fetched.asked ??= fetchSets();
    void fetched.asked.then((found) => here && setSets(found));
    return () => {
      here = false;
    };
  }, []);
  return sets;
}

/** Asked for once as long as the page is open; a fetch that failed is tried again by the next screen that needs them. */
const fetched: { asked?: Promise<readonly QuestionSet[]>; sets?: readonly QuestionSet[] } = {};

async function fetchSets(): Promise<readonly QuestionSet[]> {
  try {
    const answer = await fetch('question-sets.json');
    fetched.sets = builtInSets(await answer.json());
    return fetched.sets;
  } catch {
    fetched.asked = undefined;
    return [];
  }
}
