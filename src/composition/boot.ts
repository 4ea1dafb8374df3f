import {
  ensureAccountIndexes,
  ensureFirstOwner,
  registerKeyReader,
  registerPersonReaders,
} from '@/features/accounts';
import { readApiKey } from '@/features/api-keys';
import { comingAllocations, subscriptionInTheWay, syncPlansSoon } from '@/features/billing';
import { creditsInTheWay, registerGrantSources, seedPlans } from '@/features/credits';
import { countOldStorage } from '@/features/files';
import { issueMissingInvoices } from '@/features/invoices';
import { jobsInTheWay, seedJobTemplates } from '@/features/jobs';
import { renderEmail } from '@/features/notifications';
import { readClientSide, registerClosingChecks } from '@/features/organizations';
import { paymentsInTheWay } from '@/features/payments';
import { seedHolidays } from '@/features/promise';
import { seedSettings } from '@/features/settings';
import { seedSkills } from '@/features/skills';
import { fillSkillSets, readPublicWorkerSide, readWorkerSide } from '@/features/workers';
import type { Context } from '@/platform/context';
import { ensureOutboxIndexes, setEmailRenderer } from '@/platform/email-outbox';
import { ensureEventIndexes } from '@/platform/events';
import { ensureIdempotencyIndexes } from '@/platform/http/idempotency';
import { ensureExtraIndexes } from '@/platform/payload/extra-index';
import { extraIndexes } from './indexes';

/** Steps that run once at every start, before requests are taken; each does nothing when its work is done. */
export const bootSteps: readonly { name: string; run: (ctx: Context) => Promise<void> }[] = [
  {
    name: 'indexes',
    run: async ({ db }) => {
      await ensureAccountIndexes(db);
      await ensureOutboxIndexes(db);
      await ensureEventIndexes(db);
      await ensureIdempotencyIndexes(db);
      await ensureExtraIndexes(db, extraIndexes);
    },
  },
  {
    name: 'person-readers',
    run: async () =>
      registerPersonReaders({
        clientSide: readClientSide,
        workerSide: readWorkerSide,
        publicWorkerSide: readPublicWorkerSide,
      }),
  },
  { name: 'key-reader', run: async () => registerKeyReader(readApiKey) },
  { name: 'grant-sources', run: async () => registerGrantSources([comingAllocations]) },
  {
    name: 'closing-checks',
    run: async () =>
      registerClosingChecks([subscriptionInTheWay, creditsInTheWay, jobsInTheWay, paymentsInTheWay]),
  },
  { name: 'skill-sets', run: fillSkillSets },
  { name: 'email-templates', run: async () => setEmailRenderer(renderEmail) },
  { name: 'settings', run: seedSettings },
  { name: 'skills', run: seedSkills },
  { name: 'job-templates', run: seedJobTemplates },
  { name: 'plans', run: seedPlans },
  { name: 'plans-at-stripe', run: syncPlansSoon },
  { name: 'holidays', run: seedHolidays },
  { name: 'missing-invoices', run: issueMissingInvoices },
  { name: 'storage', run: countOldStorage },
  { name: 'first-owner', run: ensureFirstOwner },
];
