import type { QuestionSet } from '../../domain/questionSet';
import { count } from '../words/counts';

/** How much a set asks: `40 questions in 8 areas`. */
export function askedWords({ questions, areas }: Pick<QuestionSet, 'questions' | 'areas'>): string {
  if (questions.length === 0) return 'no questions yet';
  return `${count(questions.length, 'question')} in ${count(areas.length, 'area')}`;
}

/** What to say of a stop that has the name of an inspectors' grade; undefined for any other. */
export function gradeHint(name: string): string | undefined {
  const words = name.trim().toLowerCase();
  if (!GRADES.includes(words)) return undefined;
  return 'Inspectors grade by this word. With another, nobody takes your review for a forecast.';
}

// Ofsted's scale from November 2025, and the four grades before it.
const GRADES = [
  ...['exceptional', 'strong standard', 'expected standard', 'needs attention', 'urgent improvement'],
  ...['outstanding', 'good', 'requires improvement', 'inadequate'],
];
