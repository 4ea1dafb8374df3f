import type { ObjectId } from 'mongodb';
import { z } from 'zod';
import { requireRole } from '@/features/accounts';
import type { Context, TxContext } from '@/platform/context';
import { errors } from '@/platform/errors';
import { objectId, optionalText, text } from '@/platform/http/fields';
import { defineUseCase } from '@/platform/use-case';
import { newId, oid } from '@/shared/ids';
import type { PortfolioItem, WorkerProfileDocument } from '../data/worker-profile.document';
import { loadProfile, saveProfile } from '../data/workers.repository';
import { presentPortfolio } from './present-worker';

const MOST_PIECES = 30;

const newPiece = z.strictObject({
  fileId: objectId,
  title: text(120),
  description: optionalText(1000).optional(),
  public: z.boolean().default(true),
});

/**
 * Adds a piece whose file is uploaded and checked (the caller makes sure of that). Repeating it answers the same piece.
 * @throws AppError CONFLICT at 30 pieces
 */
export const addPortfolioItem = defineUseCase({
  name: 'workers.add-portfolio-item',
  input: newPiece,
  authorize: (ctx) => void requireRole(ctx, 'worker'),
  run: async (tx, input) => {
    const worker = oid(requireRole(tx, 'worker').id);
    const profile = await loadProfile(tx, worker);
    const present = profile.portfolio.find((piece) => piece.file?.toHexString() === input.fileId);
    const piece = present ?? pieceOf(tx, input);
    if (!present) await append(tx, profile, piece);
    const shown = await presentPortfolio(tx, { ...profile, portfolio: [piece] }, false);
    return shown[0] as (typeof shown)[number];
  },
});

/**
 * Takes a piece out of the caller's portfolio.
 * @returns its files, which the caller releases
 * @throws AppError NOT_FOUND
 */
export const removePortfolioItem = defineUseCase({
  name: 'workers.remove-portfolio-item',
  input: z.strictObject({ id: objectId }),
  authorize: (ctx) => void requireRole(ctx, 'worker'),
  run: async (tx, { id }) => {
    const worker = oid(requireRole(tx, 'worker').id);
    const profile = await loadProfile(tx, worker);
    const piece = profile.portfolio.find((each) => each.id === id);
    if (!piece) throw errors.notFound('This piece');
    await saveProfile(tx, worker, { portfolio: profile.portfolio.filter((each) => each !== piece) });
    await tx.audit({
      action: 'worker.remove_portfolio_item',
      entity: 'worker-profiles',
      entityId: profile._id.toHexString(),
      before: { title: piece.title },
    });
    return { files: [piece.file, piece.thumbnail].filter((file): file is ObjectId => Boolean(file)) };
  },
});

/**
 * A piece that the caller may see: public ones everybody signed in, private ones the worker and staff.
 * @throws AppError NOT_FOUND
 */
export async function findPortfolioItem(
  ctx: Context,
  workerId: string,
  itemId: string,
): Promise<PortfolioItem> {
  const profile = await loadProfile(ctx, oid(workerId));
  const piece = profile.portfolio.find((each) => each.id === itemId);
  const { actor } = ctx;
  const isInsider = actor.kind === 'user' && (actor.id === workerId || actor.role === 'admin');
  if (!piece || !(piece.public || isInsider)) throw errors.notFound('This piece');
  return piece;
}

function pieceOf(
  tx: TxContext,
  input: z.output<typeof newPiece>,
): WorkerProfileDocument['portfolio'][number] {
  return {
    id: newId().toHexString(),
    title: input.title,
    description: input.description ?? '',
    file: oid(input.fileId),
    thumbnail: null,
    public: input.public,
    createdAt: tx.clock.now(),
  };
}

async function append(
  tx: TxContext,
  profile: WorkerProfileDocument,
  piece: WorkerProfileDocument['portfolio'][number],
): Promise<void> {
  if (profile.portfolio.length >= MOST_PIECES) {
    throw errors.conflict(`A portfolio has ${MOST_PIECES} pieces at most. Remove one first.`);
  }
  await saveProfile(tx, profile.worker, { portfolio: [...profile.portfolio, piece] });
  await tx.audit({
    action: 'worker.add_portfolio_item',
    entity: 'worker-profiles',
    entityId: profile._id.toHexString(),
    after: { title: piece.title, public: piece.public },
  });
}
