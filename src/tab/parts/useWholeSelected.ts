import { useRef, type FocusEvent } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Selects all of a field's text when the focus comes to it, as Tab does in a browser's own one-line fields.
 * A press of the pointer puts the caret where it points all the same, and coming back to the window leaves the caret alone.
 */
export function useWholeSelected(wanted: boolean): {
  onFocus(event: FocusEvent<Field>): void;
  onBlur(event: FocusEvent<Field>): void;
} {
  const wasLeft = useRef(true);
  return {
    onFocus({ currentTarget }) {
      if (wanted && wasLeft.current) currentTarget.select();
    },
    // While only the window is left, the field stays the document's active one.
    onBlur({ currentTarget }) {
      wasLeft.current = currentTarget.ownerDocument.activeElement !== currentTarget;
    },
  };
}
