import { type Db, ObjectId } from 'mongodb';
import { type UserDocument, usersCollection } from '@/features/accounts/data/user.document';
import { DEFAULT_NOTIFICATION_PREFERENCES } from '@/features/accounts/domain/account.options';
import { type JobDocument, jobsCollection } from '@/features/jobs/data/job.document';
import { type OfferDocument, offersCollection } from '@/features/matching/data/offer.document';
import { organizationsCollection } from '@/features/organizations/data/organization.document';

/** Documents as they are stored, for tests of what may be read and written. Stories are told through use-cases. */

const stamps = () => ({ createdAt: new Date(), updatedAt: new Date() });

/** An organization called `name`. */
export async function storeOrganization(db: Db, name: string): Promise<ObjectId> {
  const _id = new ObjectId();
  await organizationsCollection(db).insertOne({
    _id,
    name,
    kind: 'client',
    subscriptionTier: 'starter',
    preferredWorkers: [],
    blockedWorkers: [],
    brandKit: null,
    referralCode: _id.toHexString(),
    ...stamps(),
  });
  return _id;
}

/** A person whose address says who they are. */
export async function storeUser(
  db: Db,
  name: string,
  extra: Partial<UserDocument> & Pick<UserDocument, 'role'>,
): Promise<ObjectId> {
  const _id = new ObjectId();
  await usersCollection(db).insertOne({
    _id,
    email: `${name}@nimmit.test`,
    staffRoles: [],
    profile: { firstName: name, lastName: 'Test', phone: '+1 212 555 0134', timezone: 'UTC', locale: 'en' },
    emailVerified: true,
    onboarded: true,
    status: 'active',
    notificationPreferences: { ...structuredClone(DEFAULT_NOTIFICATION_PREFERENCES), quietHours: null },
    organization: null,
    organizationRole: null,
    ...stamps(),
    ...extra,
  });
  return _id;
}

/** A job of somebody. */
export async function storeJob(
  db: Db,
  extra: Partial<JobDocument> & Pick<JobDocument, 'organization' | 'client'>,
): Promise<ObjectId> {
  const _id = new ObjectId();
  const job = {
    _id,
    number: `NIM-${_id.toHexString()}`,
    title: 'Cut a reel',
    description: 'Four clips, warm look.',
    category: 'video-editing',
    requiredSkills: [],
    brief: {},
    assumptions: [],
    pricing: { type: 'credit', amount: 0, credits: 7, currency: 'USD' },
    sharedFiles: [],
    payout: { amount: 2700, currency: 'USD', hours: 3, hourlyRate: 900 },
    settlement: null,
    autoCompleteAt: null,
    lateAt: null,
    analysis: null,
    candidates: [],
    urgency: 'standard',
    deliveryTime: { estimated: 3, deadline: null, promisedAt: null },
    status: 'pending',
    reviewStage: null,
    worker: null,
    clock: [],
    revisions: [],
    revisionsAllowed: 2,
    revisionsUsed: 0,
    clientRating: null,
    workerRating: null,
    qualityScore: null,
    onTimeDelivery: null,
    totalTimeSpent: 0,
    adminNotes: 'canary-note',
    flagged: false,
    flagReason: null,
    template: null,
    queuePosition: null,
    ...stamps(),
    ...extra,
  };
  await jobsCollection(db).insertOne(job as unknown as JobDocument);
  return _id;
}

/** An open offer of a job to a worker. */
export async function storeOffer(db: Db, job: ObjectId, worker: ObjectId): Promise<ObjectId> {
  const _id = new ObjectId();
  const offer = { _id, job, worker, rank: 1, score: 0.9, components: {}, reasoning: '', state: 'offered' };
  const terms = {
    payout: 2700,
    currency: 'USD',
    deadline: null,
    hours: 3,
    hourlyRate: 900,
    urgencyFactor: 1,
  };
  await offersCollection(db).insertOne({ ...offer, terms, ...stamps() } as unknown as OfferDocument);
  return _id;
}
