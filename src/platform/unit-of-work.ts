import { ObjectId } from 'mongodb';
import { type Context, isTxContext, type TxContext } from './context';
import { queueTogether } from './group-commit';
import { asPerson, besideLane, inLane, isCrowded, isLaneBusy } from './lane';
import { isTransient, runOnce, runUntilDone } from './transaction';

/** More transactions of one organization than this would mostly undo each other: they write one balance. */
const ONE_ORGANIZATION_AT_ONCE = 4;

/**
 * Runs `work` in one MongoDB transaction and commits it. Transient conflicts (two writers on one document)
 * are retried with jitter, up to 80 times, then refused as a CONFLICT; a commit whose answer was lost is asked for again. Inside an open
 * transaction it joins that one instead. `work` may run several times: it must do nothing outside the database.
 *
 * Who met a conflict queues up with the others of the same organization, one at a time: a crowd that all try again at
 * once would run every transaction about as often as it has members. Who says what they are after (`ctx.queueAt`) queues
 * there from the start, and may share a transaction with those behind (`ctx.sharesCommit`). What `ctx.askFirst` refuses
 * opens no transaction.
 */
export async function unitOfWork<T>(ctx: Context, work: (tx: TxContext) => Promise<T>): Promise<T> {
  if (isTxContext(ctx)) return work(ctx);
  const lane = laneOf(ctx);
  if (!ctx.queueAt && !isLaneBusy(lane) && !isCrowded(lane, mostBeside(ctx))) {
    try {
      return await besideLane(lane, async () => {
        await ctx.askFirst?.();
        return runOnce({ ctx, work });
      });
    } catch (error) {
      if (!isTransient(error)) throw error;
    }
  }
  const hasToWait = isLaneBusy(lane);
  const queue = () =>
    ctx.sharesCommit
      ? queueTogether(lane, { ctx, work })
      : inLane(lane, () => runUntilDone({ ctx, work }), ctx.askFirst);
  return hasToWait && ctx.actor.kind === 'user' ? asPerson(queue) : queue();
}

const mostBeside = ({ actor }: Context) => (actor.kind === 'user' ? ONE_ORGANIZATION_AT_ONCE : Infinity);

/**
 * Those who are likely to write the same documents. Tasks are too few at once to be a crowd: each is by itself, so that two
 * that meet do not hold up all the others.
 */
function laneOf({ actor, requestId, queueAt }: Context): string {
  if (queueAt) return laneNamed(queueAt);
  if (actor.kind === 'system') return laneNamed(`system:${requestId}`);
  return laneNamed(actor.kind === 'user' ? (actor.organizationId ?? actor.id) : actor.kind);
}

/** The lane of an organization's people, of a person without one, or of what many are after. */
export const laneNamed = (id: string): string => `transactions:${id}`;

/** A fresh id, made before the insert so that events and tasks can name the document. */
export const newId = (): ObjectId => new ObjectId();
