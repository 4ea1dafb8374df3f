import {
  abortUpload,
  arrivedParts,
  completeUpload,
  downloadLink,
  presentFiles,
  signParts,
} from '@/features/files';
import {
  abortUploadRoute,
  completeJobUploadRoute,
  createJobUploadRoute,
  downloadJobFileRoute,
  listJobFilesRoute,
  listUploadPartsRoute,
  removeJobFileRoute,
  signUploadPartsRoute,
} from '@/features/files/api/files.contract';
import { mount, type V1App } from '@/platform/http/mount';
import { createJobUpload, listFilesOfJob, loadJobFile } from '../use-cases/job-files';
import { removeJobFile } from '../use-cases/remove-job-file';

/** Uploads, downloads and lists of a job's files. */
export function addJobFileRoutes(app: V1App): void {
  mount(app, createJobUploadRoute, async ({ ctx, params, query, body }) => ({
    success: true,
    data: await createJobUpload(ctx, {
      jobId: params.id,
      purpose: query.purpose ?? 'client-upload',
      request: body,
    }),
  }));

  mount(app, completeJobUploadRoute, async ({ ctx, params, body }) => {
    const file = await completeUpload(ctx, {
      ...body,
      jobId: params.id,
      purposes: ['client-upload', 'message'],
    });
    const [data] = await presentFiles(ctx, [file]);
    return { success: true, data: data as NonNullable<typeof data> };
  });

  mount(app, listJobFilesRoute, async ({ ctx, params, query }) => {
    const { rows, total } = await listFilesOfJob(ctx, { jobId: params.id, ...query });
    const { page, limit } = query;
    return {
      success: true,
      data: await presentFiles(ctx, rows),
      pagination: { page, limit, total, totalPages: Math.ceil(total / limit) },
    };
  });

  mount(app, downloadJobFileRoute, async ({ ctx, params, query, c }) => {
    const file = await loadJobFile(ctx, { jobId: params.id, fileId: params.fileId });
    const link = await downloadLink(ctx, file, { variant: query.variant, inline: query.json === true });
    return query.json ? { success: true, data: link } : c.redirect(link.url, 302);
  });

  mount(app, signUploadPartsRoute, async ({ ctx, params, body }) => ({
    success: true,
    data: await signParts(ctx, { fileId: params.fileId, jobId: params.id, partNumbers: body.partNumbers }),
  }));

  mount(app, listUploadPartsRoute, async ({ ctx, params }) => ({
    success: true,
    data: await arrivedParts(ctx, { fileId: params.fileId, jobId: params.id }),
  }));

  mount(app, abortUploadRoute, async ({ ctx, params }) => {
    await abortUpload(ctx, { fileId: params.fileId, jobId: params.id });
    return { success: true, data: { done: true } };
  });

  mount(app, removeJobFileRoute, async ({ ctx, params }) => {
    await removeJobFile(ctx, { jobId: params.id, fileId: params.fileId });
    return { success: true, data: { done: true } };
  });
}
