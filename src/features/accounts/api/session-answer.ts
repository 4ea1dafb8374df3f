import type { Context as HonoContext } from 'hono';
import { deleteCookie, setCookie } from 'hono/cookie';
import type { Context } from '@/platform/context';
import { env } from '@/platform/env';
import type { V1Env } from '@/platform/http/mount';
import { ACCESS_SECONDS } from '../data/access-token';
import type { ActingSession } from '../use-cases/act-as';
import { presentMe } from '../use-cases/present-user';
import {
  ACCESS_COOKIE,
  ACTING_COOKIE,
  ACTING_MARK_COOKIE,
  DEVICE_COOKIE,
  REFRESH_COOKIE,
  RESUMES_COOKIE,
} from '../use-cases/session-cookies';
import { SESSION_MS } from '../use-cases/sessions';
import type { IssuedSession } from '../use-cases/sign-in';

/** The refresh cookie goes nowhere but to the routes that need it. */
const REFRESH_PATH = '/v1/auth';
/** A browser that was not seen for so long is a new one. */
const DEVICE_SECONDS = 180 * 24 * 3600;

const common = () =>
  ({ httpOnly: true, sameSite: 'Lax', secure: env().NIMMIT_PUBLIC_URL.startsWith('https:') }) as const;

/** Puts a session into the browser's cookies. `refresh: false` leaves the refresh token to the answer's body. */
export function setSessionCookies(
  c: HonoContext<V1Env>,
  issued: IssuedSession,
  options: { refresh: boolean },
): void {
  setCookie(c, ACCESS_COOKIE, issued.accessToken, { ...common(), path: '/', maxAge: ACCESS_SECONDS });
  if (!options.refresh) return;
  const maxAge = Math.floor(SESSION_MS / 1000);
  setCookie(c, REFRESH_COOKIE, issued.refreshToken, { ...common(), path: REFRESH_PATH, maxAge });
  setCookie(c, RESUMES_COOKIE, '1', { ...common(), path: '/', maxAge });
  if (!issued.deviceToken) return;
  setCookie(c, DEVICE_COOKIE, issued.deviceToken, {
    ...common(),
    path: REFRESH_PATH,
    maxAge: DEVICE_SECONDS,
  });
}

/** Puts the session by which staff act as somebody beside their own. */
export function setActingCookies(c: HonoContext<V1Env>, { accessToken, expiresAt }: ActingSession): void {
  const expires = { ...common(), path: '/', expires: expiresAt };
  setCookie(c, ACTING_COOKIE, accessToken, expires);
  setCookie(c, ACTING_MARK_COOKIE, '1', { ...expires, httpOnly: false });
}

/** Empties the cookies of acting as somebody; the session's own stay. */
export function clearActingCookies(c: HonoContext<V1Env>): void {
  deleteCookie(c, ACTING_COOKIE, { ...common(), path: '/' });
  deleteCookie(c, ACTING_MARK_COOKIE, { ...common(), httpOnly: false, path: '/' });
}

/** Empties the session's cookies. */
export function clearSessionCookies(c: HonoContext<V1Env>): void {
  deleteCookie(c, ACCESS_COOKIE, { ...common(), path: '/' });
  deleteCookie(c, REFRESH_COOKIE, { ...common(), path: REFRESH_PATH });
  deleteCookie(c, RESUMES_COOKIE, { ...common(), path: '/' });
  clearActingCookies(c);
}

/** A session as /v1 answers it; the refresh token only when the caller asked for it in the body. */
export async function sessionAnswer(ctx: Context, issued: IssuedSession, withRefreshToken: boolean) {
  return {
    accessToken: issued.accessToken,
    tokenType: 'Bearer' as const,
    expiresIn: ACCESS_SECONDS,
    expiresAt: issued.expiresAt.toISOString(),
    ...(withRefreshToken ? { refreshToken: issued.refreshToken } : {}),
    user: await presentMe(ctx, issued.user),
  };
}
