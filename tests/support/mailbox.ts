import { setTimeout as delay } from 'node:timers/promises';

/** A mail as the catcher keeps it. */
export interface CaughtMail {
  id: string;
  subject: string;
  from: { address: string; name: string }[];
  to: { address: string; name: string }[];
  text?: string;
  html?: string;
  headers: Record<string, string>;
  /** When it arrived, ISO 8601. */
  time: string;
}

export interface MailQuery {
  to: string;
  /** The subject must match. */
  subject?: RegExp;
  /** Only mails that arrived at or after this moment. */
  since?: Date;
  /** Milliseconds to wait for it; 15,000 by default. */
  patienceMs?: number;
}

/** Reads the mailbox of the embedded mail catcher. */
export class Mailbox {
  constructor(readonly webAddress: string) {}

  /** Every mail to the address, oldest first. */
  async mailsTo(address: string): Promise<CaughtMail[]> {
    const response = await fetch(`${this.webAddress}/api/email?sort=asc`);
    if (!response.ok) throw new Error(`the mail catcher answers ${response.status}`);
    const mails = (await response.json()) as CaughtMail[];
    const wanted = address.toLowerCase();
    return mails.filter((mail) => mail.to.some((recipient) => recipient.address.toLowerCase() === wanted));
  }

  /** The newest mail that fits, waiting for it. Throws with what there is when none comes in time. */
  async waitFor(query: MailQuery): Promise<CaughtMail> {
    const fits = (mail: CaughtMail) =>
      (!query.subject || query.subject.test(mail.subject)) &&
      (!query.since || new Date(mail.time) >= query.since);
    const end = Date.now() + (query.patienceMs ?? 15_000);
    for (;;) {
      const mails = await this.mailsTo(query.to);
      const found = mails.findLast(fits);
      if (found) return found;
      if (Date.now() > end) {
        const subjects = mails.map((mail) => mail.subject).join('; ') || 'none';
        throw new Error(`no mail ${query.subject ?? ''} to ${query.to} (mails to this address: ${subjects})`);
      }
      await delay(100);
    }
  }

  /** Forgets every mail. */
  async empty(): Promise<void> {
    await fetch(`${this.webAddress}/api/email/all`, { method: 'DELETE' });
  }
}

/** The first link in a mail whose address matches. Throws when there is none. */
export function linkIn(mail: CaughtMail, pattern: RegExp = /./): string {
  const links = [...(mail.text ?? '').matchAll(/https?:\/\/[^\s<>"')\]]+/g)].map(([link]) => link);
  const inHtml = [...(mail.html ?? '').matchAll(/href="([^"]+)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  );
  const found = [...links, ...inHtml].find((link) => pattern.test(link));
  if (!found) throw new Error(`no link ${pattern} in “${mail.subject}”: ${mail.text?.slice(0, 500)}`);
  return found;
}

/** A parameter of the first link that has it: `tokenIn(mail)` for `?token=…`. Throws when there is none. */
export function tokenIn(mail: CaughtMail, parameter = 'token'): string {
  const link = linkIn(mail, new RegExp(`[?&#]${parameter}=`));
  const value = new URL(link.replace('#', '?')).searchParams.get(parameter);
  if (!value) throw new Error(`no ${parameter} in ${link}`);
  return value;
}

/** The first number of the given length in a mail's text. Throws when there is none. */
export function codeIn(mail: CaughtMail, digits = 6): string {
  const found = mail.text?.match(new RegExp(`(?<!\\d)\\d{${digits}}(?!\\d)`));
  if (!found) throw new Error(`no code of ${digits} digits in “${mail.subject}”`);
  return found[0];
}
