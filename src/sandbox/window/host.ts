/** A message of the tab's teams-js. */
interface Message {
  id: number;
  uuidAsString?: string;
  func: string;
  args?: unknown[];
  data?: string;
}

/** Answers one function of the protocol: the reply's args, or undefined where teams-js waits for none. */
export type Handler = (args: unknown[], message: Pick<Message, 'data'>) => unknown[] | undefined | Promise<unknown[] | undefined>;

/** The host's end of the wire to one framed page. */
export interface Wire {
  /** Sends an event, if the page has asked for it with registerHandler (some are always sent). */
  send(func: string, args: unknown[]): void;
  close(): void;
}

/**
 * Speaks with the page in the frame as Teams does: takes messages from that window and that origin alone, and says in the console
 * which functions it does not know, since the page would wait for their answer in vain.
 */
export function openWire(frame: HTMLIFrameElement, tabOrigin: string, handlers: Record<string, Handler>): Wire {
  const registered = new Set<string>();

  async function hear(event: MessageEvent): Promise<void> {
    const message = event.data as Message | null;
    if (event.source !== frame.contentWindow || event.origin !== tabOrigin || typeof message?.func !== 'string') return;
    if (message.func === 'registerHandler') return void registered.add(String(message.args?.[0]));
    const handler = handlers[message.func];
    if (!handler) return console.warn(`The sandbox’s Teams window does not know ${message.func}.`, message.args);
    const args = await handler(message.args ?? [], message);
    if (args) post({ id: message.id, uuidAsString: message.uuidAsString, args });
  }

  function post(message: object): void {
    frame.contentWindow?.postMessage(message, tabOrigin);
  }

  const listener = (event: MessageEvent) => void hear(event);
  addEventListener('message', listener);
  return {
    send: (func, args) => {
      if (registered.has(func.replace(/^settings\./, ''))) post({ func, args });
    },
    close: () => removeEventListener('message', listener),
  };
}
