import type { PaidTier } from '@/features/credits/domain/plans';
import type { TxContext } from '@/platform/context';
import { inSession } from '@/platform/create-context';
import { queueEmail } from '@/platform/email-outbox';
import { env } from '@/platform/env';
import { DAY_MS, HOUR_MS } from '@/shared/durations';
import { newId } from '@/shared/ids';
import { type TokenKind, tokensOf } from '../data/auth.collections';
import { hashToken, newSecretToken } from '../data/secret-token';
import type { UserDocument } from '../data/user.document';

type LinkKind = Exclude<TokenKind, 'used-refresh' | 'second-factor'>;

const LINKS: Record<LinkKind, { path: string; livesMs: number; template: string }> = {
  'verify-email': { path: '/verify-email', livesMs: 2 * DAY_MS, template: 'verify-email' },
  'reset-password': { path: '/reset-password', livesMs: HOUR_MS, template: 'reset-password' },
  'set-password': { path: '/reset-password', livesMs: 7 * DAY_MS, template: 'owner-invite' },
};

/** Where people see to the safety of their account. */
const SECURITY_PAGE = {
  client: '/client/settings?tab=security',
  worker: '/worker/settings?tab=security',
  admin: '/admin/account',
} as const;

type Addressee = Pick<UserDocument, '_id' | 'email' | 'profile' | 'role'>;

/**
 * Mails a person a link that works once; an earlier link of the same kind stops working. `leadsTo` is told to the page
 * that the link opens.
 */
export async function mailLink(
  tx: TxContext,
  user: Addressee,
  kind: LinkKind,
  leadsTo: { plan?: PaidTier } = {},
): Promise<void> {
  const { path, livesMs, template } = LINKS[kind];
  const token = newSecretToken();
  const now = tx.clock.now();
  await tokensOf(tx.db).deleteMany({ user: user._id, kind }, inSession(tx));
  await tokensOf(tx.db).insertOne(
    {
      _id: hashToken(token),
      kind,
      user: user._id,
      createdAt: now,
      expiresAt: new Date(now.getTime() + livesMs),
    },
    inSession(tx),
  );
  const search = new URLSearchParams({ token, ...(leadsTo.plan ? { plan: leadsTo.plan } : {}) });
  const url = `${env().NIMMIT_PUBLIC_URL}${path}?${search}`;
  await mailPerson(tx, user, template, { url, expiresInMinutes: Math.round(livesMs / 60_000) });
}

/** Mails a person about their account; `firstName` and the sign-in address are always among the values. */
export async function mailPerson(
  tx: TxContext,
  user: Addressee,
  template: string,
  props: Record<string, unknown> = {},
): Promise<void> {
  await queueEmail(tx, {
    to: user.email,
    locale: user.profile.locale,
    template,
    props: {
      firstName: user.profile.firstName,
      role: user.role,
      signInUrl: `${env().NIMMIT_PUBLIC_URL}/sign-in`,
      forgotUrl: `${env().NIMMIT_PUBLIC_URL}/forgot-password`,
      securityUrl: `${env().NIMMIT_PUBLIC_URL}${SECURITY_PAGE[user.role]}`,
      ...props,
    },
    key: `${template}:${newId().toHexString()}`,
  });
}
