import type { Day, Instant } from '../domain/day';
import { addDays } from '../domain/day';

/** A whole day in somebody's calendar. */
export interface CalendarDay {
  /** Names the event for good: a file with the same name and another day moves it. */
  key: string;
  day: Day;
  title: string;
  /** Several lines, in plain words. */
  about: string;
  link: string;
}

/**
 * An iCalendar file of whole days, for any calendar. A day has no time and no time zone: it is the same one wherever the
 * calendar is read. `now` numbers the state, so that a calendar which has the event takes the newer. Source: RFC 5545.
 */
export function iCalendar(days: readonly CalendarDay[], now: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//SEND Strategy//Plan reviews//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((one) => event(one, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event({ key, day, title, about, link }: CalendarDay, now: Instant): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${key}@send-strategy`,
    `DTSTAMP:${now.replaceAll(/[-:]|\.\d+/g, '')}`,
    `SEQUENCE:${secondsOf(now)}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(about)}`,
    `URL:${link}`,
    // Nobody is busy for a whole day because of a meeting in it.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function dateOf(day: Day): string {
  return day.replaceAll('-', '');
}

/** Since 2026, so that it stays within the 32 bits that calendars expect. */
function secondsOf(now: Instant): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse('2026-01-01T00:00:00.000Z')) / 1000));
}

/** RFC 5545, 3.3.11. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ');
}

/** At most 75 bytes a line, the next one beginning with a space, no letter torn apart. RFC 5545, 3.1. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  let text = '';
  for (const letter of line) {
    const bytes = encoder.encode(letter).length;
    if (length + bytes > 75) {
      text += '\r\n ';
      length = 1;
    }
    text += letter;
    length += bytes;
  }
  return text;
}
