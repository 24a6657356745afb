import { createHash } from 'node:crypto';
import type { Secrets } from './state';
import { newSigningKey } from './tokens';

/** The tenant's secrets as they were, each made where it is missing. */
export async function newSecrets(kept: Partial<Secrets> | undefined, newGuid: () => string): Promise<Secrets> {
  return {
    jwk: kept?.jwk ?? (await newSigningKey()),
    webhook: kept?.webhook ?? {
      id: newGuid().replaceAll('-', ''),
      signature: createHash('sha256').update(newGuid()).digest('base64url'),
    },
  };
}
