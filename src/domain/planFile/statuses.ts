import type { Status } from '../update';
import { plainWords, saysEmpty, type Understood } from './understood';

/** What a status word or letter stands for; `sure` where everybody means the same by it. */
export interface StatusWord {
  status: Status;
  sure: boolean;
}

const WORDS: { pattern: RegExp; status: Status; sure: boolean }[] = [
  {
    pattern:
      /^(not yet|not (yet )?(started|begun|commenced|due|addressed|actioned)( yet)?|yet to (start|begin)|to do|todo|to start|to be (started|done|actioned)|un-?started|gr[ea]y|not due( yet)?|n\/?s|ns)$/,
    status: 'notStarted',
    sure: true,
  },
  {
    pattern:
      /^(planned|scheduled|pending|future|upcoming|outstanding|white|no progress( yet)?|no action( yet)?|not met|not achieved|open|new)$/,
    status: 'notStarted',
    sure: false,
  },
  {
    pattern: /^(on[ -]?track|on target|on schedule|green|g|going well|progressing well|good progress)$/,
    status: 'onTrack',
    sure: true,
  },
  {
    pattern:
      /^(in[ -]?progress|under ?way|in hand|on[ -]?going|started|begun|progressing|working towards|active|developing|implemented in part|commenced|continuing|carried (forward|over)|c\/?f)$/,
    status: 'onTrack',
    sure: false,
  },
  {
    pattern: /^(at risk|amber|a|orange|yellow|slightly behind|some concern(s)?|needs attention)$/,
    status: 'atRisk',
    sure: true,
  },
  {
    pattern:
      /^(part(ly|ially)? ?(met|complete(d)?|achieved|done|implemented)?|delayed|some progress|slow(er)? progress|slipping|limited progress|in part)$/,
    status: 'atRisk',
    sure: false,
  },
  {
    pattern: /^(off[ -]?track|not on[ -]?track|red|r|off target|seriously behind|failing|stuck|blocked|needs help)$/,
    status: 'offTrack',
    sure: true,
  },
  { pattern: /^(behind( schedule)?|overdue|late|missed|critical|unlikely to be met)$/, status: 'offTrack', sure: false },
  {
    pattern:
      /^(complete(d)?|done|achieved|finished|met|fully met|fully (complete|achieved|implemented|in place)|blue|b|in place|embedded|actioned|implemented|closed|signed off|100 ?%)$/,
    status: 'complete',
    sure: true,
  },
  { pattern: /^(yes|y|exceeded|ended)$/, status: 'complete', sure: false },
  {
    pattern:
      /^(stopped|cancelled|canceled|abandoned|withdrawn|discontinued|dropped|no longer (needed|required|relevant|applicable)|removed)$/,
    status: 'stopped',
    sure: true,
  },
  { pattern: /^(on hold|paused|deferred|postponed|suspended)$/, status: 'stopped', sure: false },
];

const EMOJI: [RegExp, Status, boolean][] = [
  [/[🟢💚]|🟩/u, 'onTrack', true],
  [/[🟡🟠💛🧡]|🟨|🟧|⚠/u, 'atRisk', true],
  [/[🔴]|🟥|❤|‼|🚩/u, 'offTrack', true],
  [/[🔵💙]|🟦|✅|✔|☑|✓/u, 'complete', true],
  [/⚪|⬜|🔘|⏸|☐|🩶/u, 'notStarted', true],
  [/❌|✗|✘|✖|☒/u, 'offTrack', false],
  [/⏳|🔄|🔜/u, 'onTrack', false],
];

/** A heading that is itself a rating, under a group heading or not. */
export const RATING_HEADING = /(^|\s)(red|amber|green|blue|gr[ea]y|[ragb])$/i;

/** What the word, letter or emoji commonly stands for. */
export function statusWord(text: string): StatusWord | undefined {
  const words = plainWords(text).replace(/^[("'[]+|[)"'\].!,;:]+$/g, '');
  const known = WORDS.find(({ pattern }) => pattern.test(words));
  if (known) return known;
  const emoji = EMOJI.filter(([pattern]) => pattern.test(text));
  const [first] = emoji;
  if (first && emoji.length === 1 && !/\p{L}/u.test(text)) return { status: first[1], sure: first[2] };
  return undefined;
}

/** The file's own key: status by word, letter or emoji (as `plainWords` gives it) and by colour name. */
export type StatusKey = ReadonlyMap<string, Status>;

/** Reads the words of a status cell. The file's own key wins over what is common. */
export function readStatusText(text: string, key: StatusKey): Understood<Status> {
  if (saysEmpty(text)) return { value: null };
  if (text.length > 600) return { value: null, reason: 'unclearStatus', kept: text };
  const whole = lookUp(text, key);
  if (whole) return whole.sure ? { value: whole.status } : { value: whole.status, reason: 'statusWord' };
  const several = plainWords(text).split(/\s*(?:\/|->|→|>| to |-|,|&)\s*/);
  const each = several.map((part) => lookUp(part, key));
  if (several.length > 1 && each.every(Boolean)) {
    const worst = [...each].sort(
      (a, b) => SEVERITY.indexOf(a?.status ?? 'complete') - SEVERITY.indexOf(b?.status ?? 'complete'),
    )[0];
    return { value: null, reason: 'unclearStatus', kept: text, ...(worst && { proposed: worst.status }) };
  }
  const lead = leadingStatus(text, key);
  if (lead && /\?\s*$/.test(text)) return { value: null, reason: 'unclearStatus', kept: text, proposed: lead.status };
  if (lead && (SECOND_RATING.test(text) || isDoubted(text, lead, key)))
    return { value: null, reason: 'unclearStatus', kept: text };
  if (lead) return { value: lead.status, kept: text, ...(!lead.sure && { reason: 'statusWord' as const }) };
  return { value: null, reason: 'unclearStatus', kept: text };
}

/** A letter that rates, after other words: `G (Oct) A (Dec)`. */
const SECOND_RATING = /\S[\s,;→>-]+[RAGB](?=\s*[(,;\d]|\s*$)/;

/** `Green in Y1, red in Y2`, `On track but late`: what follows says otherwise. What is complete may have been red, or late. */
function isDoubted(text: string, { status }: StatusWord, key: StatusKey): boolean {
  const words = plainWords(text);
  if (status === 'complete' || status === 'stopped') return /\bbut (?!late\b)/.test(words);
  const colours = words.match(/\b(?:red|amber|green|blue)\b/g) ?? [];
  if (colours.some((colour) => lookUp(colour, key)?.status !== status)) return true;
  return /\bbut\b/.test(words) || (status === 'onTrack' && /\b(?:late|overdue|slipp(?:ed|ing|age)|delayed)\b/.test(words));
}

const SEVERITY: Status[] = ['offTrack', 'atRisk', 'notStarted', 'onTrack', 'stopped', 'complete'];

function lookUp(text: string, key: StatusKey): StatusWord | undefined {
  const own = key.get(plainWords(text).replace(/[.:]$/, ''));
  if (own) return { status: own, sure: true };
  const common = statusWord(text);
  const byColour = common && key.get(colourWord(common.status, plainWords(text)) ?? '');
  return byColour ? { status: byColour, sure: true } : common;
}

/** A key that explains "Green" also explains "G" and 🟢. */
function colourWord(status: Status, text: string): string | undefined {
  if (/[a-z]{2}/.test(text)) return undefined;
  return (
    {
      onTrack: 'green',
      atRisk: 'amber',
      offTrack: 'red',
      complete: /^b$|[🔵🟦]/u.test(text) ? 'blue' : undefined,
      notStarted: 'grey',
    } as Partial<Record<Status, string>>
  )[status];
}

/** A status followed by a remark: `Green - all TAs trained`, `Done Oct 26`, `🟢 On track`. */
function leadingStatus(text: string, key: StatusKey): StatusWord | undefined {
  const [head = ''] = text.split(/\s*[\n:;,(–—.]\s*|\s+[-–]\s+/);
  const split = head.trim() !== text.trim() ? lookUp(head, key) : undefined;
  if (split) return split;
  const emoji = /^\s*(\p{Extended_Pictographic}\uFE0F?)\s*(.*)$/su.exec(text);
  if (emoji) return lookUp(emoji[2] ?? '', key) ?? lookUp(emoji[1] ?? '', key);
  const word =
    /^(complete[d]?|done|achieved|finished|green|amber|red|blue|grey|not started|on track|at risk|off track|in progress|stopped)\b/i.exec(
      text.trim(),
    )?.[0];
  return word && text.length < 60 ? lookUp(word, key) : undefined;
}
