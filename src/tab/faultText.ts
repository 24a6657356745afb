import { isFault, type Fault, type FaultKind } from '../graph/faults';
import { TypedRefusal } from './school/pupilRefusal';
import { WriteRefusal, type Standing } from '../workspace/workspace';

/** What happened, in words, and what to do next. */
export interface FaultWords {
  what: string;
  next: string;
  /** Whose turn it is. */
  who: 'you' | 'it' | 'wait';
}

/** A sentence for every kind of fault; this is the only place that has them. */
export const faultWords: Record<FaultKind, FaultWords> = {
  offline: {
    what: 'Microsoft 365 cannot be reached.',
    next: 'Check the connection. Everything you write is kept on this device meanwhile.',
    who: 'wait',
  },
  signedOut: {
    what: 'Your sign-in has ended.',
    next: 'Sign in again. What you wrote is kept on this device until then.',
    who: 'you',
  },
  needsConsent: {
    what: 'SEND Strategy has not been approved for your school.',
    next: 'Your IT admin can approve it in the Microsoft Entra admin centre.',
    who: 'it',
  },
  forbidden: {
    what: 'SharePoint says you may not do this.',
    next: 'Your IT admin can give you the right.',
    who: 'it',
  },
  missing: {
    what: 'SharePoint cannot find it.',
    next: 'It has been removed, or you may not see it. Your IT admin can check both by running the set-up again.',
    who: 'it',
  },
  conflict: {
    what: 'Somebody else wrote at the same moment.',
    next: 'Look at what stands there now and try again.',
    who: 'you',
  },
  busy: {
    what: 'Microsoft 365 is busy and asked us to wait.',
    next: 'We try again by ourselves. Carry on.',
    who: 'wait',
  },
  invalid: {
    what: 'SharePoint refused it: a column of the list may have been changed by hand.',
    next: 'Your IT admin can put the list right by running the set-up again.',
    who: 'it',
  },
  broken: {
    what: 'Something went wrong that we did not expect.',
    next: 'Try again. If it stays, copy the details for IT.',
    who: 'you',
  },
};

/** The whole sentence for something that was thrown. */
export function faultText(thrown: unknown): string {
  const { what, next } = faultWords[isFault(thrown) ? thrown.kind : 'broken'];
  return `${what} ${next}`;
}

/** Why something was not kept, or not done. */
export function refusalText(thrown: unknown): string {
  if (thrown instanceof TypedRefusal) return thrown.message;
  const ofBrowser = browserWords[(thrown as { name?: string } | undefined)?.name ?? ''];
  if (ofBrowser) return ofBrowser;
  if (!(thrown instanceof WriteRefusal)) return faultText(thrown);
  if (thrown.because === 'readOnly') return 'This plan can be read but not changed just now, so this is not kept.';
  const matched = thrown.place ? ` (${thrown.place.matched})` : '';
  return `This holds a pupil number${matched}, so it is not kept. Write about the group instead.`;
}

/** What the browser and the program's loader refuse, by the name of what they throw. */
const browserWords: Partial<Record<string, string>> = {
  QuotaExceededError: 'This device has no room left, so this is not kept. Make some room on it and try again.',
  ChunkLoadError:
    'Part of the program could not be fetched. Try again in a moment. If it stays away, close the tab and open it again.',
};

/** Why the school's lists can be read and not written. */
export const readOnlyWords: Record<NonNullable<Standing['readOnly']>['because'], Pick<FaultWords, 'what' | 'next'>> = {
  newerSite: {
    what: 'You can read, not change.',
    next: 'The school’s lists are newer than this program. Close Teams and open it again to get the new one.',
  },
  olderSite: {
    what: 'You can read, not change.',
    next: 'The school’s lists are older than this program. Your IT admin can bring them up to date by running the set-up.',
  },
  notUnique: {
    what: 'You can read, not change.',
    next: 'A list has lost the rule that no row may stand twice. Your IT admin can put it back by running the set-up.',
  },
};

/** What IT needs to look into a fault: kinds, codes, request ids and times. Never anything that somebody wrote. */
export function detailsForIt(faults: readonly Fault[], at: Date): string {
  const lines = faults.map(({ kind, facts }) =>
    [
      kind,
      facts.status,
      facts.code,
      facts.asked,
      facts.requestId && `request-id ${facts.requestId}`,
      facts.retryAfter && `retry after ${facts.retryAfter} s`,
    ]
      .filter(Boolean)
      .join(' · '),
  );
  return ['SEND Strategy', at.toISOString(), ...lines].join('\n');
}
