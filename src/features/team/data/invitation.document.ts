import type { Collection, Db, ObjectId } from 'mongodb';
import type { OrganizationRole } from '@/features/accounts/domain/account.options';
import type { InvitationState } from '../domain/team.options';

/** Somebody who is asked to join an organization. The mailed token is stored as its SHA-256 and works once. */
export interface InvitationDocument {
  _id: ObjectId;
  organization: ObjectId;
  /** Lower-cased. */
  email: string;
  role: OrganizationRole;
  /** Credits a month; null for no limit. */
  monthlyCredits: number | null;
  /** Unique. A mail that is sent again brings a new one. */
  tokenHash: string;
  state: InvitationState;
  invitedBy: ObjectId;
  createdAt: Date;
  expiresAt: Date;
  sentAt: Date;
  sentCount: number;
  acceptedBy: ObjectId | null;
  endedAt: Date | null;
}

/** Who was asked to join. Internal: no door of the panel shows it. */
export const invitationsCollection = (db: Db): Collection<InvitationDocument> =>
  db.collection<InvitationDocument>('organization-invitations');
