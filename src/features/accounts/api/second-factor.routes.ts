import { mount, type V1App } from '@/platform/http/mount';
import { disableTotp, enableTotp, renewRecoveryCodes, setupTotp } from '../use-cases/second-factor/manage';
import { verifySecondFactor } from '../use-cases/second-factor/verify';
import { DEVICE_COOKIE, readCookie } from '../use-cases/session-cookies';
import * as contract from './second-factor.contract';
import { sessionAnswer, setSessionCookies } from './session-answer';
import { noSoonerThan } from './steady-time';

/** Answers of these routes carry credentials: never stored, never inside the stored answer's transaction. */
const ONCE = { storesAnswer: false };
/** Longer than looking at either kind of code takes. */
const VERIFY_MS = 300;

/** POST auth/totp/setup, enable, disable, recovery-codes, verify. */
export function addSecondFactorRoutes(app: V1App): void {
  mount(
    app,
    contract.setupTotpRoute,
    async ({ ctx, body }) => ({ success: true, data: await setupTotp(ctx, body) }),
    ONCE,
  );

  mount(
    app,
    contract.enableTotpRoute,
    async ({ ctx, body }) => ({ success: true, data: { recoveryCodes: await enableTotp(ctx, body) } }),
    ONCE,
  );

  mount(
    app,
    contract.disableTotpRoute,
    async ({ ctx, body }) => {
      await disableTotp(ctx, body);
      return { success: true, data: { done: true } };
    },
    ONCE,
  );

  mount(
    app,
    contract.renewRecoveryCodesRoute,
    async ({ ctx, body }) => ({
      success: true,
      data: { recoveryCodes: await renewRecoveryCodes(ctx, body) },
    }),
    ONCE,
  );

  mount(
    app,
    contract.verifyTotpRoute,
    async ({ ctx, body, c }) => {
      const device = readCookie(c.req.raw.headers, DEVICE_COOKIE);
      const issued = await noSoonerThan(VERIFY_MS, () => verifySecondFactor(ctx, body, device));
      const inBody = body.refreshToken === 'body';
      if (!inBody) setSessionCookies(c, issued, { refresh: true });
      return { success: true, data: await sessionAnswer(ctx, issued, inBody) };
    },
    ONCE,
  );
}
