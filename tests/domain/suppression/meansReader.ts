import { pupilGroups } from '../../../src/domain/figure';

/** Which means follow from those shown: by elimination over sums of pupils times mean. */
export function determinedMeans(size: ReadonlyMap<string, number>, shown: ReadonlySet<string>): Set<string> {
  const open = [...size.keys()].filter((name) => !shown.has(name) && size.get(name)! > 0);
  const years = [...new Set([...size.keys()].map((name) => name.slice(0, name.lastIndexOf(' '))))];
  const sums = [
    ...years.map((year) => pupilGroups.map((group) => [`${year} ${group}`, group === 'all' ? -1 : 1] as const)),
    ...pupilGroups.map((group) => years.map((year) => [`${year} ${group}`, year === '' ? -1 : 1] as const)),
  ];
  const matrix = sums.map((one) =>
    open.map((name) => one.reduce((all, [part, sign]) => all + (part === name ? sign * size.get(name)! : 0), 0)),
  );
  let done = 0;
  for (let column = 0; column < open.length && done < matrix.length; column += 1) {
    const pivot = matrix.findIndex((line, at) => at >= done && Math.abs(line[column]!) > 1e-9);
    if (pivot < 0) continue;
    [matrix[done], matrix[pivot]] = [matrix[pivot]!, matrix[done]!];
    const lead = matrix[done]!;
    for (const [at, line] of matrix.entries()) {
      const factor = at === done ? 0 : line[column]! / lead[column]!;
      if (factor !== 0)
        lead.forEach(
          (value, index) => (line[index] = Math.abs(line[index]! - factor * value) < 1e-9 ? 0 : line[index]! - factor * value),
        );
    }
    done += 1;
  }
  const alone = matrix.filter((line) => line.filter((value) => value !== 0).length === 1);
  return new Set(alone.map((line) => open[line.findIndex((value) => value !== 0)]!));
}
