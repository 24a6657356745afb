import type { Finding } from './finding';
import { smallNumbersIn } from './smallNumbers';
import { isHidden, type Told } from './told';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';
import type { Voice } from './voice';

/** Whatever is known of a new voice; the rest starts empty. */
export type VoiceStart = Partial<Omit<Voice, 'key'>>;

/** What to show of the voices: whose, and about which theme; without either, all. */
export interface VoiceSieve {
  whose?: Voice['whose'];
  theme?: string;
}

/** What pupils, families or staff said, to be put down. */
export function addVoice(start: VoiceStart, { newKey }: Pick<Circumstances, 'newKey'>): Change<'voice'>[] {
  return [{ kind: 'voice', after: newVoice(newKey(), start) }];
}

/** A voice with nothing in it but what is known: pupils', gathered by a survey, where nothing else is said. */
export function newVoice(key: Key, start: VoiceStart): Voice {
  return { ...emptyVoice, ...start, key };
}

/** The voices that pass, the latest first, those of no day last, without those in the bin. */
export function voicesIn(snapshot: Pick<Snapshot, 'voice'>, { whose, theme }: VoiceSieve = {}): Voice[] {
  const all = [...snapshot.voice.values()].map(({ record }) => record).filter(({ removed }) => !removed);
  const passing = all.filter(
    (one) => (whose === undefined || one.whose === whose) && (theme === undefined || plain(one.theme) === plain(theme)),
  );
  return passing.sort((a, b) => (a.heard === b.heard ? (a.key < b.key ? -1 : 1) : (a.heard ?? '') > (b.heard ?? '') ? -1 : 1));
}

/** The themes that voices speak of, by how many do, each as it was written first. Capitals and spaces make no other theme. */
export function voiceThemes(snapshot: Pick<Snapshot, 'voice'>): { theme: string; voices: number }[] {
  const themes = new Map<string, { theme: string; voices: number }>();
  for (const { theme } of voicesIn(snapshot).reverse()) {
    if (plain(theme) === '') continue;
    const known = themes.get(plain(theme)) ?? { theme: theme.trim(), voices: 0 };
    known.voices += 1;
    themes.set(plain(theme), known);
  }
  return [...themes.values()].sort((a, b) => b.voices - a.voices);
}

/** What everybody may see of the surveys, walks and forums that have a name, the latest first: the next voice may be from one of them. */
export function occasionsIn(snapshot: Snapshot): Omit<VoiceStart, 'message' | 'theme'>[] {
  const named = new Map<string, Voice>();
  for (const voice of voicesIn(snapshot)) {
    const name = plain(voice.occasion);
    if (name !== '' && !named.has(name)) named.set(name, voice);
  }
  return [...named.values()].map((voice) => {
    const { occasion, whose, method, heard } = voice;
    const told = toldHowMany(snapshot, voice);
    return { occasion, whose, method, heard, howMany: isHidden(told) ? null : told };
  });
}

/** The surveys, walks and forums in which a finding was heard, one voice each; what has no name goes by its method. */
export function occasionsFor(snapshot: Pick<Snapshot, 'voice'>, finding: Finding): Voice[] {
  const heard = new Map<string, Voice>();
  for (const voice of voicesFor(snapshot, finding)) {
    const occasion = `${plain(voice.occasion) || voice.method} ${voice.heard ?? ''}`;
    if (!heard.has(occasion)) heard.set(occasion, voice);
  }
  return [...heard.values()];
}

/** The voices that speak for a finding, or in which it was first seen, the latest first. */
function voicesFor(snapshot: Pick<Snapshot, 'voice'>, { key, source, sourceKey }: Finding): Voice[] {
  return voicesIn(snapshot).filter((one) => one.findingKey === key || (source === 'voice' && one.key === sourceKey));
}

/** How many took part, as everybody may see it: few are hidden by the school's own threshold. */
export function toldHowMany(snapshot: Snapshot, { howMany }: Pick<Voice, 'howMany'>): Told {
  const isFew = howMany !== null && howMany > 0 && howMany < smallNumbersIn(snapshot).count;
  return isFew ? { hidden: 'few' } : howMany;
}

function plain(theme: string): string {
  return theme.trim().replace(/\s+/g, ' ').toLowerCase();
}

const emptyVoice: Omit<Voice, 'key'> = {
  questionReviewKey: '',
  whose: 'pupils',
  heard: null,
  occasion: '',
  theme: '',
  method: 'survey',
  howMany: null,
  message: '',
  findingKey: '',
  removed: false,
};
