import { weekday, type Day } from './day';

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The months as they are written beside a day. */
export const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Thu 10 Dec`: how a day is written everywhere; who reads it may need its year besides. */
export function namedDay(day: Day): string {
  return `${dayNames[weekday(day)]} ${Number(day.slice(8))} ${monthNames[Number(day.slice(5, 7)) - 1]}`;
}
