import { mkdir } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { createConnection } from 'node:net';
import { dirname, join } from 'node:path';
import { startGuarded, waitUntilReady } from './guarded-process';
import { SetupError } from './progress';
import type { EmbeddedService, ServiceOptions } from './service';

/** The catcher keeps this many mails and drops the oldest. */
const KEPT_MAILS = '5000';

function catcherProgram(): string {
  const manifest = findPackageJSON('maildev', import.meta.url);
  if (!manifest) throw new SetupError('The mail catcher is not installed: run npm ci, or set SMTP_HOST.');
  return join(dirname(manifest), 'dist', 'bin', 'maildev.js');
}

/** Resolves when an SMTP server greets on the port. */
function expectGreeting(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ port, host: '127.0.0.1', timeout: 2000 });
    const finish = (error?: Error) => {
      socket.destroy();
      if (error) reject(error);
      else resolve();
    };
    socket.once('error', finish);
    socket.once('timeout', () => finish(new Error('no greeting')));
    socket.once('data', (data) =>
      finish(data.toString().startsWith('220') ? undefined : new Error('no greeting')),
    );
  });
}

async function expectMailboxPage(address: string): Promise<void> {
  const response = await fetch(`${address}/api/healthz`, { signal: AbortSignal.timeout(2000) });
  if (!response.ok) throw new Error(`mailbox page answers ${response.status}`);
}

/** Address of the mailbox page, next to what every service has. */
export interface MailService extends EmbeddedService {
  web: string;
}

/** Starts an SMTP server that keeps every mail in `<data dir>/mail` and sends none, with a page to read them. */
export async function startMail({ dataDir, ports }: ServiceOptions): Promise<MailService> {
  const { smtp, mailbox } = ports;
  const folder = join(dataDir, 'mail');
  await mkdir(folder, { recursive: true });
  const guarded = startGuarded(dataDir, {
    name: 'mail',
    command: process.execPath,
    patienceSeconds: 10,
    args: [
      catcherProgram(),
      ...['--smtp', String(smtp), '--ip', '127.0.0.1', '--web', String(mailbox), '--web-ip', '127.0.0.1'],
      ...['--mail-directory', folder, '--max-emails', KEPT_MAILS, '--hide-extensions', 'STARTTLS'],
    ],
  });
  const web = `http://127.0.0.1:${mailbox}`;
  try {
    await waitUntilReady(guarded, 'The mail catcher', () => expectGreeting(smtp));
    await waitUntilReady(guarded, 'The mail catcher', () => expectMailboxPage(web));
  } catch (error) {
    await guarded.stop();
    throw error;
  }
  const env = {
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(smtp),
    MAIL_FROM: process.env.MAIL_FROM || 'Nimmit <hello@nimmit.test>',
  };
  return { env, web, stop: guarded.stop, kill: guarded.kill, exited: guarded.exited };
}
