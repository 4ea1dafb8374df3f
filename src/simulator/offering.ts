import { workerPayout } from '@/features/jobs/domain/pricing';
import { faultlessMiss } from '@/features/matching/domain/missed-offer';
import {
  nextStep,
  OFFERS_BEFORE_STAFF,
  OFFERS_PER_ROUND,
  offerWindow,
} from '@/features/matching/domain/offer-window';
import { exclusionOf, type MatchJob, rankWorkers } from '@/features/matching/domain/scoring';
import { ANSWERS_COUNTED, MISS_MINUTES, medianAnswer } from '@/features/workers/domain/worker-record';
import { type Interval, MINUTE_MS } from '@/shared/durations';
import { advanceWithin } from '@/shared/intervals';
import { toWallClock } from '@/shared/time-zones';
import { isAbsent } from './market';
import { logNormal, uniform } from './random';
import { beginWork } from './working';
import { CAP, type Card, move, type SimJob, type SimOffer, type SimWorker, type World } from './world';

/** So many coming shifts are enough to say when an offer reaches somebody. */
const SHIFTS_AHEAD = 8;
const REACH_DAYS = 10;
/** More offers than this are never out to one worker at once. */
const RECENT = 30;

const isOpen = ({ state }: SimOffer) => state === 'offered' || state === 'reserved';

function questionOf(world: World, job: SimJob): MatchJob {
  const { seed, people } = world.market;
  const { organization, skills, complexity } = job.order;
  const favourite = Math.floor(uniform(seed, organization, 'favourite') * people.length);
  return {
    requiredSkills: skills,
    complexity,
    preferredWorkers: uniform(seed, organization, 'prefers') < 0.4 ? [people[favourite]?.id ?? ''] : [],
    excludedWorkers: job.offers.map(({ worker }) => worker.person.id),
  };
}

function comingShifts({ shifts }: SimWorker, now: Date): Interval[] {
  const first = shifts.findIndex(({ to }) => to > now);
  const until = now.getTime() + REACH_DAYS * 24 * 60 * MINUTE_MS;
  return first < 0
    ? []
    : shifts.slice(first, first + SHIFTS_AHEAD).filter(({ from }) => from.getTime() < until);
}

const windowOf = (world: World, worker: SimWorker) =>
  offerWindow(comingShifts(worker, world.agenda.now()), world.agenda.now(), world.policy.offerMinutes);

/** Scores a job anew and offers it to the best who can be reached, as matching does. */
export function match(world: World, job: SimJob): void {
  if (job.state.status !== 'matching' || job.offers.some(isOpen)) return;
  if (job.offers.length >= OFFERS_BEFORE_STAFF) return;
  const reachable = world.workers.filter((worker) => windowOf(world, worker) !== null);
  const { weights, preferredMargin, offersCount } = world.policy;
  const ranked = rankWorkers(
    questionOf(world, job),
    reachable.map((worker) => (offersCount ? withOpenOffers(world, worker) : worker.card)),
    { now: world.agenda.now(), cap: CAP, means: world.means, weights, preferredMargin },
  );
  job.candidates = ranked.slice(0, OFFERS_PER_ROUND);
  offerNext(world, job);
}

/** A card on which what the worker is being asked counts as a job. */
function withOpenOffers(world: World, { card, person }: SimWorker): Card {
  const asked = world.jobs.filter(
    ({ state, offers }) =>
      state.status === 'matching' &&
      offers.some((offer) => offer.worker.person.id === person.id && isOpen(offer)),
  ).length;
  return { ...card, openOffers: asked };
}

/** The first of the stored candidates who was not asked and can be. */
function offerNext(world: World, job: SimJob): boolean {
  const question = questionOf(world, job);
  const now = world.agenda.now();
  for (const { card } of job.candidates) {
    const worker = world.workers.find(({ person }) => person.id === card.worker);
    const window = worker && windowOf(world, worker);
    if (!worker || !window || exclusionOf(question, card, now, CAP) !== null) continue;
    const offer: SimOffer = { job, worker, ...window, respondedAt: null, missedWithoutFault: null };
    job.offers.push(offer);
    if (window.state === 'reserved') world.agenda.plan(window.reservedUntil, () => dispatch(world, offer));
    else announce(world, offer);
    return true;
  }
  return false;
}

/** The shift of somebody for whom a job was reserved has begun. */
function dispatch(world: World, offer: SimOffer): void {
  if (offer.state !== 'reserved' || offer.job.state.status !== 'matching') return;
  const window = windowOf(world, offer.worker);
  if (window?.state !== 'offered') return;
  Object.assign(offer, window);
  announce(world, offer);
}

/** The offer is out: the worker answers in their time, or does not. */
function announce(world: World, offer: SimOffer): void {
  const { seed } = world.market;
  const { person, card } = offer.worker;
  const now = world.agenda.now();
  const key = [seed, offer.job.order.id, person.id] as const;
  card.stats.lastOfferAt = now;
  offer.worker.asked.push(offer);
  world.agenda.plan(offer.expiresAt, () => {
    if (offer.state === 'offered') lapse(world, offer);
  });
  if (isAbsent(seed, person.id, toWallClock(now, person.timezone).date)) return;
  const minutes = logNormal(person.answerMinutes, 0.8, ...key, 'answer');
  const answersAt = advanceWithin(comingShifts(offer.worker, now), now, minutes);
  if (!answersAt) return;
  const declines = uniform(...key, 'declines') < person.declines + 0.06 * card.stats.activeJobs;
  world.agenda.plan(answersAt, () => answer(world, offer, minutes, declines));
}

function answer(world: World, offer: SimOffer, minutes: number, declines: boolean): void {
  if (offer.state !== 'offered') return;
  const { worker } = offer;
  const { card } = worker;
  offer.respondedAt = world.agenda.now();
  count(worker, Math.min(MISS_MINUTES, minutes));
  if (declines || card.stats.activeJobs >= CAP) end(world, offer, 'declined');
  else accept(world, offer);
}

/** Nobody answered: an hour among their answer times, unless it was no fault of theirs. */
function lapse(world: World, offer: SimOffer): void {
  const { worker, offeredAt, expiresAt } = offer;
  const { person, card, asked } = worker;
  if (!offeredAt) return;
  const isAway = isAbsent(world.market.seed, person.id, toWallClock(offeredAt, person.timezone).date);
  offer.missedWithoutFault = faultlessMiss({
    offeredAt,
    endedAt: expiresAt,
    availability: card.availability,
    lastSeenAt: isAway ? null : offeredAt,
    others: asked.slice(-RECENT).filter((other) => other !== offer),
  });
  if (!offer.missedWithoutFault) count(worker, MISS_MINUTES);
  end(world, offer, 'expired');
}

function count(worker: SimWorker, minutes: number): void {
  worker.answers = [...worker.answers, minutes].slice(-ANSWERS_COUNTED);
  worker.card.stats.responseTime = medianAnswer(worker.answers);
}

function accept(world: World, offer: SimOffer): void {
  const { job, worker } = offer;
  const now = world.agenda.now();
  const { id } = worker.person;
  move(world, job, { name: 'accept', worker: id, offer }, 'candidate');
  offer.state = 'accepted';
  const { hours, urgency } = job.order;
  job.payout = workerPayout({ hours, hourlyRate: worker.person.hourlyRate, urgency }).amount;
  worker.accepted += 1;
  worker.firstAcceptedAt ??= now;
  beginWork(world, job, worker);
}

function end(world: World, offer: SimOffer, state: 'declined' | 'expired'): void {
  offer.state = state;
  const { job } = offer;
  const asked = job.offers.map(({ worker }) => worker.card.worker);
  const left = job.candidates.filter(({ card }) => !asked.includes(card.worker));
  const step = nextStep(job.offers.length, left.length);
  if (step === 'score-again' || (step === 'offer-next' && !offerNext(world, job))) match(world, job);
}
