/** Who may frame a page and whom it may ask; origins like `https://graph.microsoft.com`. */
export interface PolicyHosts {
  framedBy: readonly string[];
  asks: readonly string[];
  frames: readonly string[];
}

/**
 * The Content-Security-Policy of a page of ours, in the sandbox as in a real deployment: scripts only from its own files, none inline.
 * Styles may be inline, because Fluent UI writes them as the page runs.
 */
export function contentPolicy({ framedBy, asks, frames }: PolicyHosts): string {
  const rules: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'worker-src': ["'self'"],
    'connect-src': ["'self'", ...asks],
    // The sign-in library renews tokens in a hidden frame that ends on a page of ours.
    'frame-src': ["'self'", ...frames],
    'frame-ancestors': ["'self'", ...framedBy],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  };
  return Object.entries(rules)
    .map(([rule, values]) => `${rule} ${values.join(' ')}`)
    .join('; ');
}
