import type { FieldAccess } from 'payload';
import {
  anyOf,
  currentUser,
  idOf,
  ownDocuments,
  ownOrganization,
  staff,
  staffIf,
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

export const updateUsers = anyOf(staffIf(holding('users.edit')), ownDocuments('id'));
