import type { FieldAccess } from 'payload';
import {
  anyOf,
  currentUser,
  idOf,
  ownDocuments,
  ownOrganization,
  staff,
  staffIf,
  where,
} from '@/platform/payload/access';
import { holding } from '../domain/permissions';

/** Staff see everybody, clients their colleagues, everybody themselves. Public profiles are the API's to compose. */
export const readUsers = anyOf(staff, ownDocuments('id'), ownOrganization());

/** Contact and private details: the person and staff, and colleagues of one organization. Never a worker's client. */
export const contactField: FieldAccess = ({ req, doc }) => {
  const reader = currentUser(req);
  if (!reader) return false;
  if (reader.role === 'admin') return true;
  if (!doc) return false;
  return (
    String(doc.id) === reader.id ||
    (reader.organization !== null && idOf(doc.organization) === reader.organization)
  );
};

/** What only the person and staff see. */
export const privateField: FieldAccess = ({ req, doc }) => {
  const reader = currentUser(req);
  return reader?.role === 'admin' || (reader !== null && doc !== undefined && String(doc?.id) === reader.id);
};

/** Everybody themselves; staff who edit accounts those of clients and workers; accounts of staff are the owners' to edit. */
export const updateUsers = anyOf(
  ownDocuments('id'),
  staffIf(holding('staff.manage')),
  where(staffIf(holding('users.edit')), { role: { not_equals: 'admin' } }),
);
