import { readPlan } from '../domain/planFile/readPlan';
import { printedProblem, printedReading } from './printed';
import { readFileCommand } from './readFileCommand';

process.exitCode = await readFileCommand(process.argv.slice(2), {
  name: 'read-plan',
  understood: (workbook, context) => printedReading(workbook, readPlan(workbook, context)),
  refused: printedProblem,
});
