import { above, below } from '../../domain/chain';
import type { Snapshot } from '../../domain/snapshot';
import type { Unsettled } from '../../domain/thingsToSettle';
import { linkPath } from '../words/linkPath';

interface Words {
  /** What is missing, said of the thing. */
  lacks: string;
  /** Where it is mended, by one verb. */
  verb: string;
}

/** What each open place in the chain is called, and what to do there. */
export const settleWords: Record<Unsettled['what'], Words> = {
  outcomeWithoutFinding: { lacks: 'It stands out, and no finding says so yet', verb: 'Say why' },
  findingWithoutPriority: { lacks: 'No priority answers it, and it is not set aside', verb: 'Answer it' },
  findingSaysHidden: { lacks: 'It says a number that is now hidden', verb: 'Put it in other words' },
  reasonSaysHidden: { lacks: 'It says a number that is now hidden', verb: 'Put it in other words' },
  prioritySaysHidden: { lacks: 'It says a number that is now hidden', verb: 'Put it in other words' },
  objectiveSaysHidden: { lacks: 'It says a number that is now hidden', verb: 'Put it in other words' },
  priorityWithoutFinding: { lacks: 'It rests on no finding', verb: 'Link a finding' },
  priorityWithoutReason: { lacks: 'What was found has no reason yet', verb: 'Add a reason' },
  priorityServesNothing: { lacks: 'It serves no school priority, and does not say why', verb: 'Say what it serves' },
  reasonWithoutObjective: { lacks: 'No objective addresses it', verb: 'Choose an objective' },
  priorityWithoutObjective: { lacks: 'It has no objective yet', verb: 'Add an objective' },
  objectiveWithoutPriority: { lacks: 'It stands under no priority', verb: 'Choose its priority' },
  objectiveWithoutAction: { lacks: 'No action works towards it', verb: 'Add an action' },
  actionWithoutObjective: { lacks: 'Its objective is gone', verb: 'Give it a place' },
  schoolPriorityUnserved: { lacks: 'No SEND objective serves it', verb: 'Go to it' },
  objectiveThreatened: { lacks: 'It could make its objective redundant, and no action answers it', verb: 'Answer it' },
  swotEntryWithoutConsequence: { lacks: 'What follows from it is open', verb: 'Say what follows' },
};

/**
 * The address at which it can be settled: what a priority rests on is linked where priorities stand, a reason is said of its finding, and
 * an objective says itself what it addresses.
 */
export function settlePath(snapshot: Snapshot, { what, kind, key }: Unsettled): string {
  if (what === 'priorityWithoutReason') {
    const finding = above(snapshot, { kind, key }).find((link) => link.kind === 'finding');
    if (finding !== undefined) return linkPath(snapshot, finding);
  }
  if (what === 'reasonWithoutObjective') {
    const priority = above(snapshot, { kind, key })
      .flatMap((finding) => below(snapshot, finding))
      .find((link) => link.kind === 'priority');
    const objectives = priority === undefined ? [] : below(snapshot, priority).filter((link) => link.kind === 'objective');
    if (objectives.length === 1) return linkPath(snapshot, objectives[0]!);
    if (priority !== undefined) return `priorities/${priority.key}`;
  }
  return kind === 'priority' ? `priorities/${key}` : linkPath(snapshot, { kind, key });
}
