import type { Collection, Db, ObjectId } from 'mongodb';
import type { StoredDocument } from '@/platform/payload/document';
import type { StaffRole } from '@/shared/vocabulary';
import type {
  Locale,
  NotificationChannel,
  NotificationTopic,
  OrganizationRole,
  Role,
  UserStatus,
} from '../domain/account.options';

export interface QuietHours {
  enabled: boolean;
  /** `HH:mm` in the person's own time zone; an end before the start runs over midnight. */
  start: string;
  end: string;
}

export type NotificationPreferences = Record<NotificationChannel, Record<NotificationTopic, boolean>> & {
  quietHours?: QuietHours | null;
};

export interface UserProfile {
  firstName: string;
  lastName: string;
  /** A clean file of purpose `avatar`. */
  avatar?: ObjectId | null;
  phone?: string | null;
  /** IANA name. */
  timezone: string;
  locale: Locale;
}

/** A person's identity. Nothing that counts lives here; passwords are in `auth-credentials`. */
export interface UserDocument extends StoredDocument {
  /** Unique, lower-cased. */
  email: string;
  role: Role;
  /** Empty unless `role` is `admin`. */
  staffRoles: StaffRole[];
  profile: UserProfile;
  emailVerified: boolean;
  onboarded: boolean;
  lastLogin?: Date | null;
  status: UserStatus;
  notificationPreferences: NotificationPreferences;
  /** Clients only. */
  organization?: ObjectId | null;
  organizationRole?: OrganizationRole | null;
}

/** The people. */
export const usersCollection = (db: Db): Collection<UserDocument> => db.collection<UserDocument>('users');
