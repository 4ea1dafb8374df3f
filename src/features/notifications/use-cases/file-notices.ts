import type { DomainEvent, TxContext } from '@/platform/context';
import type { Subscriber } from '@/platform/subscribers';
import { activeStaff } from './active-people';
import { notify } from './notify';

const jobOf = ({ data }: DomainEvent) => (typeof data.jobId === 'string' ? data.jobId : null);

/** Who uploaded it hears that it is gone; operations hear that somebody tried. */
async function tellOfInfected(tx: TxContext, event: DomainEvent): Promise<void> {
  const { fileId, filename, userId } = event.data;
  const values = { filename: String(filename) };
  const key = String(fileId);
  await notify(tx, { userId: String(userId), type: 'file-infected', values, jobId: jobOf(event), key });
  for (const staffId of await activeStaff(tx, 'operations'))
    await notify(tx, { userId: staffId, type: 'file-infected-upload', values, key });
}

/** A refusal at the end of the upload is its answer; one that comes later is told. */
async function tellOfRejected(tx: TxContext, event: DomainEvent): Promise<void> {
  const { fileId, filename, userId, reason, later } = event.data;
  if (later !== true) return;
  const values = { filename: String(filename), reason: String(reason) };
  const key = String(fileId);
  await notify(tx, { userId: String(userId), type: 'file-rejected', values, jobId: jobOf(event), key });
}

async function tellOfScanner(tx: TxContext, { data }: DomainEvent): Promise<void> {
  const values = { sinceAt: Date.parse(String(data.since)) };
  for (const userId of await activeStaff(tx, 'operations'))
    await notify(tx, { userId, type: 'scanner-down', values, key: String(data.noticeKey) });
}

/** Notifications of files. */
export const fileNoticeSubscribers: readonly Subscriber[] = [
  { on: 'file.infected', run: tellOfInfected },
  { on: 'file.rejected', run: tellOfRejected },
  { on: 'scanner.down', run: tellOfScanner },
];
