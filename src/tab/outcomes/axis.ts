/** A scale for a picture: where it begins and ends, and where its hairlines stand. */
export interface Axis {
  from: number;
  to: number;
  ticks: number[];
}

/**
 * A scale with four or five hairlines that holds all these values. It begins at 0, but where all values lie close together
 * and far from it: their differences are what the picture is for, and dots have no length to be misread.
 */
export function axisFor(values: readonly number[], most = Infinity): Axis {
  const [least, greatest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const apart = Math.max(...values) - Math.min(...values);
  const close = values.length > 1 && least === 0 && apart < 0.15 * greatest && Math.min(...values) > 0.5 * greatest;
  const step = stepOver(close ? apart * 2 : greatest - least || 1);
  const from = close ? Math.max(0, down(Math.min(...values) - apart / 2, step)) : down(least, step);
  const to = Math.min(Math.max(up(close ? greatest + apart / 4 : greatest, step), from + step), Math.max(most, greatest));
  const ticks: number[] = [];
  for (let at = from; at <= to + step / 1000; at += step) ticks.push(tidy(at));
  return { from, to, ticks };
}

/** How far along its axis a value stands, in percent. */
export function along({ from, to }: Axis, value: number): number {
  return tidy(((value - from) / (to - from)) * 100);
}

/** The roundest step that divides a span into about four. */
function stepOver(span: number): number {
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough * 0.999) ?? power * 10;
}

function down(value: number, step: number): number {
  return tidy(Math.floor(value / step + 1e-9) * step);
}

function up(value: number, step: number): number {
  return tidy(Math.ceil(value / step - 1e-9) * step);
}

/** Without what binary fractions add: 0.30000000000000004, and no 0 below 0. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
