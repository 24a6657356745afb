import { voiceMethods, voiceOwners } from '../domain/voice';
import { amount, choice, day, line, note, reference, yesNo } from './columns';
import type { ListDefinition } from './definition';

export const voices: ListDefinition<'voice'> = {
  kind: 'voice',
  displayName: 'SEND voices',
  description: 'What pupils, families and staff said, as groups and without names.',
  audience: 'leadership',
  label: ({ theme }) => theme,
  typedInto: 'theme',
  columns: {
    questionReviewKey: reference('ReviewKey'),
    whose: choice('Whose', voiceOwners),
    heard: day('HeardDate'),
    occasion: note('Occasion'),
    theme: note('Theme'),
    method: choice('Method', voiceMethods),
    howMany: amount('HowMany'),
    message: note('Message'),
    findingKey: line('FindingKey'),
    removed: yesNo('Removed'),
  },
};
