import { activityRules } from './activity';
import { batchRules } from './batches';
import { entraRules } from './entra';
import { fileRules } from './files';
import { listRules } from './lists';
import { readingRules } from './reading';
import { rightsRules } from './rights';
import { rowRules } from './rows';
import { sharePointRules } from './sharePoint';
import { signInRules } from './signIn';
import { workflowRules } from './workflow';

/** Every rule the sandbox holds. Each has a test that accepts and one that refuses in `tests/sandbox/rules`. */
export const rules = [
  ...entraRules,
  ...signInRules,
  ...rightsRules,
  ...listRules,
  ...rowRules,
  ...readingRules,
  ...fileRules,
  ...batchRules,
  ...sharePointRules,
  ...workflowRules,
  ...activityRules,
];

/** The name of a rule. */
export type RuleId = (typeof rules)[number]['id'];
