import { createHmac } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';
import { env } from '@/platform/env';
import { processWide } from '@/platform/process-wide';

/** Seconds that an access token holds. */
export const ACCESS_SECONDS = 15 * 60;
const ISSUER = 'nimmit';
const ALGORITHM = 'HS256';

/** What an access token says. */
export interface AccessClaims {
  userId: string;
  sessionId: string;
  expiresAt: Date;
}

interface Keys {
  currentId: string;
  byId: Map<string, Uint8Array>;
}

/** Signing keys by id: the current secret and those before it (`id:secret,id:secret`), so that secrets can rotate. */
function keys(): Keys {
  return processWide('access-token-keys', () => {
    const { NIMMIT_SECRET, NIMMIT_SECRET_ID, NIMMIT_PREVIOUS_SECRETS } = env();
    const byId = new Map<string, Uint8Array>();
    for (const pair of NIMMIT_PREVIOUS_SECRETS.split(',').filter(Boolean)) {
      const at = pair.indexOf(':');
      if (at > 0) byId.set(pair.slice(0, at).trim(), derive(pair.slice(at + 1).trim()));
    }
    byId.set(NIMMIT_SECRET_ID, derive(NIMMIT_SECRET));
    return { currentId: NIMMIT_SECRET_ID, byId };
  });
}

const derive = (secret: string): Uint8Array =>
  createHmac('sha256', secret).update('nimmit access token').digest();

/** Signs an access token for a session, good for 15 minutes from `now`, or for as long as `seconds` says. */
export async function signAccessToken(
  claims: { userId: string; sessionId: string },
  now: Date,
  seconds = ACCESS_SECONDS,
): Promise<{ token: string; expiresAt: Date }> {
  const { currentId, byId } = keys();
  const issuedAt = Math.floor(now.getTime() / 1000);
  const token = await new SignJWT({ sid: claims.sessionId })
    .setProtectedHeader({ alg: ALGORITHM, kid: currentId })
    .setIssuer(ISSUER)
    .setSubject(claims.userId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + seconds)
    .sign(byId.get(currentId) as Uint8Array);
  return { token, expiresAt: new Date((issuedAt + seconds) * 1000) };
}

const MOST_READ = 10_000;
const readTokens = () => processWide('read-access-tokens', () => new Map<string, AccessClaims>());

/** As `verifyToken`, whose verdict on a token stands until it expires: the same one is not verified again. */
export async function readAccessToken(token: string): Promise<AccessClaims | null> {
  const known = readTokens().get(token);
  if (known && known.expiresAt.getTime() > Date.now()) return known;
  readTokens().delete(token);
  const claims = await verifyToken(token);
  if (!claims) return null;
  if (readTokens().size >= MOST_READ) readTokens().clear();
  readTokens().set(token, claims);
  return claims;
}

/** What a token says, or null when it is expired, forged, or signed with a secret that is no longer known. */
async function verifyToken(token: string): Promise<AccessClaims | null> {
  try {
    const { payload } = await jwtVerify(token, ({ kid }) => knownKey(kid), {
      issuer: ISSUER,
      algorithms: [ALGORITHM],
    });
    if (!payload.sub || typeof payload.sid !== 'string' || !payload.exp) return null;
    return { userId: payload.sub, sessionId: payload.sid, expiresAt: new Date(payload.exp * 1000) };
  } catch {
    return null;
  }
}

function knownKey(kid: string | undefined): Uint8Array {
  const key = kid ? keys().byId.get(kid) : undefined;
  if (!key) throw new Error('unknown key');
  return key;
}
