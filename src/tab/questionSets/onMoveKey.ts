/** What a key press says that matters here. */
interface Pressed {
  key: string;
  altKey: boolean;
  target: EventTarget;
  preventDefault(): void;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };

/** Alt and the arrow keys put an area, a question or a point of the scale elsewhere among its own; in a list to choose from they open it. */
export function onMoveKey({ at, last }: { at: number; last: number }, move: (step: 1 | -1) => void): (event: Pressed) => void {
  return (event) => {
    const step = steps[event.key];
    if (!event.altKey || step === undefined || (event.target as Partial<Element>).tagName === 'SELECT') return;
    event.preventDefault();
    if (at + step >= 0 && at + step <= last) move(step);
  };
}
