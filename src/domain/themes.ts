/** What somebody who leads SEND keeps an eye on: seven themes, one of which each area of a question set may tell of. */
export const themes = ['identification', 'monitoring', 'teaching', 'resources', 'expertise', 'partnership', 'outcomes'] as const;
export type Theme = (typeof themes)[number];

/** The theme that an area tells of by its title, the first that fits; empty where none does. */
export function themeByTitle(title: string): Theme | '' {
  return TITLES.find(([, words]) => words.test(title))?.[0] ?? '';
}

const TITLES: [Theme, RegExp][] = [
  ['identification', /identif|assess/i],
  ['monitoring', /monitor|track|evaluat|self[- ]review|attendance|behaviour/i],
  ['resources', /resourc|fund|budget|money|deploy/i],
  ['partnership', /parent|famil|carer|voice|pupils and|well-?being|personal/i],
  ['expertise', /expert|leader|governance|govern|training|cpd|staff|professional|quality of (send )?provision/i],
  ['outcomes', /outcome|achiev|attain|progress|inclusion/i],
  ['teaching', /teach|learn|curricul|classroom|lesson/i],
];
