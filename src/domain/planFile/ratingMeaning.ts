/** Whether words beside a rating may be what it means and no action: `Late`, `On track to be done by the date`. */
export function isMeaning(text: string, fewestWords: number): boolean {
  return text.trim().split(/\s+/).length < fewestWords || MEANING.test(text);
}

const MEANING =
  /\b(complet\w*|achiev\w*|progress\w*|track|target|timescales?|deadline|started|begun|under ?way|(at|of) risk|behind|delay\w*|overdue|embedded|impact|schedule|concerns?|in place|cancelled|stopped|actions?)\b/i;
