import { askFor } from '../asks';
import { readCost } from '../costs';
import { plainCell } from '../sharedOut';
import type { Check } from './look';
import { askWhetherSaid, eachAction, isSaid, wordsOf } from './saidElsewhere';

/** An action without a cost whose words name an amount: `Train second ELSA (£560)`. */
export const askForCostsSaid: Check = ({ read, context }, asks) => {
  for (const { action, raw } of eachAction(read)) {
    if (action.cost !== null || action.costText || action.asked.includes('cost') || isSaid(raw, 'cost')) continue;
    for (const words of wordsOf(action, raw, context, ['kept', 'support'])) {
      const amounts = words.text.match(AMOUNT) ?? [];
      const [said] = amounts;
      if (!said || amounts.length > 1 || /\b(last year|so far|spent|previous)/i.test(words.text)) continue;
      const { value, proposed, reason } = readCost(plainCell(said));
      const cost = value ?? proposed;
      if (cost !== undefined && cost !== null) askWhetherSaid(asks, action, 'cost', cost, said, words);
      else if (reason)
        askFor(asks, action, 'cost', { value: null, reason, kept: said }, { ...words.part, heading: words.heading });
      break;
    }
  }
};

/** An amount in pounds with what stands behind it in its clause; behind `@` it is that of one of several. */
const AMOUNT = /(?<![@x×]\s?)£\s?\d[\d.,]*(?:k\b)?(?:\s(?!and\b|to\b|for\b|from\b|by\b)[\p{L}\d/]+){0,3}/gu;
