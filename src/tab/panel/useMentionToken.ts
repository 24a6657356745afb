import { useEffect, useState, type RefObject } from 'react';
import { tokenAt, type MentionToken } from './mentionToken';

type Field = RefObject<HTMLTextAreaElement | null>;

/** The name that is being typed after an @ in a field, and putting a whole mention in its place. */
export function useMentionToken(field: Field) {
  const [token, setToken] = useState<MentionToken>();

  useEffect(() => {
    const box = field.current;
    if (box === null) return undefined;
    let left: number | undefined;
    const look = () => {
      const found = document.activeElement === box ? tokenAt(box.value, box.selectionEnd) : undefined;
      if (found?.start !== left) left = undefined;
      setToken((now) => (left !== undefined ? undefined : same(now, found) ? now : found));
    };
    // Whoever has closed the list wants to write on after this @.
    const leave = (event: Event) => {
      left = tokenAt(box.value, box.selectionEnd)?.start;
      if (event.type === 'blur') left = undefined;
      setToken(undefined);
    };
    look();
    const looks = ['input', 'keyup', 'pointerup', 'focus'];
    for (const name of looks) box.addEventListener(name, look);
    for (const name of ['blur', closing]) box.addEventListener(name, leave);
    return () => {
      for (const name of looks) box.removeEventListener(name, look);
      for (const name of ['blur', closing]) box.removeEventListener(name, leave);
    };
  }, [field]);

  return {
    token,
    close: () => field.current?.dispatchEvent(new Event(closing)),
    /** Writes a mention where the name is being typed, as if it had been typed. */
    insert(mention: string) {
      const box = field.current;
      if (box === null || token === undefined) return;
      const end = token.start + 1 + token.typed.length;
      const gap = /^[\s.,;:!?)]/.test(box.value.slice(end)) ? '' : ' ';
      box.focus();
      box.setRangeText(`${mention}${gap}`, token.start, end, 'end');
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
  };
}

const closing = 'closementions';

function same(one: MentionToken | undefined, other: MentionToken | undefined): boolean {
  return one?.start === other?.start && one?.typed === other?.typed;
}
