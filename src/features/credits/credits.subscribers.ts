import { loadSettings } from '@/features/settings';
import type { Subscriber } from '@/platform/subscribers';
import { DAY_MS } from '@/shared/durations';
import { isObjectId } from '@/shared/ids';
import { clearEarningTask } from './tasks/clear-earning.task';
import { grantCredits } from './use-cases/grant-credits';

/** Days for which welcome credits live. */
const WELCOME_DAYS = 30;

/** What credits do when others say that something happened. */
export const creditSubscribers: readonly Subscriber[] = [
  {
    on: 'account.verified',
    run: async (tx, { data }) => {
      const { welcomeCredits } = await loadSettings(tx.db);
      if (!isObjectId(data.organizationId) || welcomeCredits <= 0) return;
      await grantCredits(tx, {
        organizationId: data.organizationId,
        credits: welcomeCredits,
        source: 'promo',
        expiresAt: new Date(tx.clock.now().getTime() + WELCOME_DAYS * DAY_MS),
        type: 'credit_allocation',
        key: `welcome:${data.organizationId}`,
        description: 'Welcome credits',
      });
    },
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
