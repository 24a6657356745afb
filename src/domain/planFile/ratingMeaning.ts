/** Whether words beside a rating may be what it means and no action: `Late`, `On track to be done by the date`. */
export function isMeaning(text: string, fewestWords: number): boolean {
  const words = text.trim().split(/\s+/).length;
  return words < fewestWords || (MEANING.test(text) && !DOES.test(text.trim()));
}

const MEANING =
  /\b(complet\w*|achiev\w*|progress\w*|track|target|timescales?|deadline|started|begun|under ?way|(at|of) risk|behind|delay\w*|overdue|embedded|impact|schedule|concerns?|in place|cancelled|stopped|actions?)\b/i;
/** Words that tell somebody to do something, to somebody or something: `Complete the training`. */
const DOES =
  /^(?:complete|track|achieve|target|progress|start|begin|meet|improve|review|check|monitor|train|write|hold|run|buy|plan|share|set up|put|make|ask|visit|introduce|develop|ensure|deliver|provide|create|use|find|map|audit|agree|appoint|open|publish|update|embed) (?!by\b|on\b|in\b|and\b|or\b|but\b|with\b|to\b|actions?\b)\S/i;
