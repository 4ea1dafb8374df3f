import { presentFiles } from '@/features/files';
import { presentJobFor } from '@/features/jobs';
import { mount, type V1App } from '@/platform/http/mount';
import { addComment, loadVersion, updateComments } from '../use-cases/comments';
import { listDeliverables, presentComments } from '../use-cases/present-deliverables';
import { submitWork } from '../use-cases/submit-work';
import { attachDeliverable, createDeliverableUpload } from '../use-cases/uploads';
import {
  addCommentRoute,
  attachDeliverableRoute,
  createDeliverableUploadRoute,
  listCommentsRoute,
  listDeliverablesRoute,
  submitWorkRoute,
  updateCommentsRoute,
} from './deliverables.contract';

/** Versions of the work: upload, submit, read, comment. */
export function addDeliverableRoutes(app: V1App): void {
  mount(app, listDeliverablesRoute, async ({ ctx, params }) => ({
    success: true,
    data: await listDeliverables(ctx, params.id),
  }));

  mount(app, createDeliverableUploadRoute, async ({ ctx, params, body }) => ({
    success: true,
    data: await createDeliverableUpload(ctx, params.id, body),
  }));

  mount(app, attachDeliverableRoute, async ({ ctx, params, body }) => {
    const file = await attachDeliverable(ctx, params.id, body);
    const [data] = await presentFiles(ctx, [file]);
    return { success: true, data: data as NonNullable<typeof data> };
  });

  mount(app, submitWorkRoute, async ({ ctx, params, body }) => {
    const job = await submitWork(ctx, { ...body, jobId: params.id });
    return { success: true, data: await presentJobFor(ctx, job) };
  });

  mount(app, listCommentsRoute, async ({ ctx, params }) => {
    const { version } = await loadVersion(ctx, params.id, params.version);
    return { success: true, data: await presentComments(ctx, version) };
  });

  mount(app, addCommentRoute, async ({ ctx, params, body }) => {
    const added = await addComment(ctx, { ...body, jobId: params.id, version: params.version });
    const { version } = await loadVersion(ctx, params.id, params.version);
    const all = await presentComments(ctx, version);
    const data = all.find((each) => each.id === added.id);
    return { success: true, data: data as NonNullable<typeof data> };
  });

  mount(app, updateCommentsRoute, async ({ ctx, params, body }) => {
    await updateComments(ctx, { ...body, jobId: params.id, version: params.version });
    const { version } = await loadVersion(ctx, params.id, params.version);
    return { success: true, data: await presentComments(ctx, version) };
  });
}
