import { inLane } from './lane';
import { processWide } from './process-wide';
import { isTransient, type Piece, runTransaction, runUntilDone } from './transaction';

/** So many share a transaction at most: the first of them waits for the last. */
const MOST_TOGETHER = 8;

interface Member extends Piece<unknown> {
  outcome: PromiseWithResolvers<unknown>;
  /** `gone` has left the queue because it need not wait; `served` is in a transaction, or through. */
  state: 'waiting' | 'served' | 'gone';
  /** It has undone a transaction that it shared: it gets one of its own. */
  isAlone: boolean;
}

type Group = readonly [Member, ...Member[]];

const isGroup = (members: readonly Member[]): members is Group => members.length > 1;

/** Who queues in which lane, in the order of the lane. */
const queues = processWide('group-commits', () => new Map<string, Set<Member>>());

/**
 * Queues in a lane whose people may share a transaction (group commit): whoever's turn it is takes along up to seven who wait
 * behind, one after the other, and all are answered by one commit. For each it is as if they had gone alone: what one is
 * refused for undoes the shared transaction, those before are run again without them, and they get a turn of their own.
 * @returns what `piece.work` returned once it is committed
 */
export function queueTogether<T>(lane: string, piece: Piece<T>): Promise<T> {
  const member: Member = { ...piece, outcome: Promise.withResolvers(), state: 'waiting', isAlone: false };
  const queue = queues.get(lane) ?? new Set();
  queues.set(lane, queue.add(member));
  void inLane(
    lane,
    () => lead(queue, member),
    () => ask(member),
  )
    .catch(member.outcome.reject)
    .finally(() => {
      queue.delete(member);
      if (queue.size === 0) queues.delete(lane);
    });
  return member.outcome.promise as Promise<T>;
}

/** Whether to go on waiting. Who is being served already hears what becomes of that. */
async function ask(member: Member): Promise<void> {
  if (member.state !== 'waiting') return;
  try {
    await member.ctx.askFirst?.();
  } catch (error) {
    if (member.state !== 'waiting') return;
    member.state = 'gone';
    // Here, because its turn may come before the lane hears that it has left.
    member.outcome.reject(error);
    throw error;
  }
}

async function lead(queue: ReadonlySet<Member>, first: Member): Promise<void> {
  if (first.state !== 'waiting') return;
  let group: Member[] = [first, ...followersOf(queue, first)];
  for (const member of group) member.state = 'served';
  while (isGroup(group)) group = await serve(group);
  for (const { outcome, ...piece } of group) await runUntilDone(piece).then(outcome.resolve, outcome.reject);
}

function followersOf(queue: ReadonlySet<Member>, first: Member): Member[] {
  if (first.isAlone) return [];
  const members = [...queue];
  const behind = members
    .slice(members.indexOf(first) + 1)
    .filter(({ state }) => state === 'waiting')
    .slice(0, MOST_TOGETHER - 1);
  const end = behind.findIndex(({ isAlone }) => isAlone);
  return end === -1 ? behind : behind.slice(0, end);
}

/** Serves a group by one transaction. @returns for whom it has to be tried again; the others are answered, or wait again */
async function serve([first, ...others]: Group): Promise<Member[]> {
  const group = [first, ...others];
  const progress = { at: 0, isCommitting: false };
  try {
    const results = await runTransaction([first, ...others], progress);
    for (const [index, { outcome }] of group.entries()) outcome.resolve(results[index]);
    return [];
  } catch (error) {
    if (isTransient(error)) return onlyFirst(group, 1);
    // Whether a commit without an answer stands is not known: to run it again could do it twice.
    if (progress.isCommitting) return refuse(group, error);
    const culprit = group[progress.at];
    if (!culprit) {
      for (const member of group) member.isAlone = true;
      return onlyFirst(group, 1);
    }
    culprit.isAlone = true;
    return onlyFirst(group, Math.max(1, progress.at));
  }
}

function refuse(group: readonly Member[], error: unknown): [] {
  for (const { outcome } of group) outcome.reject(error);
  return [];
}

/** The first so many of a group; the others wait again. */
function onlyFirst(group: readonly Member[], count: number): Member[] {
  for (const member of group.slice(count)) member.state = 'waiting';
  return group.slice(0, count);
}
