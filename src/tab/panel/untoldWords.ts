import { isFault, type Fault, type FaultKind } from '../../graph/faults';
import type { Untold } from '../../workspace/workspace';
import { faultText } from '../faultText';
import { listWords, lower } from '../words/counts';

/** A sentence for people who could not be told of a mention, for one reason. */
export interface UntoldWords {
  said: string;
  /** The person has to allow it first. */
  asks: boolean;
}

const reasons: Partial<Record<FaultKind, string>> = {
  offline: 'Teams could not be reached.',
  busy: 'Teams was busy for too long.',
  signedOut: 'Teams asks you to sign in for it.',
  needsConsent:
    'Your school has not allowed SEND Strategy to send notices. You may be able to allow it for yourself; your IT admin can for everybody (TeamsActivity.Send).',
  forbidden: 'SEND Strategy is not installed for them in Teams. Your IT admin can install it, or add them to the team.',
  missing: 'Teams does not know them, or SEND Strategy is not installed for them. Your IT admin can look into both.',
  conflict: 'Teams has SEND Strategy twice for them. Your IT admin can remove one.',
};

const codes: Record<string, string> = {
  noEntraId: 'The school’s list of people does not say who they are in Microsoft 365.',
  hasLeft: 'The school’s list of people says that they have left.',
  noTeamsApp: 'The settings of SEND Strategy do not name the app in Teams. Your IT admin can add it.',
};

/** What to say beside a saved comment of those it mentions and who were not told: `names` share one reason. */
export function untoldWords(
  names: readonly string[],
  { fault, mayHaveBeenTold }: Pick<Untold, 'fault' | 'mayHaveBeenTold'>,
): UntoldWords {
  const who = listWords(names);
  const were = names.length > 1 ? 'were' : 'was';
  const asks = fault.kind === 'needsConsent' || fault.kind === 'signedOut';
  if (mayHaveBeenTold) return { said: `Saved. Teams did not answer, so we do not know whether ${who} ${were} told.`, asks };
  return { said: `Saved. ${who} ${were} not told: ${lowered(reasonOf(fault))}`, asks };
}

/** The same in short, for a writer who may be looking elsewhere: the reason stands beside the comment. */
export function untoldInShort(names: readonly string[], mayHaveBeenTold: boolean): string {
  const who = listWords(names);
  const were = names.length > 1 ? 'were' : 'was';
  return mayHaveBeenTold ? `Saved. We do not know whether ${who} ${were} told` : `Saved. ${who} ${were} not told`;
}

/** Why asking for the right to send notices came to nothing. */
export function notAllowedText(thrown: unknown): string {
  const other = isFault(thrown) && thrown.facts.code === 'otherPerson';
  return other ? 'Somebody else signed in there. Notices go out in your name: try again as yourself.' : faultText(thrown);
}

function reasonOf({ kind, facts }: Fault): string {
  return codes[facts.code ?? ''] ?? reasons[kind] ?? 'Teams refused the notice.';
}

/** Goes on after a colon; names keep their capitals. */
function lowered(sentence: string): string {
  return /^(Your|The) /.test(sentence) ? lower(sentence) : sentence;
}
