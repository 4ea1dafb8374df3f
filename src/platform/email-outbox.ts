import { type Db, MongoError, ObjectId } from 'mongodb';
import { z } from 'zod';
import type { Context, TxContext } from './context';
import { inSession } from './create-context';
import { type OutgoingMail, sendMail } from './mail';
import { processWide } from './process-wide';
import { defineTask } from './tasks';

/** Every e-mail that the product writes; the texts are React templates, one per name. */
export type EmailProps = Record<string, unknown>;

/** An e-mail that is asked for. `key` makes a repeat harmless: one mail per key, ever. */
export interface EmailRequest {
  to: string;
  locale: 'en' | 'km';
  /** Template name, e.g. `verify-email`. */
  template: string;
  props: EmailProps;
  key: string;
}

/** A mail on its way. Props (they may carry one-time links) are dropped once it is sent. */
export interface OutboxDocument {
  _id: ObjectId;
  key: string;
  to: string;
  locale: 'en' | 'km';
  template: string;
  props: EmailProps | null;
  state: 'queued' | 'sent' | 'failed';
  attempts: number;
  error: string | null;
  queuedAt: Date;
  sentAt: Date | null;
}

/** Turns a template and its values into a mail's parts. */
export type EmailRenderer = (mail: {
  template: string;
  locale: 'en' | 'km';
  props: EmailProps;
}) => Promise<Pick<OutgoingMail, 'subject' | 'html' | 'text'>>;

const MAX_ATTEMPTS = 12;
const KEEP_SECONDS = 90 * 24 * 3600;
const DUPLICATE_KEY = 11000;

/** The mails on their way and those sent in the last 90 days. */
export const outboxOf = (db: Db) => db.collection<OutboxDocument>('email-outbox');

const rendererHolder = () =>
  processWide<{ render: EmailRenderer | null }>('email-renderer', () => ({ render: null }));

/** Names the templates' renderer. Called once at boot by the feature that owns the templates. */
export function setEmailRenderer(render: EmailRenderer): void {
  rendererHolder().render = render;
}

/** Indexes of the outbox: one mail per key, sent ones forgotten after 90 days. */
export async function ensureOutboxIndexes(db: Db): Promise<void> {
  await outboxOf(db).createIndexes([
    { key: { key: 1 }, unique: true },
    { key: { sentAt: 1 }, expireAfterSeconds: KEEP_SECONDS },
  ]);
}

/** Sends one mail of the outbox. Run again after a crash, it sends nothing that is marked as sent. */
export const sendEmailTask = defineTask({
  name: 'send-email',
  data: z.object({ outboxId: z.string() }),
  attempts: MAX_ATTEMPTS,
  concurrency: 3,
  run: async (ctx, { outboxId }) => deliver(ctx, new ObjectId(outboxId)),
});

/**
 * Puts a mail into the outbox in the caller's transaction; a task sends it after the commit, retrying while the
 * mail server is away. A key that was used before sends nothing.
 */
export async function queueEmail(tx: TxContext, request: EmailRequest): Promise<void> {
  const mails = outboxOf(tx.db);
  if (await mails.findOne({ key: request.key }, { ...inSession(tx), projection: { _id: 1 } })) return;
  const _id = new ObjectId();
  await mails.insertOne(
    { _id, ...request, state: 'queued', attempts: 0, error: null, queuedAt: tx.clock.now(), sentAt: null },
    inSession(tx),
  );
  await tx.enqueue(sendEmailTask, { outboxId: _id.toHexString() });
}

/** True when an insert failed because the document was there already. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof MongoError && error.code === DUPLICATE_KEY;
}

async function deliver(ctx: Context, id: ObjectId): Promise<void> {
  const mails = outboxOf(ctx.db);
  const mail = await mails.findOneAndUpdate(
    { _id: id, state: { $ne: 'sent' } },
    { $inc: { attempts: 1 } },
    { returnDocument: 'after' },
  );
  if (!mail?.props) return;
  try {
    const { render } = rendererHolder();
    if (!render) throw new Error('no e-mail templates are registered');
    const parts = await render({ template: mail.template, locale: mail.locale, props: mail.props });
    await sendMail({ to: mail.to, ...parts, messageId: id.toHexString() });
  } catch (error) {
    const state = mail.attempts >= MAX_ATTEMPTS ? 'failed' : 'queued';
    await mails.updateOne(
      { _id: id },
      { $set: { state, error: String((error as Error).message).slice(0, 500) } },
    );
    throw error;
  }
  await mails.updateOne(
    { _id: id },
    { $set: { state: 'sent', sentAt: ctx.clock.now(), props: null, error: null } },
  );
}
