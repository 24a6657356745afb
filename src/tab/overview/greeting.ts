const hours = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

/** How one greets at this hour in the school, whatever the device's own clock zone is. */
export function greeting(now: Date): string {
  const hour = Number(hours.format(now));
  return hour < 12 ? 'Good morning' : hour < 18 ? 'Good afternoon' : 'Good evening';
}
