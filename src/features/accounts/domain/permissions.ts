import type { StaffRole } from '@/shared/vocabulary';

/**
 * Who of the staff may do what. Everything that is not here is denied; `owner` has all.
 * Reading is here only where not every staff role may.
 */
export const PERMISSIONS = {
  'jobs.assign': ['operations'],
  'jobs.reassign': ['operations'],
  'jobs.override': ['operations'],
  'jobs.flag': ['operations', 'quality', 'support'],
  'workers.verify': ['operations', 'quality'],
  'workers.certify': ['quality'],
  'workers.suspend': ['operations'],
  'money.read': ['operations', 'finance', 'support'],
  'money.adjust': ['finance'],
  'money.refund': ['finance'],
  'payouts.manage': ['finance'],
  'stripe.manage': ['finance'],
  'payouts.approve': ['finance'],
  'plans.edit': ['finance'],
  'qa.decide': ['quality'],
  'messages.read': ['operations', 'quality', 'support'],
  'users.actAs': ['operations', 'quality', 'support'],
  'users.edit': ['operations', 'support'],
  'users.suspend': ['operations', 'support'],
  'organizations.edit': ['operations', 'support'],
  'keys.revoke': ['operations', 'support'],
  'privacy.manage': ['support'],
  'audit.read': ['operations', 'finance', 'quality', 'support'],
  'skills.edit': [],
  'holidays.edit': [],
  'templates.edit': [],
  'settings.edit': [],
  'staff.manage': [],
} as const satisfies Record<string, readonly StaffRole[]>;

export type Permission = keyof typeof PERMISSIONS;

/** True when one of these staff roles holds the permission. Unknown roles hold nothing. */
export function can(staffRoles: readonly string[] | null | undefined, permission: Permission): boolean {
  if (!staffRoles) return false;
  const holders: readonly string[] = PERMISSIONS[permission];
  return staffRoles.some((role) => role === 'owner' || holders.includes(role));
}

/** The permission as a test of staff roles, for access rules. */
export const holding = (permission: Permission) => (staffRoles: readonly string[]) =>
  can(staffRoles, permission);

/** The rooms of those staff who hold the permission. */
export const staffWho = (permission: Permission): string[] =>
  ['owner', ...PERMISSIONS[permission]].map((role) => `staff:${role}`);
