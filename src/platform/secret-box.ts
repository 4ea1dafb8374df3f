import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from './env';

/** A text that only a process with the secret of `kid` can read. All parts but `kid` are base64. */
export interface SealedText {
  kid: string;
  iv: string;
  tag: string;
  data: string;
}

/** The secret of `kid` is not among those that this process knows, or the text was tampered with. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

/** The current secret and those before it (`id:secret,id:secret`), by id. */
function secrets(): { currentId: string; byId: Map<string, string> } {
  const { NIMMIT_SECRET, NIMMIT_SECRET_ID, NIMMIT_PREVIOUS_SECRETS } = env();
  const byId = new Map<string, string>();
  for (const pair of NIMMIT_PREVIOUS_SECRETS.split(',').filter(Boolean)) {
    const at = pair.indexOf(':');
    if (at > 0) byId.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim());
  }
  byId.set(NIMMIT_SECRET_ID, NIMMIT_SECRET);
  return { currentId: NIMMIT_SECRET_ID, byId };
}

const keyOf = (secret: string, purpose: string) =>
  Buffer.from(hkdfSync('sha256', secret, 'nimmit', `sealed ${purpose}`, 32));

/**
 * Seals a text with AES-256-GCM under a key of the current secret. `purpose` parts keys; `context` (whose text it
 * is) must be the same when it is opened, so that a sealed text moved to another document stays shut.
 */
export function seal(text: string, purpose: string, context: string): SealedText {
  const { currentId, byId } = secrets();
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(byId.get(currentId) as string, purpose), iv);
  cipher.setAAD(Buffer.from(context));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const base64 = (bytes: Buffer) => bytes.toString('base64');
  return { kid: currentId, iv: base64(iv), tag: base64(cipher.getAuthTag()), data: base64(data) };
}

/** Opens what `seal` made. @throws SealError */
export function unseal(sealed: SealedText, purpose: string, context: string): string {
  const secret = secrets().byId.get(sealed.kid);
  if (!secret) throw new SealError(`the secret "${sealed.kid}" is not known`);
  try {
    const iv = Buffer.from(sealed.iv, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', keyOf(secret, purpose), iv, { authTagLength: 16 });
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(Buffer.from(sealed.tag, 'base64'));
    const open = Buffer.concat([decipher.update(Buffer.from(sealed.data, 'base64')), decipher.final()]);
    return open.toString('utf8');
  } catch {
    throw new SealError('the sealed text does not open');
  }
}

/** The secret that new texts are sealed with. */
export const currentSecretId = (): string => env().NIMMIT_SECRET_ID;
