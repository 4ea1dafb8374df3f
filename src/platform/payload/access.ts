import type { Access, FieldAccess, PayloadRequest, Where } from 'payload';

/** The signed-in person, as access rules need them. Relations may come populated or as ids. */
export interface AccessUser {
  id: string;
  role: string;
  staffRoles: readonly string[];
  organization: string | null;
  organizationRole: string | null;
}

type Answer = boolean | Where;
export type AccessArgs = Parameters<Access>[0];
/** A rule that composes: `true` everything, `false` nothing, a `Where` the documents it matches. */
export type AccessRule = (args: AccessArgs) => Answer | Promise<Answer>;

/** The person behind a request; null for nobody and for an account that is not active. */
export function currentUser(req: PayloadRequest): AccessUser | null {
  const user = req.user as unknown as Record<string, unknown> | null | undefined;
  if (!user?.id || (user.status !== undefined && user.status !== 'active')) return null;
  const staffRoles =
    user.role === 'admin' && Array.isArray(user.staffRoles) ? (user.staffRoles as string[]) : [];
  return {
    id: String(user.id),
    role: String(user.role),
    staffRoles,
    organization: user.role === 'client' ? idOf(user.organization) : null,
    organizationRole: typeof user.organizationRole === 'string' ? user.organizationRole : null,
  };
}

/** The id of a relation, populated or not. */
export function idOf(relation: unknown): string | null {
  if (relation === null || relation === undefined) return null;
  if (typeof relation === 'object' && 'id' in relation) return String(relation.id);
  return String(relation);
}

/** True for our own staff, whatever their staff roles. */
export function isStaff(req: PayloadRequest): boolean {
  return currentUser(req)?.role === 'admin';
}

export const nobody = (): false => false;
export const everybody = (): true => true;

/** Every staff member. */
export const staff: AccessRule = ({ req }) => isStaff(req);

/** Staff whose roles pass `test`: `staffIf(holding('money.read'))`. */
export function staffIf(test: (staffRoles: readonly string[]) => boolean): AccessRule {
  return ({ req }) => test(currentUser(req)?.staffRoles ?? []);
}

/** Clients: documents whose `path` is their organization; `roles` narrows it to some of its members. */
export function ownOrganization(path = 'organization', roles?: readonly string[]): AccessRule {
  return ({ req }) => {
    const user = currentUser(req);
    if (!user?.organization) return false;
    if (roles && !roles.includes(user.organizationRole ?? '')) return false;
    return { [path]: { equals: user.organization } };
  };
}

/** Documents whose `path` is the person; `role` narrows it to people of one role. */
export function ownDocuments(path: string, role?: string): AccessRule {
  return ({ req }) => {
    const user = currentUser(req);
    if (!user || (role && user.role !== role)) return false;
    return { [path]: { equals: user.id } };
  };
}

/** A rule narrowed further: the documents it allows that also match. */
export function where(rule: AccessRule, narrowed: Where): AccessRule {
  return allOf(rule, () => narrowed);
}

/** What any of the rules allows. The first that allows everything decides; without one, their filters are joined. */
export function anyOf(...rules: AccessRule[]): AccessRule {
  return async (args) => {
    const filters: Where[] = [];
    for (const rule of rules) {
      const answer = await rule(args);
      if (answer === true) return true;
      if (answer !== false) filters.push(answer);
    }
    if (filters.length === 0) return false;
    return filters.length === 1 ? (filters[0] as Where) : { or: filters };
  };
}

/** What all of the rules allow. */
export function allOf(...rules: AccessRule[]): AccessRule {
  return async (args) => {
    const filters: Where[] = [];
    for (const rule of rules) {
      const answer = await rule(args);
      if (answer === false) return false;
      if (answer !== true) filters.push(answer);
    }
    if (filters.length === 0) return true;
    return filters.length === 1 ? (filters[0] as Where) : { and: filters };
  };
}

/** Field rule: staff only. */
export const staffField: FieldAccess = ({ req }) => isStaff(req);

/** Field rule: everybody who may read the document but workers. */
export const notForWorkers: FieldAccess = ({ req }) =>
  ['client', 'admin'].includes(currentUser(req)?.role ?? '');

/** Field rule: everybody who may read the document but clients. */
export const notForClients: FieldAccess = ({ req }) =>
  ['worker', 'admin'].includes(currentUser(req)?.role ?? '');
