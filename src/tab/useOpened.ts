import { useEffect, useState } from 'react';
import { addressNow, writeAddress, writeAddressSoon } from './address';
import { readSubPage, subPageOf, type Doing, type Opened } from './opened';
import { useSchool } from './school/School';

interface Now {
  opened?: Opened;
  /** Whether the focus follows into the panel. */
  enter: boolean;
  doing: Doing;
}

/**
 * What is open beside the list. It starts from the deep link or from the page's own address, stands in the address, and
 * the browser's Back closes it.
 */
export function useOpened() {
  const { host } = useSchool();
  const [now, setNow] = useState<Now>(() => readNow(addressNow(host.subPage)));

  useEffect(() => {
    const begin = () => {
      const next = readNow(addressNow(host.subPage));
      // What is begun once is not begun again by Back or a reload.
      if (next.doing) writeAddress(host.subPage, { query: '' });
      return next;
    };
    const onBack = () => setNow(begin());
    begin();
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, [host.subPage]);

  function open(opened: Opened, enter: boolean, doing?: Doing): void {
    writeAddressSoon(host.subPage, { path: subPageOf(opened) }, now.opened === undefined);
    setNow({ opened, enter, doing });
  }

  function close(): void {
    if (now.opened === undefined) return;
    const row = subPageOf(now.opened);
    writeAddress(host.subPage, { path: '' });
    setNow({ enter: false, doing: undefined });
    const focus = () => document.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus();
    focus();
    // Where the panel had taken the list's place, the row is back only after React has drawn.
    requestAnimationFrame(() => document.activeElement === document.body && focus());
  }

  return { ...now, open, close, setDoing: (doing: Doing) => setNow((last) => ({ ...last, doing })) };
}

/** `action/4f2a?do=update` begins an update at once, `do=reply.5e1c` a reply in that conversation. */
function readNow(address: string): Now {
  const [, doing] = /\?(?:.*&)?do=(update|comment|reply[^&]+)/.exec(address) ?? [];
  return { opened: readSubPage(address), enter: false, doing: doing as Doing };
}
