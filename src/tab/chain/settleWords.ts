import type { Unsettled } from '../../domain/thingsToSettle';

interface Words {
  /** What is missing, said of the thing. */
  lacks: string;
  /** Where it is mended, by one verb. */
  verb: string;
}

/** What each open place in the chain is called, and what to do there. */
export const settleWords: Record<Unsettled['what'], Words> = {
  findingWithoutPriority: { lacks: 'No priority answers it, and nobody has set it aside', verb: 'Answer it' },
  priorityWithoutFinding: { lacks: 'It rests on no finding', verb: 'Link a finding' },
  priorityWithoutReason: { lacks: 'Nobody has said why what was found is so', verb: 'Add a reason' },
  priorityServesNothing: { lacks: 'It serves no school priority, and says not why', verb: 'Say what it serves' },
  priorityWithoutObjective: { lacks: 'It has no objective yet', verb: 'Add an objective' },
  objectiveWithoutPriority: { lacks: 'It stands under no priority', verb: 'Choose its priority' },
  objectiveWithoutAction: { lacks: 'No action works towards it', verb: 'Add an action' },
  actionWithoutObjective: { lacks: 'Its objective is gone', verb: 'Give it a place' },
  schoolPriorityUnserved: { lacks: 'No SEND objective serves it', verb: 'See the register' },
  objectiveThreatened: { lacks: 'It could make its objective redundant, and no action answers it', verb: 'Answer it' },
  swotEntryWithoutConsequence: { lacks: 'Nobody has said what follows from it', verb: 'Say what follows' },
};
