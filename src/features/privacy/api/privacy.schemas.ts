import { z } from 'zod';
import { isoDate, objectId, reason } from '@/platform/http/fields';
import { BLOCKERS } from '../domain/person-data';

/** A copy of one's data: asked for, being made, to be fetched until it ends. */
export const dataExport = z
  .object({
    id: objectId,
    state: z.enum(['preparing', 'ready', 'ended']),
    requestedAt: isoDate,
    readyAt: isoDate.nullable(),
    expiresAt: isoDate.nullable(),
    size: z.int().min(0).nullable().meta({ description: 'Bytes.' }),
  })
  .meta({ id: 'DataExport' });

export const erasure = z
  .object({
    blockers: z
      .array(z.enum(BLOCKERS))
      .meta({ description: 'What has to be done first; empty when it can be done.' }),
  })
  .meta({ id: 'Erasure', example: { blockers: ['live-subscription'] } });

export const eraseInput = z.strictObject({
  currentPassword: z.string().min(1).max(200).meta({ format: 'password', example: 'Night-shift-2026' }),
});

export const privacyReason = z.strictObject({ reason });
