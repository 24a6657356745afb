import type { RuleId } from '../../../src/sandbox/rules/all';

/** A test that the sandbox lets through what the rule allows. */
export function accepts(id: RuleId, body: () => Promise<void>): void {
  test(`${id} accepts`, body);
}

/** A test that the sandbox refuses what the rule forbids. */
export function refuses(id: RuleId, body: () => Promise<void>): void {
  test(`${id} refuses`, body);
}
