import type { VoiceMethod, VoiceOwner } from '../../domain/voice';

/** Who speaks. */
export const voiceOwnerWords: Record<VoiceOwner, string> = { pupils: 'Pupils', families: 'Families', staff: 'Staff' };

/** How they were heard. */
export const voiceMethodWords: Record<VoiceMethod, string> = {
  survey: 'Survey',
  walk: 'Learning walk',
  forum: 'Forum',
  interviews: 'Conversations',
  other: 'Another way',
};
