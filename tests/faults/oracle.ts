import type { Db, Document } from 'mongodb';
import { checkLedger } from '@/features/credits';
import type { Attempt } from './journal';

const COLLECTIONS = [
  ...['jobs', 'offers', 'deliverables', 'files', 'transactions', 'audit-logs', 'events'],
  ...['agenda-tasks', 'idempotency-keys', 'email-outbox', 'notifications'],
] as const;
type Rows = Record<(typeof COLLECTIONS)[number], Document[]>;

/** Audit action → event that the same transaction emitted. */
const TWINS: Readonly<Record<string, string>> = {
  'job.publish': 'job.published',
  'job.accept': 'job.assigned',
  'job.start': 'job.started',
  'job.submit': 'job.submitted',
  'job.pass-qa': 'job.qa_passed',
  'job.approve': 'job.completed',
};
/** Verb of the journal → audit action. */
const ACTION_OF: Readonly<Record<string, string>> = {
  create: 'job.new',
  publish: 'job.publish',
  accept: 'job.accept',
  start: 'job.start',
  submit: 'job.submit',
  qa: 'job.pass-qa',
  approve: 'job.approve',
};
const WITH_WORKER = ['assigned', 'in_progress', 'review', 'revision', 'completed'];
const OPEN_OFFERS = ['offered', 'reserved'];

/** Reads the database as it stands and says what is half done, by its own rules and not by the server's. */
export async function findDamage(db: Db): Promise<string[]> {
  const rows = await readAll(db);
  const ledger = await checkLedger(db);
  return [
    ...ledger.map(({ invariant, message }) => `ledger ${invariant}: ${message}`),
    ...rows.jobs.flatMap((job) => ofJob(rows, job).map((what) => `${job.number} (${job.status}): ${what}`)),
    ...ofAnswers(rows),
    ...ofMails(rows),
  ];
}

/** Everything as it was at one instant: the server may be at work. */
async function readAll(db: Db): Promise<Rows> {
  const session = db.client.startSession({ snapshot: true });
  const rows: Partial<Rows> = {};
  for (const name of COLLECTIONS) rows[name] = await db.collection(name).find({}, { session }).toArray();
  await session.endSession();
  return rows as Rows;
}

function ofJob(rows: Rows, job: Document): string[] {
  return [
    ...ofMoney(rows, job),
    ...ofOffers(rows, job),
    ...ofVersions(rows, job),
    ...ofRecord(rows, job),
    ...ofTasks(rows, job),
  ];
}

const when = (holds: boolean, what: string): string[] => (holds ? [what] : []);
const of = (list: readonly Document[], job: Document) => list.filter((row) => job._id.equals(row.job));

function ofMoney(rows: Rows, job: Document): string[] {
  const held = of(rows.transactions, job)
    .flatMap((transaction) => transaction.postings as { account: string; amount: number }[])
    .filter(({ account }) => account.endsWith(':credits-held'))
    .reduce((sum, { amount }) => sum + amount, 0);
  const isHeld = job.status !== 'pending' && !job.settlement;
  const due = isHeld ? job.pricing.credits : 0;
  return [
    ...when(held !== due, `holds ${held} credits instead of ${due}`),
    ...when(WITH_WORKER.includes(job.status) !== Boolean(job.worker), 'worker and status do not go together'),
    ...when(
      Boolean(job.settlement) && !of(rows.transactions, job).some(({ worker }) => worker),
      'was settled without pay',
    ),
  ];
}

function ofOffers(rows: Rows, job: Document): string[] {
  const offers = of(rows.offers, job);
  const accepted = offers.filter(({ state }) => state === 'accepted');
  const open = offers.filter(({ state }) => OPEN_OFFERS.includes(state));
  const byOffer = actions(rows, job).includes('job.accept');
  return [
    ...when(job.status !== 'matching' && open.length > 0, `has ${open.length} open offers`),
    ...when(open.length > 1, 'is offered to two at once'),
    ...when(accepted.length > 1, 'was accepted twice'),
    ...when(byOffer && !accepted[0]?.worker.equals(job.worker), 'its worker is not who accepted'),
    ...when(!byOffer && accepted.length > 0, 'an offer was accepted, the job not'),
    ...when(byOffer && !job.payout, 'was accepted without pay'),
  ];
}

function ofVersions(rows: Rows, job: Document): string[] {
  const versions = of(rows.deliverables, job);
  const submitted = actions(rows, job).filter((action) => action === 'job.submit').length;
  const latest = versions.find(({ version }) => version === versions.length);
  const inQa = job.status === 'review' && job.reviewStage === 'qa';
  const files = rows.files.filter((file) => latest?.files.some((id: Document) => file._id.equals(id)));
  return [
    ...when(versions.length !== submitted, `${versions.length} versions, submitted ${submitted} times`),
    ...when(['review', 'completed'].includes(job.status) && !latest, 'is in review without a version'),
    ...when(inQa !== (latest?.qa.state === 'pending'), 'job and version differ about our check'),
    ...when(
      files.some((file) => file.version !== latest?.version),
      'a file of the version is not fixed to it',
    ),
    ...when(
      files.some((file) => file.released === inQa),
      'files of the version are shown or hidden wrongly',
    ),
    ...when(
      of(rows.files, job).some(({ version }) => version > versions.length),
      'a file belongs to a version that is not there',
    ),
  ];
}

const auditOf = (rows: Rows, job: Document) =>
  rows['audit-logs'].filter(({ entity, entityId }) => entity === 'jobs' && entityId === String(job._id));
const actions = (rows: Rows, job: Document): string[] => auditOf(rows, job).map(({ action }) => action);

function ofRecord(rows: Rows, job: Document): string[] {
  const audit = auditOf(rows, job);
  const events = rows.events.filter(({ data }) => data.jobId === String(job._id));
  const times = (list: readonly string[], name: string) => list.filter((one) => one === name).length;
  const differing = Object.entries(TWINS).filter(([action, type]) => {
    // Staff's assigning tells the same event.
    const told = times(
      events.map((event) => event.type),
      type,
    );
    const done = times(actions(rows, job), action);
    return told !== (type === 'job.assigned' ? done + times(actions(rows, job), 'job.assign') : done);
  });
  const moves = audit
    .filter(({ changes }) => changes?.after?.status)
    .sort((a, b) => a.timestamp - b.timestamp);
  const said = moves.at(-1)?.changes.after.status ?? 'pending';
  const open = (job.clock as Document[]).filter(({ to }) => to === null).length;
  const running = ['pending', 'completed', 'cancelled'].includes(job.status) ? 0 : 1;
  return [
    ...differing.map(([action, type]) => `${action} in the log and ${type} among the events differ`),
    ...when(said !== job.status, `the log ends with ${said}`),
    ...when(audit.length === 0, 'has no entry in the log'),
    ...when(open !== running, `its clock has ${open} open entries`),
  ];
}

function ofTasks(rows: Rows, job: Document): string[] {
  const waiting = (name: string) =>
    rows['agenda-tasks'].some((task) => task.name === name && task.data?.jobId === String(job._id));
  const open = of(rows.offers, job).some(({ state }) => OPEN_OFFERS.includes(state));
  return [
    ...when(
      job.status === 'completed' && !job.settlement && !waiting('jobs.settle'),
      'nothing will settle it',
    ),
    ...when(
      job.status === 'matching' && !open && !job.flagged && !waiting('match-job'),
      'nothing looks for a worker',
    ),
    ...when(Boolean(job.autoCompleteAt) && !waiting('jobs.auto-approve'), 'nothing ends its review'),
  ];
}

function ofAnswers(rows: Rows): string[] {
  return rows['idempotency-keys']
    .filter(({ status, body }) => status < 200 || status >= 300 || !body)
    .map(({ _id }) => `an answer is stored without its effect: ${_id}`);
}

function ofMails(rows: Rows): string[] {
  const tasks = new Set(rows['agenda-tasks'].map((task) => task.data?.outboxId));
  return rows['email-outbox']
    .filter(({ _id, state }) => state === 'queued' && !tasks.has(String(_id)))
    .map(({ to, template }) => `no task sends ${template} to ${to}`);
}

/** Holds the journal against the database: what was acknowledged is there, and each intention took effect once. */
export async function compareWithJournal(db: Db, attempts: readonly Attempt[]): Promise<string[]> {
  const audit = await db.collection('audit-logs').find({ entity: 'jobs' }).toArray();
  const doneBy = (attempt: Attempt) =>
    audit.filter(({ requestId, action }) => {
      return requestId === attempt.requestId && action === ACTION_OF[attempt.verb];
    }).length;
  const known = attempts.filter(({ verb }) => verb in ACTION_OF);
  const keys = Map.groupBy(known, ({ key }) => key);
  return [...keys.values()].flatMap((tries) => {
    const effects = tries.reduce((sum, attempt) => sum + doneBy(attempt), 0);
    const acknowledged = tries.some(({ state }) => state === 'acknowledged');
    const name = `${tries[0]?.verb} of ${tries[0]?.jobId} (${tries.map(({ state }) => state).join(', ')})`;
    return [
      ...when(effects > 1, `${name} took effect ${effects} times`),
      ...when(acknowledged && effects === 0, `${name} was acknowledged and is not there`),
      ...tries
        .filter((one) => one.state === 'refused' && doneBy(one) > 0)
        .map(() => `${name} was refused and took effect`),
      ...tries
        .filter(({ status }) => (status ?? 0) >= 500)
        .map(({ status }) => `${name} was answered ${status}`),
    ];
  });
}
