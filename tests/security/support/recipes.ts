import { createHmac } from 'node:crypto';
import { type Db, ObjectId } from 'mongodb';
import { inject } from 'vitest';
import { tokensOf } from '@/features/accounts/data/auth.collections';
import { hashToken } from '@/features/accounts/data/secret-token';
import { dataOf, type Http } from '../../support/http';
import type { Panel } from '../../support/panel';
import { BOOKKEEPING_BRIEF } from '../../support/people';
import type { StripeControl } from '../../support/stripe';
import { challengeOf, enrol, totpCode } from '../../support/totp';
import type { ActorName } from './actors';
import { earn, PASSWORD, pictureBytes, putFile, type World } from './world';

/** A request in the making: what stands in the address, the question, the body. */
export interface Made {
  params?: Record<string, string>;
  query?: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** Of whose app the code in the body is, for who asks later than the code is good. */
  totp?: string;
}

/** What a recipe may use to prepare a world for a request that must succeed. */
export interface Kitchen {
  world: World;
  actor: ActorName;
  /** The actor's own client. */
  http: Http;
  as(actor: ActorName): Http;
  panel: Panel;
  db: Db;
  stripe: StripeControl;
}

export interface Recipe {
  /** Names of the world for the parameters of the address. */
  params?: Record<string, string>;
  query?: string;
  /** Made for every request, good or not; the document's own example when left out. */
  body?: (world: World) => unknown;
  /** Only before a request that must succeed. What it returns goes over the rest. */
  before?: (kitchen: Kitchen) => Promise<Made | undefined>;
  /** Works on what all worlds share: one at a time, after the others. */
  alone?: boolean;
}

const JOB = {
  title: 'Reconcile March',
  description: 'About 120 transactions of two accounts.',
  category: 'bookkeeping',
  brief: BOOKKEEPING_BRIEF,
};
const PDF = Buffer.from('%PDF-1.4\n% of a test\n%%EOF\n');
const NOBODY = '0123456789abcdef01234567';
const oid = (id: string) => new ObjectId(id);
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const on = (
  job: string,
  more: Omit<Recipe, 'params'> & { params?: Record<string, string> } = {},
): Recipe => ({
  ...more,
  params: { id: `job.${job}`, ...more.params },
});

/** A ticket for a large file, which is put in parts. */
async function largeUpload({ http, world }: Kitchen): Promise<Made> {
  const path = `/v1/jobs/${world.id('job.inProgress')}/files/upload-url`;
  const wanted = { filename: 'footage.mp4', mimeType: 'video/mp4', size: 20 * 1024 * 1024 };
  const { fileId } = dataOf(await http.post<{ fileId: string }>(path, wanted));
  return { params: { fileId } };
}

/** One of the actor's own, like one that the company's owner has. */
async function notification({ db, world, actor }: Kitchen): Promise<Made> {
  const _id = new ObjectId();
  const like = await db.collection('notifications').findOne({ user: oid(world.id('owner')) });
  const rest = {
    user: oid(world.id(actor)),
    read: false,
    readAt: null,
    dedupeKey: _id.toHexString(),
    job: null,
  };
  await db.collection('notifications').insertOne({ ...like, _id, ...rest });
  return { params: { id: _id.toHexString() } };
}

/** A copy of the actor's own data that can be fetched. */
async function ownCopy({ db, http }: Kitchen): Promise<Made> {
  const me = dataOf(await http.get<{ id: string }>('/v1/users/me'));
  const id = new ObjectId();
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 3_600_000);
  const copy = { user: oid(me.id), requestedBy: oid(me.id), requestedAt: now, readyAt: now, expiresAt };
  await db
    .collection('data-exports')
    .insertOne({ _id: id, ...copy, state: 'ready', key: `exports/${me.id}/${id}.zip`, size: 1 });
  return { params: { id: id.toHexString() } };
}
async function mailedToken({ db, world }: Kitchen, kind: 'verify-email' | 'reset-password') {
  const token = new ObjectId().toHexString();
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + 3_600_000);
  const user = oid(world.id(kind === 'verify-email' ? 'unverified' : 'member'));
  await tokensOf(db).insertOne({ _id: hashToken(token), kind, user, createdAt, expiresAt });
  return token;
}

/** A card of the company at Stripe. */
async function card(kitchen: Kitchen, number = 'pm_card_visa'): Promise<string> {
  const { as, db, world, stripe, actor } = kitchen;
  const isStranger = actor === 'stranger';
  dataOf(await as(isStranger ? 'stranger' : 'owner').post('/v1/payments/methods', {}));
  const _id = oid(world.id(isStranger ? 'strangersOrganization' : 'organization'));
  const company = await db.collection('organizations').findOne({ _id });
  const { id } = await stripe.post<{ id: string }>(`customers/${company?.stripeCustomerId}/cards`, {
    card: number,
    isDefault: true,
  });
  return id;
}

async function endSubscription({ db, world }: Kitchen): Promise<undefined> {
  await db.collection('subscriptions').deleteMany({ organization: oid(world.id('organization')) });
}

/** A subscription that Stripe knows. */
async function subscribed(kitchen: Kitchen): Promise<Made> {
  const { as, db, world, stripe } = kitchen;
  await endSubscription(kitchen);
  const choice = { tier: 'starter', interval: 'month' };
  const plan = dataOf(await as('owner').post<{ checkoutUrl: string }>('/v1/subscriptions', choice));
  await stripe.post(`checkout/${/cs_[A-Za-z0-9_]+/.exec(plan.checkoutUrl)?.[0]}/complete`, {});
  const organization = oid(world.id('organization'));
  return { params: { id: await comes(db, 'subscriptions', { organization }) } };
}

const then = (path: string, body: object) => async (kitchen: Kitchen) => {
  const made = await subscribed(kitchen);
  dataOf(await kitchen.as('owner').post(`/v1/subscriptions/${made.params?.id}/${path}`, body));
  return made;
};

async function comes(db: Db, collection: string, filter: object): Promise<string> {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const found = await db.collection(collection).findOne(filter);
    if (found) return found._id.toHexString();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nothing came into ${collection}`);
}

/** A pack bought by card. @returns the payment */
async function bought(kitchen: Kitchen, number?: string): Promise<string> {
  const paymentMethodId = await card(kitchen, number);
  const pack = { pack: 5, paymentMethodId };
  const made = await kitchen.as('owner').post<{ paymentId: string }>('/v1/payments/credits', pack);
  return dataOf(made).paymentId;
}

async function disputed(kitchen: Kitchen): Promise<Made> {
  await bought(kitchen, 'pm_card_createDispute');
  const organization = oid(kitchen.world.id('organization'));
  return { params: { id: await comes(kitchen.db, 'disputes', { organization }) } };
}

const openPayment = async ({ as }: Kitchen): Promise<string> =>
  dataOf(await as('owner').post<{ paymentId: string }>('/v1/payments/credits', { pack: 5 })).paymentId;

/** A payout of the waiting earning, and its run, brought so far. */
const payout =
  (of: 'run' | 'payout', ...steps: ('approve' | 'mark-sent')[]) =>
  async ({ as, db, world, panel }: Kitchen): Promise<Made> => {
    await earn(panel, world.id('assigned'), 4_000);
    const worker = world.id('assigned');
    dataOf(await as('chief').post('/v1/admin/payouts', { workerId: worker }));
    const filter = { worker: oid(worker), state: 'draft' };
    const found = await db.collection('payouts').findOne(filter);
    for (const step of steps)
      dataOf(await as('chief').post(`/v1/admin/payout-runs/${found?.run}/${step}`, {}));
    return { params: { id: String(of === 'run' ? found?.run : found?._id) } };
  };

const uploaded =
  (path: (world: World) => string, picture = false) =>
  async ({ http, world }: Kitchen): Promise<Made> => {
    const bytes = picture ? await pictureBytes() : PDF;
    const [name, type] = picture ? ['me.png', 'image/png'] : ['paper.pdf', 'application/pdf'];
    const fileId = await putFile(http, path(world), name as string, type as string, bytes);
    return { body: { fileId, ...(path(world).includes('portfolio') ? { title: 'Mine' } : {}) } };
  };

const inProgress = (rest: string) => (world: World) => `/v1/jobs/${world.id('job.inProgress')}/${rest}`;

/** How each route is asked so that it succeeds for whom it is. What is not here is asked by its example. */
export const RECIPES: Readonly<Record<string, Recipe>> = {
  // Who one is
  register: { body: () => ({ ...person('register') }) },
  login: { body: (world) => ({ email: emailOf(world, 'owner'), password: PASSWORD }), before: login },
  forgotPassword: { body: () => ({ email: `${new ObjectId()}@nobody.test` }) },
  resendVerification: { body: () => ({ email: `${new ObjectId()}@nobody.test` }) },
  verifyEmail: { before: async (k) => ({ body: { token: await mailedToken(k, 'verify-email') } }) },
  resetPassword: {
    before: async (k) => ({
      body: { token: await mailedToken(k, 'reset-password'), password: 'Other-shift-2026' },
    }),
  },
  refreshSession: { before: refresh },
  endSession: {
    params: { id: 'owner' },
    before: async ({ db, world, actor }) => {
      const _id = new ObjectId();
      const now = new Date();
      await db.collection('auth-sessions').insertOne({
        ...{
          _id,
          user: oid(world.id(actor)),
          refreshHash: _id.toHexString(),
          createdAt: now,
          lastUsedAt: now,
        },
        ...{ expiresAt: new Date(now.getTime() + 3_600_000), revokedAt: null, revokeReason: null },
      });
      return { params: { id: _id.toHexString() } };
    },
  },
  setupTotp: { body: () => ({ currentPassword: PASSWORD }) },
  enableTotp: {
    before: async ({ http }) => {
      const setup = await http.post<{ secret: string }>('/v1/auth/totp/setup', { currentPassword: PASSWORD });
      const { secret } = dataOf(setup);
      return { body: { code: totpCode(secret) }, totp: secret };
    },
  },
  disableTotp: { body: () => ({ currentPassword: PASSWORD, code: '492039' }), before: proof },
  renewRecoveryCodes: { body: () => ({ currentPassword: PASSWORD, code: '492039' }), before: proof },
  verifyTotp: {
    before: async ({ as, db, world }) => {
      const { secret } = await enrol(as('member'));
      const user = await db.collection('users').findOne({ _id: oid(world.id('member')) });
      const challenge = await challengeOf(as('anonymous'), String(user?.email));
      return { body: { challenge, code: totpCode(secret) }, totp: secret };
    },
  },
  actAs: { params: { id: 'owner' } },
  resetSecondFactor: {
    params: { id: 'member' },
    before: async ({ as }) => void (await enrol(as('member'))) as undefined,
  },
  requestDataExportFor: { params: { id: 'bystander' } },
  erasePerson: { params: { id: 'bystander' } },
  eraseMyself: { body: () => ({ currentPassword: PASSWORD }) },
  fetchDataExport: { params: { id: NOBODY }, before: ownCopy },
  changePassword: { body: () => ({ currentPassword: PASSWORD, newPassword: 'Other-shift-2026' }) },
  getUser: { params: { id: 'assigned' } },
  getAvatar: { params: { id: 'assigned' } },
  getPortfolioFile: { params: { id: 'assigned', itemId: 'portfolio' } },
  createAvatarUpload: {},
  completeAvatar: { before: uploaded(() => '/v1/users/me/avatar/upload-url', true) },
  createPortfolioUpload: {},
  addPortfolioItem: { before: uploaded(() => '/v1/users/me/portfolio/upload-url') },
  removePortfolioItem: { params: { id: 'portfolio' } },
  setPayoutMethod: {
    body: () => ({
      ...{ rail: 'aba', holderName: 'SOKHA PRAK', accountNumber: '000123456' },
      currentPassword: PASSWORD,
    }),
  },
  removePayoutMethod: { body: () => ({ currentPassword: PASSWORD }) },
  listEvents: { query: `after=${'0'.repeat(24)}` },

  // The company
  addPreferredWorker: { body: (world) => ({ workerId: world.id('candidate') }), before: workedBefore },
  removePreferredWorker: { params: { id: 'assigned' } },
  createWebhookEndpoint: { body: () => ({ url: inject('services').mail.web, events: ['job.*'] }) },
  getWebhookEndpoint: { params: { id: 'endpoint' } },
  updateWebhookEndpoint: { params: { id: 'endpoint' } },
  deleteWebhookEndpoint: { params: { id: 'endpoint' } },
  rotateWebhookSecret: { params: { id: 'endpoint' } },
  testWebhookEndpoint: { params: { id: 'endpoint' } },
  listWebhookDeliveries: { params: { id: 'endpoint' } },
  replayFailedWebhookDeliveries: {
    params: { id: 'endpoint' },
    before: async ({ db, world }) => {
      const on = { enabled: true, disabledReason: null };
      await db.collection('webhook-endpoints').updateOne({ _id: oid(world.id('endpoint')) }, { $set: on });
      return undefined;
    },
  },
  getWebhookDelivery: { params: { id: 'endpoint', deliveryId: 'delivery' } },
  replayWebhookDelivery: { params: { id: 'endpoint', deliveryId: 'delivery' } },
  updateApiKey: { params: { id: 'apiKey' } },
  revokeApiKey: { params: { id: 'apiKey' } },
  staffRevokeApiKey: { params: { id: 'apiKey' } },
  inviteMember: { body: () => ({ email: `${new ObjectId()}@invited.test`, role: 'member' }) },
  updateMember: { params: { id: 'requester' } },
  removeMember: { params: { id: 'requester' } },
  resendInvitation: { params: { id: 'invitation' } },
  revokeInvitation: { params: { id: 'invitation' } },
  readInvitation: { before: invited },
  acceptInvitation: {
    before: async (kitchen) => {
      const { body } = await invited(kitchen);
      const { role: _role, email: _email, ...newcomer } = person('invited');
      return { body: { ...(body as object), person: newcomer } };
    },
  },
  createJobTemplate: { body: (world) => ({ name: 'Weekly books', jobId: world.id('job.completed') }) },
  deleteJobTemplate: { params: { id: 'template' } },
  deleteNotification: { params: { id: 'owner' }, before: notification },
  readNotification: { params: { id: 'owner' }, before: notification },
  updateOrganization: { body: () => ({ name: 'Brightwave Studio' }) },
  foundOrganization: {
    body: () => ({ name: 'Second Start' }),
    before: async ({ db, world, actor }) => {
      const left = { $set: { organization: null, organizationRole: null } };
      await db.collection('users').updateOne({ email: emailOf(world, actor) }, left);
      return {};
    },
  },

  // Jobs
  createJob: { body: () => JOB },
  quoteJob: { body: () => JOB },
  getJob: on('inProgress'),
  updateJob: on('draft', { body: () => ({ title: 'Reconcile April' }) }),
  cancelJob: on('matching', { body: () => ({ reason: 'Not needed.' }) }),
  publishJob: on('draft'),
  moveJobInQueue: on('matching', { body: () => ({ beforeId: null }) }),
  requestApproval: on('draft'),
  approveBrief: on('draft', { before: waitsForApproval }),
  declineBrief: on('draft', { before: waitsForApproval }),
  acceptOffer: on('matching'),
  declineOffer: on('matching'),
  startJob: on('assigned'),
  handBackJob: on('assigned', { body: () => ({ reason: 'For a test.' }) }),
  submitWork: on('inProgress', {
    body: (world) => ({ fileIds: [world.id('file.brief')], note: 'Done.' }),
    before: async (kitchen) => {
      const { http, world } = kitchen;
      const job = `/v1/jobs/${world.id('job.inProgress')}/deliverables`;
      const fileId = await putFile(http, `${job}/upload-url`, 'work.pdf', 'application/pdf', PDF);
      dataOf(await http.post(job, { fileId }));
      return { body: { fileIds: [fileId], note: 'Done.' } };
    },
  }),
  completeJob: on('review', { body: () => ({ version: 1 }) }),
  undoComplete: on('completed', {
    before: async ({ as, db, world }) => {
      const id = world.id('job.review');
      dataOf(await as('owner').post(`/v1/jobs/${id}/complete`, { version: 1 }));
      // However long it takes until it is asked.
      await db.collection('agenda-tasks').deleteMany({ 'data.jobId': id, name: /settle/ });
      const completedAt = new Date(Date.now() + 3_600_000);
      await db.collection('jobs').updateOne({ _id: oid(id) }, { $set: { completedAt } });
      return { params: { id } };
    },
  }),
  requestRevision: on('review', { body: () => ({ feedback: 'The totals.', kind: 'fix' }) }),
  quoteRevision: on('review', { body: () => ({ feedback: 'Also May.', kind: 'new-scope' }) }),
  reopenJob: on('completed'),
  rateJob: on('completed', { body: () => ({ rating: 5, review: 'Good.', tags: [] }) }),
  duplicateJob: on('completed'),
  getJobReceipt: on('completed'),
  getJobReceiptPdf: on('completed'),
  getEarningReceipt: { params: { jobId: 'job.completed' } },
  getEarningReceiptPdf: { params: { jobId: 'job.completed' } },
  getJobMatches: on('matching'),
  getJobTimeline: on('inProgress'),
  getTimeSheet: on('inProgress'),
  addTime: on('inProgress', {
    body: () => ({ startedAt: ago(6), endedAt: ago(5), reason: 'Forgot the timer.' }),
  }),
  startTimer: on('inProgress'),
  stopTimer: on('inProgress', {
    before: async ({ http, world }) => {
      dataOf(await http.post(`/v1/jobs/${world.id('job.inProgress')}/time-tracking/start`, {}));
      return undefined;
    },
  }),

  // What hangs on jobs
  listMessages: on('inProgress'),
  sendMessage: on('inProgress', { body: () => ({ body: 'How is it going?' }) }),
  markMessagesRead: on('inProgress', { body: (world) => ({ upTo: world.id('message.owner') }) }),
  editMessage: on('inProgress', {
    params: { messageId: 'message.owner' },
    before: async ({ http, world }) => {
      const path = `/v1/jobs/${world.id('job.inProgress')}/messages`;
      const { id } = dataOf(await http.post<{ id: string }>(path, { body: 'Mine.' }));
      return { params: { id: world.id('job.inProgress'), messageId: id } };
    },
  }),
  listJobFiles: on('inProgress'),
  createJobUpload: on('inProgress'),
  completeJobUpload: on('inProgress', {
    body: (world) => ({ fileId: world.id('file.brief') }),
    before: uploaded(inProgress('files/upload-url')),
  }),
  downloadJobFile: on('inProgress', { params: { fileId: 'file.brief' } }),
  removeJobFile: on('inProgress', {
    params: { fileId: 'file.brief' },
    before: async ({ http, world }) => {
      const job = `/v1/jobs/${world.id('job.inProgress')}/files`;
      const fileId = await putFile(
        http,
        `${job}/upload-url?purpose=message`,
        'a.pdf',
        'application/pdf',
        PDF,
      );
      dataOf(await http.post(job, { fileId }));
      return { params: { fileId } };
    },
  }),
  listUploadParts: on('inProgress', { params: { fileId: 'file.brief' }, before: largeUpload }),
  signUploadParts: on('inProgress', {
    params: { fileId: 'file.brief' },
    body: () => ({ partNumbers: [1] }),
    before: largeUpload,
  }),
  abortUpload: on('inProgress', { params: { fileId: 'file.brief' }, before: largeUpload }),
  listDeliverables: on('review'),
  createDeliverableUpload: on('inProgress'),
  attachDeliverable: on('inProgress', {
    body: (world) => ({ fileId: world.id('file.brief') }),
    before: uploaded(inProgress('deliverables/upload-url')),
  }),
  listComments: on('review', { params: { version: '1' } }),
  addComment: on('review', {
    params: { version: '1' },
    body: (world) => ({ body: 'Here.', fileId: world.id('file.review'), anchor: { page: 1 } }),
  }),
  updateComments: on('review', {
    params: { version: '1' },
    body: (world) => ({ comments: [{ id: world.id('comment'), resolved: true }] }),
  }),

  // Money of the company
  getPayment: { params: { id: 'payment' } },
  confirmPayment: {
    body: (world) => ({ paymentId: world.id('payment') }),
    before: async (k) => ({ body: { paymentId: await openPayment(k) } }),
  },
  cancelPayment: {
    params: { id: 'payment' },
    before: async (k) => ({ params: { id: await openPayment(k) } }),
  },
  buyCredits: { body: () => ({ pack: 5 }) },
  createPayment: { body: () => ({ purpose: 'credits', pack: 5 }) },
  getInvoice: { params: { id: 'invoice' } },
  getInvoicePdf: { params: { id: 'invoice' } },
  addPaymentMethod: { body: () => ({}) },
  listPaymentMethods: { before: async (k) => void (await card(k)) as undefined },
  setDefaultPaymentMethod: {
    params: { id: 'pm_1Nimmit4242' },
    before: async (k) => ({ params: { id: await card(k) } }),
  },
  deletePaymentMethod: {
    params: { id: 'pm_1Nimmit4242' },
    before: async (k) => {
      await endSubscription(k);
      return { params: { id: await card(k) } };
    },
  },
  openPortal: { before: async (k) => void (await card(k)) as undefined },
  updateTopUp: {
    body: () => ({ enabled: true, threshold: 1, pack: 20, monthlyCap: 124_000 }),
    before: async (k) => void (await card(k)) as undefined,
  },
  subscribe: { body: () => ({ tier: 'growth', interval: 'month' }), before: endSubscription },
  getSubscription: { params: { id: 'subscription' } },
  changePlan: { params: { id: 'subscription' }, before: subscribed },
  previewPlanChange: { params: { id: 'subscription' }, before: subscribed },
  cancelSubscription: { params: { id: 'subscription' }, before: subscribed },
  pauseSubscription: { params: { id: 'subscription' }, before: subscribed },
  listSubscriptionInvoices: { params: { id: 'subscription' }, before: subscribed },
  reactivateSubscription: { params: { id: 'subscription' }, before: then('cancel', { reason: 'No.' }) },
  resumeSubscription: { params: { id: 'subscription' }, before: then('pause', { months: 1 }) },

  // Staff
  assignJob: on('matching', {
    body: (world) => ({ workerId: world.id('bystander'), reason: 'For a test.' }),
  }),
  reassignJob: on('assigned', { body: () => ({ reason: 'For a test.' }) }),
  flagJob: on('inProgress'),
  overrideJob: on('inProgress', {
    body: () => ({ status: 'cancelled', reason: 'For a test.', refundPercent: 100 }),
  }),
  decideQa: on('qa', { body: () => ({ decision: 'pass', version: 1, checklist: [] }) }),
  ruleOnJob: on('completed', {
    body: () => ({ clientRefundPercent: 50, workerPayPercent: 100, reason: 'Half of it was missing.' }),
  }),
  adjustCredits: { params: { id: 'organization' } },
  updateAdminUser: { params: { id: 'bystander' }, body: () => ({ firstName: 'Sok', reason: 'Asked for.' }) },
  endUserSessions: { params: { id: 'bystander' } },
  verifyWorker: { params: { id: 'assigned' } },
  previewCreditAdjustment: { params: { id: 'organization' } },
  acceptDispute: { params: { id: NOBODY }, before: disputed },
  previewDisputeLoss: { params: { id: NOBODY }, before: disputed },
  sendDisputeEvidence: { params: { id: NOBODY }, before: disputed },
  refundTransaction: {
    params: { id: 'transaction' },
    body: () => ({ amount: 100, reason: 'Promised on the phone.' }),
    before: async (k) => {
      const payment = await k.db.collection('payments').findOne({ _id: oid(await bought(k)) });
      return { params: { id: String(payment?.transaction) } };
    },
  },
  getMonthClose: { params: { month: '2026-03' } },
  draftPayoutRun: { alone: true, body: () => ({ rails: ['aba'] }), before: waiting },
  previewPayoutRun: {},
  getPayoutRun: { params: { id: 'run' } },
  approvePayoutRun: { params: { id: 'run' }, before: payout('run') },
  cancelPayoutRun: { params: { id: 'run' }, before: payout('run') },
  exportPayoutRun: { params: { id: 'run' }, query: 'format=bank', before: payout('run', 'approve') },
  markPayoutRunSent: { params: { id: 'run' }, before: payout('run', 'approve') },
  markPayoutRunPaid: { params: { id: 'run' }, before: payout('run', 'approve', 'mark-sent') },
  draftPayout: { body: (world) => ({ workerId: world.id('assigned') }), before: waiting },
  approvePayout: { params: { id: 'payout' }, before: payout('payout') },
  markPayoutPaid: { params: { id: 'payout' }, before: payout('payout', 'approve') },
  markPayoutReturned: { params: { id: 'payout' }, before: payout('payout', 'approve', 'mark-sent') },
  getMyPayout: { params: { id: 'payout' } },
  runReconciliation: {
    alone: true,
    before: async ({ db }) => {
      await db
        .collection('reconciliation-reports')
        .updateMany({ state: 'running' }, { $set: { state: 'failed' } });
      return undefined;
    },
  },
  getStripeEvent: { params: { id: 'stripeEvent' } },
  replayStripeEvent: {
    params: { id: 'stripeEvent' },
    before: async ({ db, world }) => {
      const _id = oid(world.id('stripeEvent'));
      await db.collection('stripe-events').updateOne({ _id }, { $set: { state: 'failed' } });
      return undefined;
    },
  },
  signOffHolidayYear: { params: { year: '2027' } },
  getSkill: { params: { slug: 'bookkeeping' } },
  readReferralCode: {
    params: { code: 'NOBODY22' },
    before: async ({ db, world }) => {
      const referralCode = new ObjectId().toHexString().toUpperCase();
      const _id = oid(world.id('organization'));
      await db.collection('organizations').updateOne({ _id }, { $set: { referralCode } });
      return { params: { code: referralCode } };
    },
  },
  receiveStripeEvent: { before: signedEvent, body: () => ({}) },
};

function person(name: string) {
  return {
    ...{ role: 'client', email: `${name}-${new ObjectId()}@new.test`, password: PASSWORD },
    ...{ firstName: 'Dana', lastName: 'Reyes', acceptTerms: true },
  };
}

function emailOf(world: World, actor: ActorName): string {
  return `q${world.n}q-email-${actor}@client.test`;
}

/** A link of an invitation of the company. */
async function invited({ db, world }: Kitchen): Promise<Made> {
  const token = new ObjectId().toHexString();
  const now = new Date();
  await db.collection('organization-invitations').insertOne({
    ...{
      organization: oid(world.id('organization')),
      email: `${new ObjectId()}@invited.test`,
      role: 'member',
    },
    ...{
      monthlyCredits: null,
      tokenHash: hashToken(token),
      state: 'pending',
      invitedBy: oid(world.id('owner')),
    },
    ...{ createdAt: now, expiresAt: new Date(now.getTime() + 3_600_000), sentAt: now, sentCount: 1 },
    ...{ acceptedBy: null, endedAt: null },
  });
  return { body: { token } };
}

/** A code of an app that the actor has set up. */
async function proof({ http }: Kitchen): Promise<Made> {
  const { secret } = await enrol(http);
  return { body: { currentPassword: PASSWORD, code: totpCode(secret) }, totp: secret };
}

/** A brief of the requester that waits for somebody who may spend. */
async function waitsForApproval({ as }: Kitchen): Promise<Made> {
  const draft = dataOf(await as('requester').post<{ id: string }>('/v1/jobs', JOB));
  dataOf(await as('requester').post(`/v1/jobs/${draft.id}/request-approval`));
  return { params: { id: draft.id } };
}

async function login({ db, world }: Kitchen): Promise<Made> {
  const user = await db.collection('users').findOne({ _id: oid(world.id('owner')) });
  return { body: { email: user?.email, password: PASSWORD } };
}

async function refresh(kitchen: Kitchen): Promise<Made> {
  const { body } = await login(kitchen);
  const asked = { ...(body as object), refreshToken: 'body' };
  const session = await kitchen.as('anonymous').post<{ refreshToken: string }>('/v1/auth/login', asked);
  return { body: { refreshToken: dataOf(session).refreshToken } };
}

/** Favourites are chosen among those who have worked for the company. */
async function workedBefore({ db, world }: Kitchen): Promise<undefined> {
  const _id = { $in: [oid(world.id('job.completed')), oid(world.id('job.strangers'))] };
  const changes = { worker: oid(world.id('candidate')), status: 'completed' };
  await db.collection('jobs').updateMany({ _id }, { $set: changes });
}

async function waiting({ panel, world }: Kitchen): Promise<undefined> {
  await earn(panel, world.id('assigned'), 3_000);
}

/** An event as Stripe signs it. */
async function signedEvent(): Promise<Made> {
  const event = {
    ...{ id: `evt_${new ObjectId()}`, object: 'event', type: 'product.updated', livemode: false },
    ...{ created: Math.floor(Date.now() / 1000), api_version: '2025-01-01', pending_webhooks: 0 },
    data: { object: { id: 'prod_none', object: 'product' } },
  };
  const text = JSON.stringify(event);
  const at = Math.floor(Date.now() / 1000);
  const { webhookSecret } = inject('services').stripe;
  const signature = createHmac('sha256', webhookSecret).update(`${at}.${text}`).digest('hex');
  return { body: event, headers: { 'stripe-signature': `t=${at},v1=${signature}` } };
}
