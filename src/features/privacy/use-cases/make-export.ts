import type { ObjectId } from 'mongodb';
import { usersCollection } from '@/features/accounts';
import { notify } from '@/features/notifications';
import type { Context } from '@/platform/context';
import { errors } from '@/platform/errors';
import { putObject } from '@/platform/storage';
import { unitOfWork } from '@/platform/unit-of-work';
import { DAY_MS } from '@/shared/durations';
import { oid } from '@/shared/ids';
import { zipOf } from '@/shared/zip-writer';
import { dataExportsCollection } from '../data/data-export.document';
import { readPersonData } from '../data/person-data.repository';
import { PERSON_DATA } from '../domain/person-data';

/** How long a copy can be fetched. */
const KEPT_MS = 7 * DAY_MS;

const README = `What we keep of you, one file a kind, as JSON: ids are 24 hexadecimal digits, instants are UTC, money is in minor
units. files.json lists what you uploaded; the files themselves are on the pages of their jobs.
docs/privacy.md of the product says why each is kept and for how long.
`;

/** Makes the archive of a copy, stores it for a week, and tells the person. Once made, nothing happens. */
export async function makeExport(ctx: Context, { exportId }: { exportId: string }): Promise<void> {
  const exports = dataExportsCollection(ctx.db);
  const asked = await exports.findOne({ _id: oid(exportId), state: 'preparing' });
  if (!asked) return;
  const user = await usersCollection(ctx.db).findOne({ _id: asked.user });
  if (!user || user.status === 'deactivated') {
    await exports.updateOne({ _id: asked._id }, { $set: { state: 'ended' } });
    return;
  }
  const owner = {
    person: user._id,
    organization: user.organizationRole === 'owner' ? (user.organization ?? null) : null,
  };
  const archive = await archiveOf(ctx, owner);
  await putObject(asked.key, archive, 'application/zip');
  await unitOfWork(ctx, async (tx) => {
    const now = tx.clock.now();
    const expiresAt = new Date(now.getTime() + KEPT_MS);
    const ready = { state: 'ready' as const, readyAt: now, expiresAt, size: archive.byteLength };
    const { modifiedCount } = await dataExportsCollection(tx.db).updateOne(
      { _id: asked._id, state: 'preparing' },
      { $set: ready },
      { session: tx.session },
    );
    if (modifiedCount === 0) throw errors.conflict('This copy is not wanted any more.');
    const values = { until: expiresAt.toISOString() };
    await notify(tx, { userId: user._id.toHexString(), type: 'data-export-ready', values, key: exportId });
  });
}

async function archiveOf(
  ctx: Context,
  owner: { person: ObjectId; organization: ObjectId | null },
): Promise<Uint8Array> {
  const files = [{ name: 'README.txt', text: README }];
  for (const part of PERSON_DATA) {
    const rows = await readPersonData(ctx, part, owner);
    if (rows.length === 0) continue;
    const plain = rows.map(({ _id, ...row }) => ({ id: _id, ...row }));
    files.push({ name: `${part.file}.json`, text: `${JSON.stringify(plain, null, 2)}\n` });
  }
  return zipOf(files);
}
