import type { OutSheet } from '../planExport/planSheets';
import type { QuestionSet } from '../questionSet';
import { themeByTitle } from '../themes';
import { addSet } from '../questionSetEditing';
import type { Circumstances } from '../record';
import type { Change } from '../snapshot';
import type { QuestionReading } from './reading';

/** A set as tables, from which it can be brought in again: what is asked, and by which stops it is rated. */
export function questionSheets({ areas, questions, scale }: QuestionSet): [OutSheet, OutSheet] {
  const titleOf = (key: string): string => areas.find((area) => area.key === key)?.title ?? '';
  return [
    {
      name: 'Questions',
      head: ['Area', 'Question', 'Why we ask'],
      rows: questions.map(({ area, prompt, why }) => [titleOf(area), prompt, why]),
    },
    { name: 'Scale', head: ['Stop', 'What it means'], rows: scale.map(({ name, meaning }) => [name, meaning]) },
  ];
}

/** What was read, as a new set of the school's own; its scale is the one given where the file has none. */
export function bringInQuestions(
  reading: QuestionReading,
  { title, about, scale }: Pick<QuestionSet, 'title' | 'about' | 'scale'>,
  { newKey }: Pick<Circumstances, 'newKey'>,
): Change<'questionSet'>[] {
  const areas = reading.areas.map(({ title }) => ({ key: newKey(), title, theme: themeByTitle(title) }));
  const questions = reading.areas.flatMap((area, at) =>
    area.questions.map((one) => ({ key: newKey(), area: areas[at]!.key, ...one })),
  );
  const stops = reading.scale.map((stop) => ({ key: newKey(), ...stop }));
  return addSet({ title, about, scale: stops.length > 1 ? stops : scale, areas, questions }, { newKey });
}
