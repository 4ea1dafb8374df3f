import { z } from 'zod';
import { href, objectId, timezone } from '@/platform/http/fields';
import { STAFF_ROLES } from '@/shared/vocabulary';
import { ORGANIZATION_ROLES, ROLES, USER_STATUSES } from '../domain/account.options';

/** The three roles of DOMAIN "People". */
export const role = z.enum(ROLES);

/** What a staff member may do comes from these. */
export const staffRole = z.enum(STAFF_ROLES);

/** State of an account. */
export const userStatus = z.enum(USER_STATUSES);

/** Role of a client inside the organization. */
export const organizationRole = z.enum(ORGANIZATION_ROLES);

/** A person as others see them: never an e-mail address or a phone number. */
export const publicUser = z
  .object({
    id: objectId,
    name: z.string().meta({ description: 'First name and initial for clients and workers.' }),
    firstName: z.string(),
    role,
    avatarUrl: href.nullable(),
    timezone,
  })
  .meta({
    id: 'PublicUser',
    description: 'A person as others see them.',
    example: {
      id: '665f1c2ab7d4e8a1c0934f12',
      name: 'Sokha P.',
      firstName: 'Sokha',
      role: 'worker',
      avatarUrl: '/v1/users/665f1c2ab7d4e8a1c0934f12/avatar?size=256',
      timezone: 'Asia/Phnom_Penh',
    },
  });

export type PublicUser = z.infer<typeof publicUser>;
