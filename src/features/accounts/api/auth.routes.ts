import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { mount, type V1App } from '@/platform/http/mount';
import { consume } from '@/platform/http/rate-limit';
import { mongoOf } from '@/platform/mongo';
import { endActAs } from '../use-cases/act-as';
import { endOtherSessions, endSession, listSessions } from '../use-cases/list-sessions';
import { forgotPassword, resetPassword } from '../use-cases/passwords';
import { refreshSession } from '../use-cases/refresh-session';
import { register } from '../use-cases/register';
import { DEVICE_COOKIE, REFRESH_COOKIE, readCookie } from '../use-cases/session-cookies';
import { signIn } from '../use-cases/sign-in';
import { signOut } from '../use-cases/sign-out';
import { resendVerification, verifyEmail } from '../use-cases/verify-email';
import * as contract from './auth.contract';
import { clearActingCookies, clearSessionCookies, sessionAnswer, setSessionCookies } from './session-answer';
import { noSoonerThan } from './steady-time';

const DONE = { success: true as const, data: { done: true as const } };
/** Longer than the work takes either way: one bcrypt and a transaction, and a transaction alone. */
const REGISTER_MS = 600;
const MAIL_MS = 250;

/** Answers of these routes carry credentials or set cookies: never stored, never inside the stored answer's transaction. */
const ONCE = { storesAnswer: false };

async function countCall(ctx: Context): Promise<void> {
  await consume(mongoOf(ctx.payload).client, 'account-calls', ctx.ip ?? 'unknown');
}

/** POST auth/register, login, logout, refresh, forgot-password, reset-password, verify-email, resend-verification; sessions. */
export function addAuthRoutes(app: V1App): void {
  mount(
    app,
    contract.registerRoute,
    async ({ ctx, body }) => {
      await countCall(ctx);
      const { email } = await noSoonerThan(REGISTER_MS, () => register(ctx, body));
      return { success: true, data: { email, verificationRequired: true } };
    },
    ONCE,
  );

  mount(
    app,
    contract.loginRoute,
    async ({ ctx, body, c }) => {
      const issued = await signIn(ctx, body, readCookie(c.req.raw.headers, DEVICE_COOKIE));
      const inBody = body.refreshToken === 'body';
      if (!inBody) setSessionCookies(c, issued, { refresh: true });
      return { success: true, data: await sessionAnswer(ctx, issued, inBody) };
    },
    ONCE,
  );

  mount(
    app,
    contract.refreshRoute,
    async ({ ctx, body, c }) => {
      const given = body?.refreshToken;
      const token = given ?? readCookie(c.req.raw.headers, REFRESH_COOKIE);
      if (!token) throw errors.unauthenticated();
      try {
        const issued = await refreshSession(ctx, token);
        if (!given) setSessionCookies(c, issued, { refresh: true });
        return { success: true, data: await sessionAnswer(ctx, issued, Boolean(given)) };
      } catch (error) {
        if (!given) clearSessionCookies(c);
        throw error;
      }
    },
    ONCE,
  );

  mount(
    app,
    contract.logoutRoute,
    async ({ ctx, c }) => {
      if (ctx.actor.kind === 'user' && ctx.actor.actedBy) {
        await endActAs(ctx, {});
        clearActingCookies(c);
        return DONE;
      }
      await signOut(ctx, readCookie(c.req.raw.headers, REFRESH_COOKIE));
      clearSessionCookies(c);
      return DONE;
    },
    ONCE,
  );

  mount(
    app,
    contract.forgotPasswordRoute,
    async ({ ctx, body }) => {
      await countCall(ctx);
      await noSoonerThan(MAIL_MS, () => forgotPassword(ctx, body));
      return DONE;
    },
    ONCE,
  );

  mount(
    app,
    contract.resendVerificationRoute,
    async ({ ctx, body }) => {
      await countCall(ctx);
      await noSoonerThan(MAIL_MS, () => resendVerification(ctx, body));
      return DONE;
    },
    ONCE,
  );

  mount(
    app,
    contract.verifyEmailRoute,
    async ({ ctx, body }) => {
      await verifyEmail(ctx, body);
      return DONE;
    },
    ONCE,
  );

  mount(
    app,
    contract.resetPasswordRoute,
    async ({ ctx, body }) => {
      await resetPassword(ctx, body);
      return DONE;
    },
    ONCE,
  );

  mount(app, contract.listSessionsRoute, async ({ ctx }) => ({
    success: true,
    data: await listSessions(ctx, {}),
  }));

  mount(app, contract.endOtherSessionsRoute, async ({ ctx }) => ({
    success: true,
    data: await endOtherSessions(ctx, {}),
  }));

  mount(app, contract.endSessionRoute, async ({ ctx, params }) => {
    await endSession(ctx, params);
    return DONE;
  });
}
