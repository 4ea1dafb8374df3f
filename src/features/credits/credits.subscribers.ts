import { usersCollection } from '@/features/accounts';
import { loadSettings } from '@/features/settings';
import type { DomainEvent, TxContext } from '@/platform/context';
import type { Subscriber } from '@/platform/subscribers';
import { DAY_MS } from '@/shared/durations';
import { oid } from '@/shared/ids';
import { clearEarningTask } from './tasks/clear-earning.task';
import { lapseGifts } from './use-cases/close-credits';
import { grantCredits } from './use-cases/grant-credits';

/** Days for which welcome credits live. */
const WELCOME_DAYS = 30;

/** A new organization can try the product before it pays: once, when its owner's address is verified. */
async function welcome(tx: TxContext, { data }: DomainEvent): Promise<void> {
  const { welcomeCredits } = await loadSettings(tx.db);
  const user = await usersCollection(tx.db).findOne(
    { _id: oid(String(data.userId)) },
    { session: tx.session, projection: { organization: 1, organizationRole: 1 } },
  );
  if (!user?.organization || user.organizationRole !== 'owner' || welcomeCredits <= 0) return;
  await grantCredits(tx, {
    organizationId: user.organization,
    credits: welcomeCredits,
    source: 'promo',
    expiresAt: new Date(tx.clock.now().getTime() + WELCOME_DAYS * DAY_MS),
    type: 'credit_allocation',
    key: `welcome:${user.organization}`,
    description: 'Welcome credits',
  });
}

/** What credits do when others say that something happened. */
export const creditSubscribers: readonly Subscriber[] = [
  { on: 'account.verified', run: welcome },
  {
    on: 'organization.closed',
    run: (tx, { data }) => lapseGifts(tx, oid(String(data.organizationId))),
  },
  {
    on: 'earning.recorded',
    run: async (tx, { data }) => {
      const part = typeof data.part === 'string' ? data.part : null;
      const ids = { workerId: String(data.workerId), jobId: String(data.jobId), part };
      const key = [ids.jobId, part].filter(Boolean).join(':');
      await tx.enqueue(clearEarningTask, ids, { runAt: new Date(String(data.clearsAt)), key });
    },
  },
];
