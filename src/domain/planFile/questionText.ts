import { colourWords } from './colours';
import type { Field } from './field';
import type { Question } from './question';
import { SHEET } from './sheetNames';

/** The question as a sentence. The file's own words stand in it in quotation marks. */
export function questionText({ field, reason, said, heading, about, colour, choices, forAll }: Question): string {
  const count = about.length === 1 ? 'One action says' : `${about.length} actions say`;
  const column = heading ? ` under “${heading}”` : '';
  const onSheet = about.length === 1 ? 'One action stands' : `${about.length} actions stand`;
  const words = !said ? '' : heading === SHEET ? `${onSheet} on the sheet “${said}”.` : `${count} “${said}”${column}.`;
  switch (reason) {
    case 'impossibleDay':
      return `${words} There is no such day. Which day is meant?`;
    case 'serialDay':
      return `${words} Is that a day, as a spreadsheet counts them?`;
    case 'monthFirst':
      if (forAll) return `Days${column} are read with the month first, as in “${said}”. Is that right?`;
      return `${words} Is the month first here?`;
    case 'yearUnlikely':
      return `${words} The year can hardly be meant. Which day is it?`;
    case 'nearPeriod':
      return `${words} Which day?`;
    case 'periods':
      return `${about.length === 1 ? 'One action names' : `${about.length} actions name`} a term, half-term or month${column}. Keep the words${field === 'start' ? ' for the start' : ''}, or take the ${field === 'start' ? 'first' : 'last'} school day of ${about.length === 1 ? 'it' : 'each'}?`;
    case 'reviewIn':
      return `${words} Is it due by the end of the term or half-term that is named?`;
    case 'notBefore':
      return `${words} Does it start in the term or half-term that is named?`;
    case 'sharedCell':
      return `“${said}”${column} stands once for several actions${about.length > 2 ? `; ${about.length} actions share such a cell` : ''}. Does it hold for each of them?`;
    case 'unclearDate':
      return `${words} ${field === 'start' ? 'When does it start?' : 'When is it due?'}`;
    case 'notDecided':
      return field === 'due' || field === 'start' ? `${words} Is there a day yet?` : `${words} Has this been decided?`;
    case 'amountAndMore':
    case 'aboutAmount':
    case 'severalAmounts':
      return `${words} Which amount in pounds is the cost?`;
    case 'noAmount':
      if (/£\s?\d/.test(said)) return `${words} What does it cost in pounds?`;
      return `${words} Is there an amount in pounds?`;
    case 'groupCost':
      return `“${said}” stands for several actions together. What does each cost?`;
    case 'formula':
      return `${words} It is worked out by a formula that cannot be relied on. What should it be?`;
    case 'unclearStatus':
      return `${words} Which status is that?`;
    case 'statusToCome':
      return `${about.length === 1 ? 'A rating stands' : `Ratings of ${about.length} actions stand`}${column}, a time that is yet to come. ${about.length === 1 ? 'Does it' : 'Do they'} say how things are now?`;
    case 'struckOut':
      return about.length === 1
        ? 'One action is struck out in the file. Was it done, or dropped?'
        : `${about.length} actions are struck out in the file. Were they done, or dropped?`;
    case 'ticks':
      return `Ticks or colours stand under terms or months beside ${about.length === 1 ? 'one action' : `${about.length} actions`}. Do they say when ${about.length === 1 ? 'it is' : 'each is'} to be done?`;
    case 'statusWord':
      return `${words} It is read as the status below. Is that right?`;
    case 'unreadColour':
      return `${about.length === 1 ? 'One action is' : `${about.length} actions are`} marked ${colourWords(colour ?? '')}${column}, which nothing in the file explains. Which status is that?`;
    case 'ruledColour':
      return `${about.length === 1 ? 'One cell' : `${about.length} cells`}${column} may get a colour from a rule of the file, which is not worked out here. Which status is it?`;
    case 'colourAgainstWord':
      return `${words} The colour of the cell says something else. Which is right?`;
    case 'unclearLeads':
      return said.length > 100 ? 'This is too long to be the name of whoever leads. Who leads it?' : `${words} Who leads it?`;
    case 'whoIs':
      return `${about.length === 1 ? 'One action is' : `${about.length} actions are`} led by “${said}”. Who is that?`;
    case 'initials': {
      const what = about.length === 1 ? 'One action is' : `${about.length} actions are`;
      const who = said.includes(', ') ? 'are they' : 'is that';
      return `${what} led by “${said.replaceAll(', ', '”, “')}”. Nobody at the school has these initials. Who ${who}?`;
    }
    case 'corrected':
      return said ? `The file says “${said}”. What should stand there?` : 'The file says nothing here. What should stand there?';
    case 'unevenLines':
      return `${words} These lines cannot be paired with the actions in their row. Which belongs to which?`;
    case 'maybeSeveral':
      return 'This cell has several lines. Is it one action, or one a line?';
    case 'severalInOne':
      return `“${said}” counts several things. Is it one action, or several?`;
    case 'nameInWords':
      return `“${said}” may be ${said.includes(', ') ? 'names of pupils' : 'the name of a pupil'}. A plan names no pupil. What should it say instead?`;
    case 'maybeHeading':
      return `“${said}” stands alone in its row. Is it an action?`;
    case 'noObjective':
      return about.length === 1
        ? 'One action stands under no objective. Which is it for?'
        : `${about.length} actions stand under no objective. Which are they for?`;
    case 'otherYear':
      return `The file is for ${said}. Days and months without a year are read in that year. Is that right?`;
    case 'twoSheets':
      return `The two sheets of the file say the ${heading.toLowerCase()} of ${about.length === 1 ? 'one action' : `${about.length} actions`} in other words. Which are meant?`;
    case 'columnMeaning':
      if (choices.some(({ value }) => value.kind === 'column' && value.as === 'dropped')) {
        const other = choices.some(({ value }) => value.kind === 'column' && value.as === 'kept');
        if (other) return `Names under “${heading}” may be pupils’, so they are left out. What is this column?`;
        return `Are the names under “${heading}” the staff who lead? Names of pupils are left out.`;
      }
      return `The heading “${heading}” does not say what its column holds. What is it?`;
    case 'noHeadings':
      return `The table${heading && ` on “${heading}”`} has no headings. Its columns are read by what stands in them. Is that right?`;
    case 'objectivesAlone':
      return `The file names ${said} objectives and no actions. Is it a plan of objectives alone?`;
    case 'otherDocument':
      return `The file looks like ${said}. Is it a plan, whose actions are to be brought in?`;
    case 'calledPriorities':
      return heading
        ? `Actions stand right under “${said}” and ${Number(heading) - 1} more, which may be priorities or areas. Are they objectives or priorities?`
        : `Actions stand right under “${said}”, which may be a priority or area. Is it an objective or a priority?`;
    case 'otherWords':
      return `“${said}” stands where an objective would${heading ? `, as ${Number(heading) - 1} more such words do` : ''}. Is it what the actions are for?`;
    case 'severalObjectives':
      return `“${said}” counts several things${heading ? `, as ${Number(heading) - 1} more objectives do` : ''}. Is it one objective?`;
    case 'otherPriority':
      return `“${said}” stands where a priority would${heading ? `, over ${heading} objectives` : ''}. Is it one?`;
    case 'numberAlone':
      return `The file says no more of ${heading ? 'some objectives than their numbers' : 'one objective than its number'}: ${said}. Is ${heading ? 'that how they are' : 'that how it is'} to be brought in, and named in the plan?`;
    case 'sentenceAbove':
      return `“${said}” stands above a table${heading ? `, as ${Number(heading) - 1} more do above theirs` : ''}. Is it what the actions are for?`;
    case 'sheetOfSchool':
      return `The sheets are called after several schools or people, one of them after “${said}”. Are its actions part of this plan?`;
    case 'rowsOfSchool':
      return `The actions are of several schools. ${about.length === 1 ? 'One is' : `${about.length} are`} of “${said}”${column}. ${about.length === 1 ? 'Is it' : 'Are they'} part of this plan?`;
    case 'sheetOfOne':
      return `A sheet or its title is called after “${said}”. A plan of one pupil has no place here. Is it a plan of the school?`;
    case 'fromList':
      return `The points of the lists${heading && ` on “${heading}”`} under each objective are read as its actions. Is that right?`;
    case 'saidElsewhere':
      return saidElsewhere(field, heading, about.length, `“${said}”${column}`);
    case 'besidePlan':
      return about.length === 1
        ? `“${said}” is read as no part of the plan’s actions, but reads like one. Is it an action?`
        : `${about.length} lines are read as no part of the plan’s actions, but read like some, the first “${said}”. Are they actions?`;
    case 'otherYearBeside':
      return `“${said}”${column} stands beside ${about.length === 1 ? 'one action' : `${about.length} actions`}, which is another year than the plan’s. ${about.length === 1 ? 'Is it' : 'Are they'} part of this plan?`;
    case 'maybeObjective':
      return about.length === 1
        ? `Actions are numbered under “${said}”. Is it an action, or what they are for?`
        : `Actions are numbered under “${said}” and ${about.length - 1} more. Are these actions, or what the others are for?`;
    case 'timeAbove':
      return `“${said}” stands above ${about.length === 1 ? 'one action' : `${about.length} actions`} without a date. ${about.length === 1 ? 'Is it' : 'Are they'} due then?`;
    case 'maybeLabel':
      return `“${said}” does not read like an action. ${about.length === 1 ? 'Is it one?' : `Are these ${about.length} actions?`}`;
    case 'hiddenRow':
      return 'The file hides this row. Bring the action in?';
    case 'beforeStart':
      return `${words} That is before the action starts. Is it right?`;
  }
}

function saidElsewhere(field: Field, heading: string, count: number, words: string): string {
  const [one, each] = TOLD[field] ?? ['', ''];
  if (count === 1) return `${heading ? 'One action says' : 'The words of one action say'} ${words}. Is that ${one}?`;
  return `${count} actions say${heading ? '' : ' in their words'} ${each}, one of them ${words}. Is it to be taken so?`;
}

/** What a field tells of an action, and of several. */
const TOLD: Partial<Record<Field, [one: string, each: string]>> = {
  leads: ['who leads', 'who leads them'],
  start: ['when it starts', 'when they start'],
  due: ['when it is due', 'when they are due'],
  cost: ['what it costs', 'what they cost'],
  status: ['where it stands', 'where they stand'],
};
