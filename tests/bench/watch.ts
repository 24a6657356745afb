/**
 * Runs in each page before its own scripts: notes at which moment since the page's navigation a text that matches first
 * stood in the page and had been painted. A frame is painted when a message sent in its `requestAnimationFrame` arrives.
 */
export function watchScript(texts: Readonly<Record<string, RegExp>>): string {
  const wanted = Object.entries(texts).map(([name, { source }]) => `${JSON.stringify(name)}: /${source}/`);
  // tsx wraps functions in a helper of its own, by this name, that the page does not have.
  return `globalThis.__name = (made) => made; (${watch.toString()})({ ${wanted.join(', ')} })`;
}

/** What the script keeps for whoever measures: by name and what matched, milliseconds since navigation. */
export type Seen = Record<string, number>;

function watch(texts: Record<string, RegExp>): void {
  const seen: Seen = {};
  Object.assign(globalThis, { benchSeen: seen });
  const look = (node: Node): void => {
    const text = node.textContent ?? '';
    for (const [name, pattern] of Object.entries(texts)) {
      const found = pattern.exec(text);
      const key = found && `${name}${found[1] ?? ''}`;
      if (key && !(key in seen)) note(key);
    }
  };
  const note = (key: string): void => {
    seen[key] = Infinity;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => void (seen[key] = performance.now());
      port2.postMessage(undefined);
    });
  };
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') look(target);
      for (const node of addedNodes) look(node);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
