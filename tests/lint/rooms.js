import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Which rooms a room may know. A room that is not named may not be imported at all. */
const rooms = {
  domain: [],
  graph: [],
  files: ['domain'],
  lists: ['domain', 'graph'],
  workspace: ['domain', 'lists', 'graph/faults'],
  tab: ['domain', 'workspace', 'files', 'graph/faults', 'graph/library', 'lists/site', 'config'],
  setup: ['domain', 'graph', 'lists', 'config'],
  reminders: ['domain', 'graph', 'lists', 'config'],
  readPlan: ['domain', 'files'],
  readOutcomes: ['domain', 'files', 'readPlan/commandContext'],
  packaging: ['config'],
  // The sandbox serves the tab under the very policy that a school's web host is told to send.
  sandbox: ['packaging/contentPolicy', 'runningSandbox'],
};

/** Places in the tab that are not features: what features are made of, and what puts them together. */
const tabGround = ['parts', 'words', 'school', 'signIn', 'theme', 'host', 'faultText', 'opened', 'stepping'];
const tabFeatures = [
  'amending',
  'calendar',
  'chain',
  'configure',
  'find',
  'findings',
  'firstRun',
  'myActions',
  'outcomes',
  'overview',
  'panel',
  'plan',
  'planCompare',
  'planFile',
  'planReview',
  'preferences',
  'questionSets',
  'reasons',
  'priorities',
  'reviews',
  'schoolPriorities',
  'swot',
  'rollForward',
  'themes',
  'timeline',
  'voice',
];

/** What lies in `within` is, to what lies in `target`, out of reach but for `known`. */
const zones = [
  ...Object.entries(rooms).map(([room, known]) => ({
    target: `src/${room}`,
    within: 'src',
    known: [room, ...known].map((one) => `src/${one}`),
    message: `src/${room} may know ${known.length === 0 ? 'nothing of ours' : known.join(', ')}.`,
  })),
  ...tabFeatures.map((feature) => ({
    target: `src/tab/${feature}`,
    within: 'src/tab',
    known: [feature, ...tabGround].map((one) => `src/tab/${one}`),
    message: 'A feature knows no other feature; App puts them together.',
  })),
  { target: 'src', within: 'tests', known: [], message: 'The product does not know its tests.' },
];

/** Imports go one way, from room to room. Ours are relative and name no index, so that the path alone tells what they reach. */
export const roomsRule = {
  create(context) {
    const file = inRoot(context.filename);
    const near = zones.filter(({ target }) => lies(file, target));
    if (near.length === 0) return {};

    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const reached = inRoot(path.resolve(path.dirname(context.filename), source.value));
      for (const { within, known, message } of near)
        if (lies(reached, within) && !known.some((one) => lies(reached, one))) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

function inRoot(file) {
  return path.relative(root, file).replaceAll(path.sep, '/');
}

/** Whether a path is a place or in it; a file is named without its ending. */
function lies(file, place) {
  return file === place || file.startsWith(`${place}/`) || file.startsWith(`${place}.`);
}
