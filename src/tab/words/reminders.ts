import type { Day } from '../../domain/day';
import type { SentReminder } from '../../domain/reminder';
import type { ReminderStanding } from '../../domain/reminderStanding';
import { count, upper } from './counts';
import { dayText, momentText, schoolDay } from './days';

/** What a card in the channel was about: `Two weeks before the review of Thu 10 Dec`. */
export function cardWords({ stage, due }: Pick<SentReminder, 'stage' | 'due'>, today: Day): string {
  const review = `the review of ${dayText(due, today)}`;
  switch (stage) {
    case 'fortnight':
      return `Two weeks before ${review}`;
    case 'threeDays':
      return `Three days before ${review}`;
    case 'onTheDay':
      return `On the day of ${review}`;
    case 'overdue':
      return `${upper(review)} is overdue`;
    case 'digest':
      return `Summary of the week from ${dayText(due, today)}`;
    default:
      return `${upper(review)} is overdue by ${count(Number(stage.slice('weekly-'.length)), 'week')}`;
  }
}

/** When the reminders last ran, and what to do where that is not as it should be. */
export function standingWords(standing: ReminderStanding, today: Day): { what: string; next?: string } {
  switch (standing.kind) {
    case 'never':
      return { what: 'Reminders have not been set up yet.' };
    case 'running':
      return { what: `Reminders last ran ${momentText(standing.at, today)}.` };
    case 'failed':
    case 'noTermDates':
      return {
        what: `Reminders could not be sent ${momentText(standing.at, today)}.`,
        next: `${sentence(standing.because)}${mends[standing.kind]}`,
      };
    case 'ahead':
      return {
        what: `Reminders last ran ${momentText(standing.at, today)}, which is still to come.`,
        next: 'Whether they run cannot be told from that. Your IT admin can look at the clock of the reminder job.',
      };
    case 'silent':
      return {
        what: `Reminders have not run since ${dayText(schoolDay(standing.at), today)}.`,
        next: 'Your IT admin can look at the reminder job.',
      };
  }
}

const mends = {
  failed: 'It is tried again at the next run. Your IT admin can look at the reminder job.',
  noTermDates: 'They come again once the dates are entered under Calendar, Term dates.',
};

function sentence(words: string): string {
  const text = words.trim();
  return text === '' ? '' : /[.!?]$/.test(text) ? `${text} ` : `${text}. `;
}
