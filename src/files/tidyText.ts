/**
 * The words of a cell: line breaks as `\n`, spaces as spaces, outer ones cut. Long runs of either are cut short, as nobody means
 * them, and reading takes time by their square.
 */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n\t]/g, ' ')
    .trim()
    .replace(/[ \t]{9,}/g, '        ')
    .replace(/\n[ \t\n]{9,}/g, '\n\n');
}
