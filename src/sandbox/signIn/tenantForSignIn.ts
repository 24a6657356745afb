import type { Certificate } from '../tenant/certificate';
import type { AppRegistration } from '../tenant/directory';
import type { Tokens } from '../tenant/tokens';

/** What sign-in needs of the tenant. It holds nothing itself: sessions and refresh tokens live in `storage`. */
export interface TenantForSignIn {
  tokens: Pick<Tokens, 'jwk' | 'issueToken'>;
  storage: SignInStorage;
  /** The registration as it stands now: its redirect addresses and the scopes consented to. */
  app(clientId: string): AppRegistration | undefined;
  /** An administrator accepts these scopes for the whole organisation. */
  consent(clientId: string, scopes: readonly string[]): void;
  /** What the app signs in with when there is no person; undefined when it has nothing. */
  certificate(clientId: string): Certificate | undefined;
  /** Whether an assertion of this name was used before, where that matters; it counts as used from now on. */
  isSpent(assertion: string): boolean;
}

/** Text by key, kept as long as the tenant is. A reset of the school's data leaves it alone. */
export interface SignInStorage {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  delete(key: string): void;
}

/** Storage for a tenant without a file. */
export function storageInMemory(): SignInStorage {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key),
    set: (key, value) => void kept.set(key, value),
    delete: (key) => void kept.delete(key),
  };
}
