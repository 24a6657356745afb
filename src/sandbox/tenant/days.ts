/** The moment as SharePoint stores it: UTC, whole seconds (`2026-11-21T12:00:00Z`); undefined when the text is no ISO date. */
export function storedMoment(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.test(text)) return undefined;
  const zoned = /T.*(Z|[+-]\d\d:\d\d)$/.test(text) ? text : text.includes('T') ? `${text}Z` : `${text}T00:00:00Z`;
  const at = new Date(zoned);
  return Number.isNaN(at.getTime()) ? undefined : seconds(at);
}

/** A date-only value: the site's midnight that begins the day on which the moment falls there, in UTC. */
export function storedDay(text: string, timeZone: string): string | undefined {
  const moment = storedMoment(text);
  if (!moment) return undefined;
  return seconds(instantOf(`${localDay(new Date(moment), timeZone)}T00:00:00`, timeZone));
}

/** The moment at which a clock on the wall in this zone shows `2026-11-21T08:00:00`. */
export function instantOf(wall: string, timeZone: string): Date {
  const shown = Date.parse(`${wall}Z`);
  // The zone's offset at that time may differ from the one an hour away, on the days the clocks change; two steps settle it.
  let at = shown;
  for (let step = 0; step < 2; step++) at = shown - offsetAt(at, timeZone);
  return new Date(at);
}

/** A time in UTC with whole seconds, as Created and Modified are kept. */
export function seconds(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}

/** The day (`2026-11-21`) on which this moment falls in the zone. */
export function localDay(at: Date, timeZone: string): string {
  const [day = ''] = wallClock(at, timeZone).split('T');
  return day;
}

function offsetAt(at: number, timeZone: string): number {
  return Date.parse(`${wallClock(new Date(at), timeZone)}Z`) - Math.floor(at / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall in this zone shows, as `2026-11-21T12:00:00`. */
function wallClock(at: Date, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(timeZone, format);
  }
  return format.format(at).replace(' ', 'T');
}
