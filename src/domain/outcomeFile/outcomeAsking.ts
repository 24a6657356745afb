import type { Measure } from '../measure';
import { startingMeasures } from '../startingMeasures';
import type { CellMeaning } from './cellMeaning';
import type { ToldCell } from './toldCell';
import { meaningOf } from './labels';
import type { OutcomeQuestion } from './reading';
import { yearBefore } from './relativeYear';

/** Questions of one reading: each is asked once, whatever number of cells it is about. */
export interface Asking {
  /** The answer, or undefined while there is none. */
  ask(question: OutcomeQuestion): string | undefined;
  /** The answer to a question that may not be asked again. */
  given(id: string): string | undefined;
  /** What was proposed where it was asked before. */
  proposed(id: string): string | null | undefined;
  /** A measure's key, `new:NAME`, `leaveOut`, or '' while it is asked. */
  measure(one: ToldCell, measures: readonly Measure[], asked: string[]): string;
  /** A period, or '' while it is asked. */
  period(one: ToldCell, known: { academicYear: string; named: string }, asked: string[]): string;
  /** Whether a figure of a week or the like stands for its period; undefined while that is asked. */
  part(one: ToldCell, parts: readonly string[], asked: string[]): boolean | undefined;
  /** What tells figures apart whose measure is still asked. */
  waiting(table: number, told: CellMeaning): string;
  questions(): OutcomeQuestion[];
}

/** Asks, and takes answers that were given before. */
export function createAsking(answers: Readonly<Record<string, string>>): Asking {
  const questions = new Map<string, OutcomeQuestion>();
  const ask = (question: OutcomeQuestion): string | undefined => {
    const given = answers[question.id];
    if (given !== undefined && given !== '') return given;
    const known = questions.get(question.id);
    if (!known) questions.set(question.id, question);
    else if (known.from.length < 200) known.from.push(...question.from);
    return undefined;
  };
  const waiting = (table: number, { measureSaid }: CellMeaning): string =>
    `measure ${measureSaid === '' ? `of table ${table + 1}` : measureSaid.toLowerCase()}`;
  return {
    ask,
    given: (id) => answers[id] || undefined,
    proposed: (id) => questions.get(id)?.proposed,
    waiting,
    questions: () => [...questions.values()],
    measure({ cell, told }, measures, asked) {
      if (told.measure !== undefined) return told.measure;
      const said = told.measureSaid;
      const id = waiting(cell.table, told);
      const own = measures.filter(({ removed }) => !removed).map(({ key }) => key);
      const others = startingMeasures.map(({ key }) => key).filter((key) => !own.includes(key));
      const name = said.replace(yearInName, '').trim() || said;
      const named = said === '' ? [] : [`new:${name.slice(0, 80)}`];
      const question: OutcomeQuestion = {
        id,
        field: 'measure',
        said,
        choices: [...own, ...others, ...named, 'leaveOut'],
        proposed: null,
        from: [told.measureWords?.place ?? cell.place],
      };
      const answer = ask(question);
      if (answer === undefined) asked.push(id);
      return answer ?? '';
    },
    part({ cell, told }, parts, asked) {
      const id = `part of table ${cell.table + 1}`;
      const proposed = parts.length === 1 ? parts[0]! : null;
      const said = parts.map((one) => `“${one}”`).join(', ');
      const answer = ask({ id, field: 'part', said, choices: [...parts, 'leaveOut'], proposed, from: [cell.place] });
      if (answer === undefined) asked.push(id);
      return answer === undefined ? undefined : answer === told.part;
    },
    period({ cell, told }, { academicYear, named }, asked) {
      const isTheirs = told.whose !== 'school';
      if (told.period !== undefined && (!isTheirs || told.ownPeriod)) return told.period;
      const { period: byName, part } = meaningOf(named.replace(/[_.]/g, ' '));
      // A day in a file's name is rather that of the file.
      const inName = told.period ?? (part === undefined ? byName : undefined);
      const inYear = (period: string): string =>
        told.relative === 'last' && told.period === undefined ? yearBefore(period) : period;
      const ofTerm = (period: string): string => inYear(told.term && !/[a-z]/.test(period) ? `${told.term} ${period}` : period);
      if (!isTheirs && inName !== undefined) return ofTerm(inName);
      const proposed = inName ?? lastYearBefore(academicYear);
      const id = isTheirs ? `period of ${told.whose}` : `period of table ${cell.table + 1}`;
      const field = isTheirs ? 'comparedPeriod' : 'period';
      const answer = ask({ id, field, said: '', choices: [proposed], proposed, from: [cell.place] });
      if (answer === undefined) asked.push(id);
      return answer === undefined ? '' : ofTerm(meaningOf(answer).period ?? answer.trim().slice(0, 60));
    },
  };
}

/** A measure is of many years. */
const yearInName = /[\s,]*\(?(?:\b(?:autumn|spring|summer)\s+)?\b20\d\d(?:\s*[/–-]\s*(?:20)?\d\d)?\)?(?![\d/])/gi;

/** Results are those of the school year that has ended. */
function lastYearBefore(academicYear: string): string {
  const from = Number(academicYear.slice(0, 4)) - 1;
  return `${from}/${String((from + 1) % 100).padStart(2, '0')}`;
}
