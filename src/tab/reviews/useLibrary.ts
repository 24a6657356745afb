import { useEffect, useState } from 'react';
import { Fault } from '../../graph/faults';
import type { LibraryItem } from '../../graph/library';
import { useSchool } from '../school/School';

/** A folder on the way down; the top of the library has no id. */
export interface Crumb {
  id?: string;
  name: string;
}

/** What is looked at: the last folder of a path, or what the whole library has to some words. */
export interface Look {
  path: readonly Crumb[];
  words?: string;
}

interface Read {
  look: Look;
  items: readonly LibraryItem[];
  more?: string;
  fault?: unknown;
}

/** The team's files as somebody looks through them, page by page; nothing of them stays on the device. */
export function useLibrary() {
  const { host } = useSchool();
  const [look, setLook] = useState<Look>({ path: [{ name: 'Team files' }] });
  const [read, setRead] = useState<Read>();
  // Counts what was asked for, so that a late answer to an earlier question is not taken for this one's.
  const [asked, setAsked] = useState<{ turn: number; more?: string }>({ turn: 0 });

  useEffect(() => {
    let left = false;
    const ask = async () => {
      // Where the device knows that it has no network, nobody waits for the tries that the door would make.
      if (!navigator.onLine) throw new Fault('offline', 'The device has no network');
      const library = await host.library();
      if (asked.more !== undefined) return library.goOn(asked.more);
      return look.words === undefined ? library.list(look.path.at(-1)?.id) : library.find(look.words);
    };
    ask().then(
      (page) =>
        left ||
        setRead((last) => ({
          look,
          items: asked.more !== undefined && last?.look === look ? [...last.items, ...page.items] : page.items,
          more: page.more,
        })),
      (fault: unknown) =>
        left || setRead((last) => ({ look, items: last?.look === look ? last.items : [], more: asked.more, fault })),
    );
    return () => {
      left = true;
    };
  }, [host, look, asked]);

  const again = (more?: string) => {
    setRead((last) => (more === undefined ? undefined : last && { ...last, fault: undefined }));
    setAsked(({ turn }) => ({ turn: turn + 1, more }));
  };
  const known = read?.look === look ? read : undefined;
  return {
    look,
    goTo(next: Look) {
      setLook(next);
      setAsked(({ turn }) => ({ turn: turn + 1 }));
    },
    items: known?.items ?? [],
    more: known?.more,
    fault: known?.fault,
    /** Nothing is known yet of what is looked at. */
    reading: known === undefined,
    goOn: () => again(known?.more),
    /** The file with the folders it lies in, which a search does not tell. Where they cannot be read nothing is chosen, and the fault is shown. */
    async locate(item: LibraryItem): Promise<LibraryItem | undefined> {
      try {
        const library = await host.library();
        return { ...item, folder: (await library.folderOf(item.id)) ?? '' };
      } catch (fault) {
        setRead((last) => last && { ...last, fault });
        return undefined;
      }
    },
    tryAgain: () => again(known?.more),
  };
}
