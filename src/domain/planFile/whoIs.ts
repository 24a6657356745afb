import type { PlanReading } from './reading';
import type { Choice, Question } from './question';
import { plainWords } from './understood';
import type { Place } from './workbook';

/** Somebody the school knows. */
export interface Staff {
  name: string;
  role: string;
  left: boolean;
}

/**
 * Questions about leads that are written as initials, a surname or a role and may be one of the school's people: a person
 * confirms who is meant. A lead written with the full name needs no question, one that fits nobody stays words.
 */
export function askWhoIs(reading: PlanReading, staff: readonly Staff[]): Question[] {
  const here = staff.filter(({ left, name }) => !left && name.trim() !== '');
  const leads = new Map<string, { about: string[]; at: Place[] }>();
  for (const { id, leads: own, cells } of reading.actions) {
    for (const lead of own) {
      const known = leads.get(lead) ?? { about: [], at: [] };
      known.about.push(id);
      if (cells.leads) known.at.push(cells.leads);
      leads.set(lead, known);
    }
  }
  return [...leads].flatMap(([said, { about, at }]): Question[] => {
    const fitting = here.some(({ name }) => plainWords(name) === plainWords(said)) ? [] : whoFits(said, here, reading.initials);
    if (fitting.length === 0) return [];
    const choices = [
      ...fitting.map(({ name, role }): Choice => ({ value: { kind: 'person', said, name }, why: role })),
      { value: { kind: 'leave' as const }, why: '' },
    ];
    const sure = fitting.length === 1 ? { proposed: 0 } : {};
    return [
      { id: `who|${said}`, field: 'leads', reason: 'whoIs', said, heading: '', about, at, forAll: false, choices, ...sure },
    ];
  });
}

/** Whose initials, surname, first name or role the words may be, or whom the file's own key names. */
export function whoFits(said: string, staff: readonly Staff[], initials: PlanReading['initials']): Staff[] {
  const words = plainWords(said);
  const named = initials.find((entry) => plainWords(entry.initials) === words);
  const byKey = named ? staff.filter(({ name }) => plainWords(name) === plainWords(named.name)) : [];
  if (byKey.length > 0) return byKey;
  return staff.filter(({ name, role }) => namesPerson(words, plainWords(name)) || (role !== '' && plainWords(role) === words));
}

function namesPerson(words: string, name: string): boolean {
  const parts = name.split(/[ -]+/).filter(Boolean);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const letters = words.replace(/[^a-z]/g, '');
  const all = parts.map((part) => part[0]).join('');
  if (/^([a-z]\.? ?){2,4}$/.test(words) && (letters === all || letters === `${first[0]}${last[0]}`)) return true;
  const bare = words.replace(/^(mrs?|ms|miss|mx|dr|sir)\.? /, '').replace(/\./g, '');
  return bare === last || bare === first || bare === `${first[0]} ${last}` || bare === `${first} ${last[0]}`;
}
