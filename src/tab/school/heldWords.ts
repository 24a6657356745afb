import type { Workspace } from '../../workspace/workspace';

/** Words of one field that were typed and not kept, with what stood there for whoever typed them. */
export interface Held {
  text: string;
  seen: string;
}

/** Where the words of one field wait on this device, until they may be kept or are given up. */
export interface HeldWords {
  read(): Held | undefined;
  hold(held: Held): Promise<void>;
  drop(): Promise<void>;
}

/** Words with a pupil's number in them are not held: the device forgets then what it held before. `name` is `kind/key/field`. */
export function heldWords(workspace: Pick<Workspace, 'draft' | 'keepDraft'>, name: string): HeldWords {
  const full = `held/${name}`;
  return {
    read() {
      const [seen = '', ...text] = workspace.draft(full).split(BETWEEN);
      return text.length === 0 ? undefined : { text: text.join(BETWEEN), seen };
    },
    hold: ({ text, seen }) => workspace.keepDraft(full, `${seen}${BETWEEN}${text}`),
    async drop() {
      if (workspace.draft(full) !== '') await workspace.keepDraft(full, '');
    },
  };
}

/** Nobody types it, and the words beside it are looked at as they are: JSON would put letters in the place of line breaks. */
const BETWEEN = '\u0000';
