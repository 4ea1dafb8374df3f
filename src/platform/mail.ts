import nodemailer, { type Transporter } from 'nodemailer';
import { env } from './env';
import { errors } from './errors';
import { processWide } from './process-wide';

const TIMEOUT_MS = 10_000;

export interface OutgoingMail {
  to: string;
  subject: string;
  html: string;
  text: string;
  /** Same id, same mail: sent as Message-ID so that a repeated try is recognisable at the other side. */
  messageId: string;
}

function transport(): Transporter {
  return processWide('mail', () => {
    const { SMTP_HOST, SMTP_PORT, SMTP_SECURE, SMTP_USER, SMTP_PASS } = env();
    return nodemailer.createTransport({
      host: SMTP_HOST,
      port: SMTP_PORT,
      secure: SMTP_SECURE,
      ...(SMTP_USER ? { auth: { user: SMTP_USER, pass: SMTP_PASS ?? '' } } : {}),
      pool: true,
      maxConnections: 3,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    });
  });
}

/**
 * Sends one e-mail.
 * @throws AppError UPSTREAM_UNAVAILABLE when the mail server does not take it (the task retries)
 */
export async function sendMail(mail: OutgoingMail): Promise<void> {
  const domain = new URL(env().NIMMIT_PUBLIC_URL).hostname;
  try {
    await transport().sendMail({
      from: env().MAIL_FROM,
      to: mail.to,
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      messageId: `<${mail.messageId}@${domain}>`,
    });
  } catch (error) {
    throw errors.upstreamUnavailable('The mail server', error);
  }
}

/** Throws UPSTREAM_UNAVAILABLE unless the mail server greets us. */
export async function checkMail(): Promise<void> {
  try {
    await transport().verify();
  } catch (error) {
    throw errors.upstreamUnavailable('The mail server', error);
  }
}
