import { readFileCommand } from '../readPlan/readFileCommand';
import { printedOutcomeProblem, printedOutcomes } from './printed';

process.exitCode = await readFileCommand(process.argv.slice(2), {
  name: 'read-outcomes',
  understood: (workbook, context) => printedOutcomes(workbook, { ...context, measures: [] }),
  refused: printedOutcomeProblem,
});
