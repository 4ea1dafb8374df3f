import type { Db, MongoClient } from 'mongodb';
import { watch, watchPool } from '@/platform/metrics';
import type { Realtime } from '@/platform/realtime/realtime';
import { TASK_COLLECTION } from '@/platform/tasks';

const MOST_COUNTED = 10_000;

interface Watched {
  _id: string;
  downSince?: Date | null;
  violations?: number;
  checkedAt?: Date;
}

/** What monitoring wants to know of the whole product, asked of the database when the metrics are read. */
export function watchProduct(db: Db, client: MongoClient): void {
  watchPool(client);
  const tasks = db.collection<{ nextRunAt: Date }>(TASK_COLLECTION);
  const parts = db.collection<Watched>('watched-parts');
  const due = () => ({ nextRunAt: { $lte: new Date() }, lockedAt: null, disabled: { $ne: true } });
  watch('nimmit_queue_waiting', 'Tasks whose time has come and that nobody has begun.', () =>
    tasks.countDocuments(due(), { limit: MOST_COUNTED }),
  );
  watch('nimmit_queue_lag_seconds', 'How long the oldest of them has been due.', async () => {
    const oldest = await tasks.findOne(due(), { sort: { nextRunAt: 1 }, projection: { nextRunAt: 1 } });
    return oldest ? (Date.now() - oldest.nextRunAt.getTime()) / 1000 : 0;
  });
  watch(
    'nimmit_offers',
    'Offers that wait for an answer, or for a worker’s shift.',
    async () => {
      const count = (state: string) =>
        db.collection('offers').countDocuments({ state }, { limit: MOST_COUNTED });
      const [offered, reserved] = await Promise.all([count('offered'), count('reserved')]);
      return { offered, reserved };
    },
    'state',
  );
  watch('nimmit_ledger_violations', 'Differences that the last check of the ledger found.', async () => {
    return (await parts.findOne({ _id: 'ledger' }))?.violations ?? 0;
  });
  watch('nimmit_ledger_checked_timestamp_seconds', 'When that check was; 0 for never.', async () => {
    const ledger = await parts.findOne({ _id: 'ledger' });
    return (ledger?.checkedAt?.getTime() ?? 0) / 1000;
  });
  watch(
    'nimmit_scanner_down_seconds',
    'For how long the virus scanner has been away; 0 when it is there.',
    async () => {
      const scanner = await parts.findOne({ _id: 'scanner' });
      return scanner?.downSince ? (Date.now() - scanner.downSince.getTime()) / 1000 : 0;
    },
  );
  watch('nimmit_files_waiting', 'Uploads that wait for their check.', () =>
    db
      .collection('files')
      .countDocuments({ state: { $in: ['uploaded', 'scanning'] } }, { limit: MOST_COUNTED }),
  );
}

/** The sockets of this process. */
export function watchSockets(realtime: Realtime): void {
  watch('nimmit_sockets', 'Open sockets by namespace.', () => realtime.count(), 'namespace');
}
