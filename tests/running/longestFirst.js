import { statSync } from 'node:fs';

/** What takes longest, in a real browser or in processes of its own, longest first, so that no worker is left alone with it at the end. */
const long = [
  'everyScreen',
  'firstRun',
  'teamsWindow',
  'realAddresses',
  'twoPeople',
  'planWork',
  'devices',
  'priorities',
  'nestedAuth',
  'amending',
  'views',
  'command',
  'scenes',
];

/** The order in which Jest begins the files, the same on a machine that never ran them: those named, then the others by their size. */
// Jest asks for a class that is exported so.
// oxlint-disable-next-line import/no-default-export
export default class LongestFirst {
  sort(tests) {
    const ranked = tests.map((test) => ({ test, place: placeOf(test.path), size: statSync(test.path).size }));
    return ranked.sort((one, other) => one.place - other.place || other.size - one.size).map(({ test }) => test);
  }

  /** How long each took is not kept: the list above says enough. */
  cacheResults() {}
}

function placeOf(path) {
  const place = long.findIndex((name) => path.endsWith(`${name}.test.ts`));
  return place < 0 ? long.length : place;
}
