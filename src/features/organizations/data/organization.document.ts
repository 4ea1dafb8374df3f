import type { Collection, Db, ObjectId } from 'mongodb';
import type { StoredDocument } from '@/platform/payload/document';
import type { OrganizationKind, SubscriptionTier } from '../domain/organization.options';

export interface BrandKit {
  /** `#RRGGBB`. */
  colours?: string[];
  fonts?: string[];
  /** Files. */
  logos?: ObjectId[];
  notes?: string | null;
}

/** White label of an agency: what its clients see instead of our name. */
export interface Branding {
  name?: string | null;
  logo?: ObjectId | null;
  primaryColour?: string | null;
  accentColour?: string | null;
  domain?: string | null;
  senderName?: string | null;
  senderEmail?: string | null;
}

/** What invoices are made out to; what is not given is left off the paper, but the name and e-mail fall back to ours. */
export interface Billing {
  legalName?: string | null;
  /** With line breaks. */
  address?: string | null;
  taxId?: string | null;
  email?: string | null;
}

/** The payer: owns jobs, credits and the subscription. */
export interface OrganizationDocument extends StoredDocument {
  name: string;
  kind: OrganizationKind;
  industry?: string | null;
  subscriptionTier: SubscriptionTier;
  preferredWorkers: ObjectId[];
  blockedWorkers: ObjectId[];
  brandKit?: BrandKit | null;
  /** The agency above, if any. */
  parent?: ObjectId | null;
  branding?: Branding | null;
  /** Unique. */
  referralCode: string;
  /** The organization that referred this one. */
  referredBy?: ObjectId | null;
  /** Unique, set once. */
  stripeCustomerId?: string | null;
  /** The one before, which was deleted at Stripe. */
  formerStripeCustomerId?: string | null;
  billing?: Billing | null;
  /** Counts changes of the team, so that they follow each other. */
  membersVersion?: number;
  /** Since when nobody belongs to it, and who left it last; null or absent while it lives. */
  closedAt?: Date | null;
  closedBy?: ObjectId | null;
}

/** The payers. */
export const organizationsCollection = (db: Db): Collection<OrganizationDocument> =>
  db.collection<OrganizationDocument>('organizations');
