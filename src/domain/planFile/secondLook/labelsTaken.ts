import { isTotal } from '../rowTexts';
import { kindOfHeading } from '../headings';
import { isDoing } from '../pupils/planWords';
import { isRole, isTitledName } from '../roles';
import { isTimeAlone } from './words';
import type { Part, RawAction } from '../raw';
import { plainWords } from '../understood';
import type { Check } from './look';
import { eachAction } from './saidElsewhere';

/** Actions that are what stands over or before something: `Rationale`, `Impact:`, `Spring review` in a row of headings. */
export const askForLabels: Check = ({ read }, asks) => {
  for (const { action, raw } of eachAction(read)) {
    const [, before = ''] = /^([^:]{2,40}):\s*\S/.exec(action.text) ?? [];
    const isTold = isAlone(raw) && (isLabel(before) || MOVED.test(action.text));
    if (!isTold && !isLabel(action.text) && !isWhoOrWhen(action.text) && !isRowOfHeadings(raw)) continue;
    const proposed = { kind: 'include', include: false } as const;
    const known = asks.find((ask) => ask.action === action && ask.reason === 'maybeHeading');
    if (known) Object.assign(known, { reason: 'maybeLabel', said: action.text, proposed });
    else if (!action.asked.includes('include')) {
      action.asked.push('include');
      asks.push({ field: 'include', reason: 'maybeLabel', said: action.text, heading: '', part: raw.action, proposed, action });
    }
  }
};

/** Whether a text is a word that plans write before or over something else, and nothing more. */
export function isLabel(text: string): boolean {
  const words = plainWords(text).replace(/[\s:.?–-]+$/, '');
  return (
    LABEL.test(words) ||
    NOTHING.test(words) ||
    isTotal(text) ||
    (/:$/.test(text.trim()) && words.split(' ').length < 4 && kindOfHeading(words) !== undefined)
  );
}

/** `None – maintain`. */
const NOTHING = /^(?:none|nil|n\/?a|nothing|no (?:further )?actions?(?: needed| required| necessary)?)(?:\s*[-:(].*)?$/;

const LABEL = new RegExp(
  `^(?:${[
    'rationale|why|reasons?|context|background|introduction|baseline|starting points?|current position|where are we now',
    '(?:intended |expected |actual )?(?:impacts?|outcomes?)|success(?: criteria)?|success looks like|targets?|milestones?(?: \\d)?',
    'evaluation|monitoring|evidence|progress|status|rag(?: rating)?|(?:termly |mid-?year |end of year |final |autumn |spring |summer )?(?:reviews?|evaluation|update)',
    '(?:key )?actions?|action (?:steps?|points?|required)|activities|tasks|steps|next steps|who|lead|leads|lead person|person (?:responsible|in charge)|led by|by whom',
    'when|by when|timescales?|deadline|due(?: date)?|date|start|end|how|how much|what|resources?|costs?|budget|funding|total',
    'link(?:s|ed)?(?: to .{1,40})?|governor|link governor|notes?|comments?|key|signed|signature|page|ref|number|objectives?|priority|priorities|aims?|goals?|appendix|contents',
  ].join('|')})$`,
);

/** Whether nothing else stands in its row than what it is for. */
function isAlone({ action, parts, lone }: RawAction): boolean {
  return (
    lone || parts.every(({ kind, place, cell }) => place.row !== action.place.row || kind === 'objective' || cell.text === '')
  );
}

/** `Deadline moved from Nov to Jan`: what became of an action. */
const MOVED =
  /^(?:deadlines?|dates?|this|actions?|due dates?|now)\b.*\b(?:moved|postponed|deferred|changed|delayed|extended)\b|^(?:owner|lead|date|cost|budget|person)s?\b.*\b(?:tbc|to be (?:decided|confirmed|agreed))\b/i;

/** Whether a text is only who does something, or when. */
function isWhoOrWhen(text: string): boolean {
  // `Train TAs` and `Policy to governors` are no roles.
  const isPost =
    isRole(text) &&
    /^\p{L}+(?: \p{L}+)+$/u.test(text) &&
    !/s$|\b(?:for|to|of|with|by|from|in|and)\b/i.test(text) &&
    !isDoing(text.split(' ')[0]!);
  return isTimeAlone(text) || isPost || isTitledName(text.trim());
}

/** Whether everything in a row stands elsewhere over columns. */
function isRowOfHeadings({ action, parts }: RawAction): boolean {
  const own = [action, ...parts].filter(({ place, cell }: Part) => place.row === action.place.row && cell.text !== '');
  const others = own.filter((part) => part !== action);
  return (
    own.every(({ cell }) => cell.text.split(/\s+/).length < 5 && kindOfHeading(cell.text) !== undefined && !isRole(cell.text)) &&
    others.some(({ kind, cell }) => kind !== kindOfHeading(cell.text) && isLabel(cell.text))
  );
}
