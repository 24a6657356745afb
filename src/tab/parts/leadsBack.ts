/** Whether the browser's Back leads to another of the tab's pages, and not out of it: only these note something there. */
export function leadsBack(): boolean {
  return typeof history !== 'undefined' && history.state !== null;
}
