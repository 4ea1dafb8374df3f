import {
  completeAvatarRoute,
  createAvatarUploadRoute,
  getAvatarRoute,
} from '@/features/accounts/api/users.contract';
import { mount, type V1App } from '@/platform/http/mount';
import { avatarLink, completeAvatar, createAvatarUpload } from '../use-cases/avatar';

/** The picture of a person: upload, use, show. */
export function addAvatarRoutes(app: V1App): void {
  mount(app, createAvatarUploadRoute, async ({ ctx, body }) => ({
    success: true,
    data: await createAvatarUpload(ctx, body),
  }));
  mount(app, completeAvatarRoute, async ({ ctx, body }) => ({
    success: true,
    data: await completeAvatar(ctx, body.fileId),
  }));
  mount(app, getAvatarRoute, async ({ ctx, params, query, c }) => {
    const link = await avatarLink(ctx, { userId: params.id, size: query.size });
    // The link lives 5 minutes; the browser may reuse it for four.
    c.header('Cache-Control', 'private, max-age=240');
    return c.redirect(link.url, 302);
  });
}
