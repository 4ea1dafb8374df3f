import { z } from 'zod';
import { publicUser } from '@/features/accounts/api/people.schemas';
import { isoDate, objectId } from '@/platform/http/fields';

const values = z.record(z.string(), z.unknown()).nullable();

/** Who did what to what. Changed fields only, secrets masked. */
export const auditLogEntry = z
  .object({
    id: objectId,
    actor: publicUser.nullable(),
    actorName: z.string().meta({ description: 'Role, or `system:name`, or `anonymous`.' }),
    actingAs: publicUser.nullable(),
    action: z.string().meta({ example: 'job.reassign' }),
    entity: z.string().meta({ example: 'jobs' }),
    entityId: z.string(),
    changes: z.object({ before: values, after: values }),
    reason: z.string().nullable(),
    ipAddress: z.string().nullable(),
    userAgent: z.string().nullable(),
    requestId: z.string().nullable(),
    timestamp: isoDate,
  })
  .meta({ id: 'AuditLogEntry' });
