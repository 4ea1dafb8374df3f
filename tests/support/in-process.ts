import { randomBytes } from 'node:crypto';
import { getPayload, type Payload } from 'payload';
import { inject } from 'vitest';
import type { Actor, Context, UserActor } from '@/platform/context';
import { createContext } from '@/platform/create-context';
import type { AnyTask } from '@/platform/task-runner';
import { agendaQueue, TASK_COLLECTION, type TaskQueue } from '@/platform/tasks';
import { type MovableClock, movableClock } from '@/shared/clock';

/** The product without its doors: the same use-cases, tasks and rules on a database of this test's own. */
export interface InProcess {
  payload: Payload;
  clock: MovableClock;
  /** A context of somebody, with the moved clock. */
  as(actor: Actor): Context;
  /** The platform itself. */
  system: Context;
  /** Runs what is due at the clock's time, and what that makes due, until nothing is. Returns the names, in order. */
  runDueTasks(): Promise<string[]>;
  stop(): Promise<void>;
}

/**
 * Boots Payload, boot steps and subscribers in this process, on a fresh database of the project's `mongod`; with
 * further settings when the test needs some.
 */
export async function bootInProcess(start: Date, settings: Record<string, string> = {}): Promise<InProcess> {
  setEnvironment();
  Object.assign(process.env, settings);
  const { default: config } = await import('@payload-config');
  const { bootSteps } = await import('@/composition/boot');
  const { subscribers } = await import('@/composition/subscribers');
  const { tasks } = await import('@/composition/tasks');
  const { registerSubscribers } = await import('@/platform/subscribers');
  const payload = await getPayload({ config });
  const clock = movableClock(start);
  const as = (actor: Actor) => {
    const ctx = createContext(payload, actor, { clock });
    return { ...ctx, tasks: clockQueue(agendaQueue(ctx.db), clock) };
  };
  const system = as({ kind: 'system', name: 'test' });
  registerSubscribers(subscribers);
  for (const step of bootSteps) await step.run(system);
  return {
    payload,
    clock,
    as,
    system,
    runDueTasks: () => runDueTasks(system, tasks),
    stop: async () => {
      await system.db.dropDatabase();
      await payload.destroy();
    },
  };
}

/** Agenda's own documents, but "at once" means the moved clock's now. */
function clockQueue(queue: TaskQueue, clock: MovableClock): TaskQueue {
  return {
    enqueue: (session, tasks) =>
      queue.enqueue(
        session,
        tasks.map(({ options, ...rest }) => ({
          ...rest,
          options: { ...options, runAt: options.runAt ?? clock.now() },
        })),
      ),
  };
}

async function runDueTasks(ctx: Context, tasks: readonly AnyTask[]): Promise<string[]> {
  const ran: string[] = [];
  for (;;) {
    const due = await ctx.db
      .collection(TASK_COLLECTION)
      .findOneAndDelete({ nextRunAt: { $lte: ctx.clock.now() } }, { sort: { nextRunAt: 1, _id: 1 } });
    if (!due) return ran;
    const task = tasks.find(({ name }) => name === due.name);
    if (!task) throw new Error(`no task is called ${due.name}`);
    await task.run(ctx, task.data.parse(due.data));
    ran.push(task.name);
  }
}

function setEnvironment(): void {
  const services = inject('services');
  const mongodb = new URL(services.mongodbUri);
  mongodb.pathname = `/inprocess_${randomBytes(6).toString('hex')}`;
  const [host, port] = services.mail.smtp.replace('smtp://', '').split(':');
  Object.assign(process.env, {
    NIMMIT_PUBLIC_URL: 'http://localhost:3000',
    NIMMIT_SECRET: randomBytes(32).toString('hex'),
    NIMMIT_LOG_LEVEL: 'silent',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    MONGODB_URI: mongodb.toString(),
    S3_ENDPOINT: services.s3.endpoint ?? 'http://127.0.0.1:9',
    S3_BUCKET: services.s3.bucket,
    S3_ACCESS_KEY_ID: services.s3.accessKeyId,
    S3_SECRET_ACCESS_KEY: services.s3.secretAccessKey,
    SMTP_HOST: host,
    SMTP_PORT: port,
    STRIPE_SECRET_KEY: services.stripe.secretKey,
    STRIPE_WEBHOOK_SECRET: services.stripe.webhookSecret,
    STRIPE_API_BASE: services.stripe.apiBase ?? '',
  });
}

/** A person as an actor, for contexts that no sign-in has made. */
export function personActor(
  user: { _id: { toHexString(): string }; role: UserActor['role'] },
  more: Partial<UserActor> = {},
): UserActor {
  return {
    kind: 'user',
    id: user._id.toHexString(),
    role: user.role,
    staffRoles: [],
    organizationId: null,
    organizationRole: null,
    emailVerified: true,
    locale: 'en',
    timezone: 'America/New_York',
    sessionId: null,
    ...more,
  };
}
