/** Asks the sandbox's own control, below `/sandbox/`: without a body it reads, with one it changes. What went wrong is said in `error`. */
export type Ask = <T>(path: string, body?: object) => Promise<T & { error?: string }>;

/** Asks the tenant at this address; a sandbox that has ended is said in a sentence too. */
export function askSandbox(tenantAddress: string): Ask {
  return async <T>(path: string, body?: object) => {
    const init = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    try {
      return (await (await fetch(`${tenantAddress}/sandbox/${path}`, init)).json()) as T & { error?: string };
    } catch {
      return { error: 'The sandbox does not answer. Is npm start still running?' } as T & { error?: string };
    }
  };
}
