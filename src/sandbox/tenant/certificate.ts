import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Tenant } from './tenant';

/** What an app without a person signs in with: the private key (PEM), and the thumbprint (hexadecimal) that the registration knows it by. */
export interface Certificate {
  privateKey: string;
  thumbprintSha256: string;
}

/** A key takes a tenth of a second and more to make, so the tenants of a process that have none yet get the same. */
let sharedKey: string | undefined;

/** The certificate of the reminders app; made when it is first asked for, for few tests do, and kept for good. */
export function remindersCertificate(tenant: Tenant): Certificate {
  let privateKey = tenant.setting.remindersKey;
  if (privateKey === undefined) {
    privateKey = sharedKey ??= newKey();
    tenant.set({ remindersKey: privateKey });
    tenant.save();
  }
  return { privateKey, thumbprintSha256: thumbprintOf(createPublicKey(privateKey)) };
}

function newKey(): string {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** A real thumbprint is that of a certificate around the key; there is none here, so the key stands for it. */
function thumbprintOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .toUpperCase();
}
