import type { Day } from '../../domain/day';
import type { Kind } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import type { Erased, WordsPlace } from '../../workspace/workspace';
import { aboutWords } from '../words/aboutWords';
import { count, listWords, upper } from '../words/counts';
import { dayText, schoolDay } from '../words/days';
import { fieldWord } from '../words/fields';
import { listName } from '../words/listName';

/** Where words stand: `Note of 2.3 “Cover”, by Joan Trevanion on Mon 23 Nov`. */
export function placeWords({ kind, about, fields, author, created, waits }: WordsPlace, snapshot: Snapshot, today: Day): string {
  if (waits === 'typed') return 'What was typed on this device and never sent';
  const what = kind === 'history' ? 'The history' : listWords(fields.map(({ field }) => fieldWord(kind, field)));
  const of = aboutWords(about.kind, about.key, snapshot, today) || listName[about.kind];
  const who = author?.name && `by ${author.name}`;
  const day = created && `on ${dayText(schoolDay(created), today)}`;
  return [upper(`${what} of ${of}`), waits && 'not sent yet', [who, day].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** What was removed, and what could not be, a sentence each. */
export function erasedWords({ done, refused, failed }: Erased): string[] {
  return [
    `It is removed from ${count(done.length, 'place')}.`,
    refused.length > 0 &&
      `It still stands in ${count(refused.length, 'place')} that you may only add to: ${listWords(listsOf(refused))}. An owner of the site may change them: ask one to open SEND Strategy and to do the same here.`,
    failed.length > 0 && `${count(failed.length, 'place')} could not be written just now. Look for it again.`,
  ].filter((one) => one !== false);
}

/** What the IT admin is asked to do in SharePoint itself. It names lists and rows, and not what was removed. */
export function messageForOwner({ done, refused }: Erased): string {
  const rows = (all: readonly WordsPlace[]) => {
    // What only waited on the device has no row, and so no earlier version.
    const places = all.filter(({ item }) => item !== '');
    return [...new Set(places.map(({ kind }) => kind))].map(
      (kind) => `- ${listName[kind]}: ${listWords(places.filter((one) => one.kind === kind).map(({ item }) => `row ${item}`))}`,
    );
  };
  return [
    'Words that named a pupil by mistake were removed from our SEND Strategy lists. SharePoint may keep them in earlier versions of these rows:',
    ...rows([...done, ...refused]),
    'Please open each row in SharePoint, choose Version history and delete its earlier versions, and delete what is of these lists from both recycle bins of the site.',
    ...(refused.length > 0
      ? [
          'These rows still hold the words, and only an owner of the site may change them (in SEND Strategy: Remove a name for good):',
        ]
      : []),
    ...rows(refused),
  ].join('\n');
}

function listsOf(places: readonly WordsPlace[]): string[] {
  const names = places.map(({ kind }) => said[kind] ?? listName[kind]);
  return [...new Set(names)];
}

const said: Partial<Record<Kind, string>> = { comment: 'comments', update: 'updates', history: 'the history' };
