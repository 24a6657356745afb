import { isInitials } from './people';
import type { PlanReading } from './reading';
import { isKnownInitials, nothingRemembered, type Remembered } from './remembered';
import type { AnswerValue, Choice, Question } from './question';
import { plainWords } from './understood';

/** Somebody the school knows. */
export interface Staff {
  name: string;
  role: string;
  left: boolean;
}

/**
 * Questions about leads that are written as initials, a surname or a role and may be one of the school's people: a person
 * confirms who is meant. Initials of nobody are asked about together, those of which it was said before apart. A lead written with
 * the full name needs no question, any other that fits nobody stays words.
 */
export function askWhoIs(reading: PlanReading, staff: readonly Staff[], memory: Remembered = nothingRemembered): Question[] {
  const here = staff.filter(({ left, name }) => !left && name.trim() !== '');
  const questions: Question[] = [];
  const ofNobody: string[] = [];
  const leads = new Set(reading.actions.flatMap((action) => action.leads));
  for (const said of leads) {
    const words = plainWords(said);
    if (here.some(({ name }) => plainWords(name) === words)) continue;
    const fitting = whoFits(said, here, reading.initials);
    if (fitting.length > 0) questions.push(whichOf(said, fitting, reading));
    else if (isInitials(said) && !reading.initials.some(({ initials }) => plainWords(initials) === words)) ofNobody.push(said);
  }
  const asked = ofNobody.filter((said) => !isKnownInitials(memory, said));
  const before = ofNobody.filter((said) => !asked.includes(said)).map((said) => [said]);
  return [...questions, ...[...before, asked].flatMap((said) => (said.length > 0 ? [whoAre(said, reading)] : []))];
}

function whichOf(said: string, fitting: readonly Staff[], reading: PlanReading): Question {
  const choices = [
    ...fitting.map(({ name, role }): Choice => ({ value: { kind: 'person', said, name }, why: role })),
    { value: { kind: 'leave' as const }, why: '' },
  ];
  const sure = fitting.length === 1 ? { proposed: 0 } : {};
  return { ...ofLeads([said], reading), id: `who|${said}`, reason: 'whoIs', choices, ...sure };
}

function whoAre(said: readonly string[], reading: PlanReading): Question {
  const choices: Choice[] = [{ value: { kind: 'leave' }, why: '' }];
  return { ...ofLeads(said, reading), id: `initials|${said.join('|')}`, reason: 'initials', choices };
}

function ofLeads(
  said: readonly string[],
  { actions }: PlanReading,
): Pick<Question, 'field' | 'said' | 'heading' | 'about' | 'at' | 'forAll'> {
  const led = actions.filter(({ leads }) => leads.some((lead) => said.includes(lead)));
  const at = led.flatMap(({ cells }) => cells.leads ?? []);
  return { field: 'leads', said: said.join(', '), heading: '', about: led.map(({ id }) => id), at, forAll: false };
}

/** Whom somebody says that initials are: `JB = Jo Bell, TK = Tom Key`, or a name alone for the only ones; undefined for all else. */
export function peopleIn(initials: readonly string[], typed: string): AnswerValue | undefined {
  const [only, ...others] = initials;
  const parts = typed.split(/\s*[,;\n]\s*|\s+(?:and|&)\s+(?=\S+\s*[=:–—-])/).filter(Boolean);
  const names = parts.flatMap((part) => {
    const [, key = '', name = ''] = /^(\S+?)(?:\s*[=:]|\s[-–—]\s|\s)\s*([^\s=:][^=:]*)$/.exec(part) ?? [];
    const said = initials.find((one) => plainWords(one) === plainWords(key));
    return said ? [{ said, name: name.trim() }] : [];
  });
  if (parts.length > 0 && names.length === parts.length) return { kind: 'people', names };
  const isName = only !== undefined && others.length === 0 && !/[=:]/.test(typed) && typed.trim() !== '';
  return isName ? { kind: 'people', names: [{ said: only, name: typed.trim() }] } : undefined;
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
