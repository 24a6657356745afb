/**
 * Why a heading may be no objective. `priority`: it calls itself a priority or area, and actions stand right under it: in one school
 * it is the objective, in another the priority, whose objectives the file does not say. `sentence`: a sentence above a table, which
 * may only introduce it. `otherWords`: it names a time, somebody, a school or a heading; `otherPriority`: the priority above it does.
 * `severalLines`: several are counted in it.
 */
export type Doubt = 'priority' | 'sentence' | 'otherWords' | 'otherPriority' | 'severalLines';
