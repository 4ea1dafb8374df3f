import { deliverablesCollection, submitWork } from '@/features/deliverables';
import { attachDeliverable, createDeliverableUpload } from '@/features/deliverables/use-cases/uploads';
import type { JobDocument } from '@/features/jobs';
import { findOrganization } from '@/features/organizations';
import type { UserActor } from '@/platform/context';
import type { JobCategory } from '@/shared/vocabulary';
import { type DemoFile, deliverableFiles } from '../artwork';
import { BRIEFS, type DemoBrief } from '../data/briefs';
import type { Scene } from './scene';

const USUAL: Readonly<Record<JobCategory, DemoBrief['delivers']>> = {
  'video-editing': 'video',
  'graphic-design': 'image',
  'web-development': 'image',
  'social-media': 'image',
  bookkeeping: 'sheet',
  other: 'pdf',
};
const NOTE =
  'Here is the work, made to the definition of done in your brief. Tell me if anything should be different.';
const CHANGED = 'The changes are in; everything else is as it was.';

/** The demo's own brief with this title, if it is one. */
const briefOf = ({ category, title }: JobDocument): DemoBrief | undefined =>
  BRIEFS[category].find((brief) => title.startsWith(brief.title.split(' {topic}')[0] ?? brief.title));

/** Makes the next version, uploads it as anybody would, and hands it in. */
export async function handIn(scene: Scene, worker: UserActor, job: JobDocument): Promise<void> {
  const { ctx } = scene;
  const jobId = job._id.toHexString();
  const [organization, versions] = await Promise.all([
    findOrganization(ctx, job.organization),
    deliverablesCollection(ctx.db).countDocuments({ job: job._id }),
  ]);
  const brief = briefOf(job);
  const files = await deliverableFiles({
    company: organization?.name ?? 'Nimmit',
    title: job.title || 'First version',
    category: job.category,
    delivers: brief?.delivers ?? USUAL[job.category],
    version: versions + 1,
    number: Number(job.number.replace(/\D/g, '')) || 1,
  });
  const fileIds: string[] = [];
  for (const file of files) fileIds.push(await upload(scene, worker, jobId, file));
  const done = typeof job.brief.definitionOfDone === 'string' ? job.brief.definitionOfDone.slice(0, 300) : '';
  await submitWork(scene.as(worker), {
    jobId,
    fileIds,
    note: versions > 0 ? CHANGED : (brief?.deliveryNote ?? NOTE),
    ...(done.trim() ? { checklist: [{ text: done, done: true }] } : {}),
  });
}

/** Ticket, PUT, complete. @returns the file's id */
async function upload(scene: Scene, worker: UserActor, jobId: string, file: DemoFile): Promise<string> {
  const { filename, mimeType, bytes } = file;
  const ctx = scene.as(worker);
  const ticket = await createDeliverableUpload(ctx, jobId, { filename, mimeType, size: bytes.byteLength });
  if (!ticket.url) throw new Error(`${filename} is too large for one upload`);
  const answer = await fetch(ticket.url, {
    method: 'PUT',
    headers: ticket.headers,
    body: new Uint8Array(bytes),
  });
  if (!answer.ok) throw new Error(`the store answered ${answer.status} to ${filename}`);
  await attachDeliverable(ctx, jobId, { fileId: ticket.fileId });
  return ticket.fileId;
}
