import type { Voice, VoiceMethod, VoiceOwner } from '../../domain/voice';

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

/** What a voice speaks of, and in which survey, walk or forum it was heard. */
export function voiceName(voice: Pick<Voice, 'theme' | 'occasion'> | undefined): string {
  return [voice?.theme, voice?.occasion].filter(Boolean).join(', ');
}
