import { rowsIn } from '../rawRows';
import type { School } from '../school';

/** What the cards follow from and what came of them, as the tenant has it at one moment. */
export interface Ground {
  day: string;
  terms: readonly { first: string; last: string }[];
  /** Those that were held, or are still to be: not those taken back. */
  reviews: readonly ReviewRow[];
  log: readonly LogRow[];
}

/** A review as it is planned. */
export interface ReviewRow {
  key: string;
  due: string | null;
  held: string | null;
}

/** A card's row in the log. */
export interface LogRow {
  key: string;
  reviewKey: string;
  stage: string;
  state: string;
  claimedBy: string;
  claimedUntil: string;
  acceptedAt: string;
  mayRepeat: boolean;
}

/** The plan that the settings name in these runs. */
export const planKey = 'plan';

/** How things stand in the tenant. */
export function readNow({ sandbox, lists }: School): Ground {
  const [settings] = rowsIn(sandbox, 'settings', lists.settings!);
  const reviews = rowsIn(sandbox, 'planReview', lists.planReview!);
  const log = rowsIn(sandbox, 'reminder', lists.reminder!);
  return {
    day: sandbox.calendar.today(),
    terms: settings!.fields['halfTerms'] as Ground['terms'],
    reviews: reviews
      .filter(({ fields }) => fields['planKey'] === planKey && (fields['held'] !== null || !fields['removed']))
      .map(({ key, fields }) => ({ ...(fields as unknown as ReviewRow), key })),
    log: log.map(({ key, fields }) => ({ ...(fields as unknown as LogRow), key })),
  };
}

/** The one row that tells how the last run went. */
export function readLastRun({ sandbox, lists }: School) {
  const rows = rowsIn(sandbox, 'reminderRun', lists.reminderRun!);
  return rows.map(({ fields }) => fields as { at: string; outcome: string; because: string; sent: { at: string }[] });
}
