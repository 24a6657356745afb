/** One line of the table. */
export interface Line {
  what: string;
  plain?: string;
  ours: string;
  /** How the two compare, or how ours compares with what is wanted. */
  ratio?: string;
  goal?: string;
  met?: boolean;
}

const heads = ['', 'plain tab', 'SEND Strategy', 'ratio', 'goal', 'met'];

/** The lines as a table in Markdown, padded so that it can be read as it stands. */
export function tableOf(lines: readonly Line[]): string {
  const cells = lines.map(({ what, plain = '', ours, ratio = '', goal = '', met }) => [
    what,
    plain,
    ours,
    ratio,
    goal,
    met === undefined ? '' : met ? 'yes' : 'no',
  ]);
  const widths = heads.map((head, at) => Math.max(3, head.length, ...cells.map((row) => row[at]!.length)));
  const drawn = (row: readonly string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  return [drawn(heads), drawn(widths.map((width) => '-'.repeat(width))), ...cells.map(drawn)].join('\n');
}

/** A figure with as many places as it deserves. */
export function figure(value: number, unit = ''): string {
  const places = Math.abs(value) < 10 ? 1 : 0;
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: places })}${unit && ` ${unit}`}`;
}
