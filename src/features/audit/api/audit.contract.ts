import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import {
  access,
  asFile,
  byCursor,
  fileOrList,
  isoDate,
  listFile,
  memberErrors,
  objectId,
  pageQuery,
} from '@/platform/http/contract';
import { auditLogEntry } from './audit.schemas';

const name = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[A-Za-z0-9_.:-]+$/, 'Must be a name.')
    .optional();

export const listAuditLogsRoute = createRoute({
  method: 'get',
  path: '/admin/audit-logs',
  operationId: 'listAuditLogs',
  tags: ['Admin'],
  summary: 'Audit log',
  description: 'Newest first; nothing in it can be changed.',
  ...access('admin'),
  ...listFile(
    'audit-log',
    'timestamp',
    'actorName',
    'actor.id',
    'actor.name',
    'actingAs.id',
    'action',
    'entity',
    'entityId',
    'reason',
    'ipAddress',
    'requestId',
    'changes',
  ),
  request: {
    query: pageQuery(['timestamp'], '-timestamp', {
      ...asFile,
      ...byCursor,
      actor: objectId.optional(),
      action: name(80),
      entity: name(60),
      entityId: name(64),
      from: isoDate.optional(),
      to: isoDate.optional(),
    }),
  },
  responses: { 200: fileOrList(auditLogEntry), ...memberErrors('VALIDATION_FAILED') },
});
