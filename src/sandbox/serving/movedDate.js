/* global addEventListener, document, Event, window */
// Served by the sandbox into its own pages of the tab, and never built into the product: lets a page live in the tenant's
// calendar. Only Date is moved; timers, performance and what a server says go by real time.
(() => {
  const { offset = '0', hosts = '' } = document.currentScript.dataset;
  const movers = hosts.split(' ');
  const Real = Date;
  const realNow = Real.now;
  let ahead = Number(offset);
  const now = () => realNow() + ahead;
  const Moved = new Proxy(Real, {
    construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
    apply: () => new Moved().toString(),
  });
  Real.now = now;
  Real.prototype.constructor = Moved;
  window.Date = Moved;

  /** The window around this page, and nobody else, moves the calendar. A page that is looked at again finds out what day it is, and so does ours. */
  addEventListener('message', (event) => {
    const next = event.data?.sandboxClock;
    if (typeof next !== 'number' || window.parent === window) return;
    if (event.source !== window.parent || !movers.includes(event.origin)) return;
    event.stopImmediatePropagation();
    if (next === ahead) return;
    ahead = next;
    document.dispatchEvent(new Event('visibilitychange'));
  });
})();
