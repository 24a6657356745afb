import type { BrowserContext } from 'playwright-core';

/**
 * Takes storage from pages framed by another site, as a full Chromium 156 does in a context of its own: what was seen there is done here
 * alike, since a Chromium without a window gives such a frame storage and has no switch to deny it.
 */
export function denyFramedStorage(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    const framer = location.ancestorOrigins?.[0];
    if (!framer || new URL(framer).hostname === location.hostname) return;
    const denied = (what: string) => new DOMException(what, 'SecurityError');
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw denied(`Failed to read the '${name}' property from 'Window': Access is denied for this document.`);
        },
      });
    }
    Object.defineProperty(CacheStorage.prototype, 'open', {
      value: () => Promise.reject(denied("Failed to execute 'open' on 'CacheStorage'.")),
    });
    Object.defineProperty(LockManager.prototype, 'request', { value: () => Promise.reject(denied('The request was denied.')) });
    Object.defineProperty(IDBFactory.prototype, 'open', { value: refusedRequest });

    /** A request that fails a moment later; wrappers tell it by its prototype. */
    function refusedRequest(): IDBOpenDBRequest {
      const error = new DOMException('The user denied permission to access the database.', 'UnknownError');
      const target = Object.assign(new EventTarget(), {
        error,
        readyState: 'done',
        onerror: null as ((event: Event) => void) | null,
      });
      const request = new Proxy(target, {
        getPrototypeOf: () => IDBOpenDBRequest.prototype,
        get(inside, name) {
          const value: unknown = Reflect.get(inside, name, inside);
          return typeof value === 'function' ? (value.bind(inside) as unknown) : value;
        },
      });
      setTimeout(() => {
        const event = new Event('error');
        target.dispatchEvent(event);
        target.onerror?.(event);
      });
      return request as unknown as IDBOpenDBRequest;
    }
  });
}
