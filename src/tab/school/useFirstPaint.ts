import { startTransition, useEffect, useState } from 'react';

/** Whether what was drawn first is on the screen: what is not part of it is drawn from then on, so that nothing waits for it. */
export function useFirstPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => void (timer = setTimeout(() => startTransition(() => setPainted(true))));
    const frame = requestAnimationFrame(soon);
    // A frame that nobody sees is never painted.
    if (document.hidden) soon();
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return painted;
}
