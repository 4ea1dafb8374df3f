import {
  addPortfolioItemRoute,
  createPortfolioUploadRoute,
  getPortfolioFileRoute,
  removePortfolioItemRoute,
} from '@/features/workers';
import { mount, type V1App } from '@/platform/http/mount';
import {
  addPortfolioPiece,
  createPortfolioUpload,
  portfolioLink,
  removePortfolioPiece,
} from '../use-cases/portfolio-files';

/** The pieces of a worker's portfolio: upload, add, show, remove. */
export function addPortfolioRoutes(app: V1App): void {
  mount(app, createPortfolioUploadRoute, async ({ ctx, body }) => ({
    success: true,
    data: await createPortfolioUpload(ctx, body),
  }));

  mount(app, addPortfolioItemRoute, async ({ ctx, body }) => ({
    success: true,
    data: await addPortfolioPiece(ctx, body),
  }));

  mount(app, removePortfolioItemRoute, async ({ ctx, params }) => {
    await removePortfolioPiece(ctx, params.id);
    return { success: true, data: { done: true } };
  });

  mount(app, getPortfolioFileRoute, async ({ ctx, params, query, c }) => {
    const link = await portfolioLink(ctx, {
      workerId: params.id,
      itemId: params.itemId,
      variant: query.variant,
    });
    // The link lives 5 minutes; the browser may reuse it for four.
    c.header('Cache-Control', 'private, max-age=240');
    return c.redirect(link.url, 302);
  });
}
