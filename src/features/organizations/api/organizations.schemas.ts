import { z } from 'zod';
import { organizationRole, publicUser } from '@/features/accounts/api/people.schemas';
import { email, isoDate, objectId, optionalText, text } from '@/platform/http/fields';
import { ORGANIZATION_KINDS, SUBSCRIPTION_TIERS } from '../domain/organization.options';

export const subscriptionTier = z.enum(SUBSCRIPTION_TIERS);
export const organizationKind = z.enum(ORGANIZATION_KINDS);

const brandColour = z.strictObject({
  name: optionalText(60).nullable().optional(),
  value: z.string().regex(/^#[0-9a-fA-F]{6}$/, 'Must be a colour such as #1F6F5C.'),
});
const brandFont = z.strictObject({ name: text(80), usage: optionalText(120).nullable().optional() });

/** Colours, fonts and notes that every brief of the organization carries. */
export const brandKit = z
  .object({
    colours: z.array(brandColour),
    fonts: z.array(brandFont),
    notes: z.string(),
  })
  .meta({
    id: 'BrandKit',
    example: {
      colours: [{ name: 'Pine', value: '#1F6F5C' }],
      fonts: [{ name: 'Inter', usage: 'headlines' }],
      notes: 'No gradients.',
    },
  });

/** What invoices are made out to. */
export const billing = z
  .object({
    legalName: z.string().nullable(),
    address: z.string().nullable(),
    taxId: z.string().nullable(),
    email: z.string().nullable(),
  })
  .meta({ id: 'Billing' });

export const organization = z
  .object({
    id: objectId,
    name: z.string(),
    kind: organizationKind,
    industry: z.string().nullable(),
    subscriptionTier,
    brandKit,
    billing,
    referralCode: z.string().nullable(),
    myRole: organizationRole.nullable(),
    members: z.array(publicUser.extend({ organizationRole })),
    balance: z.object({
      available: z.int(),
      held: z.int(),
      totalJobsPosted: z.int(),
      totalCreditsSpent: z.int(),
      averageRating: z.number().nullable(),
    }),
    createdAt: isoDate,
    updatedAt: isoDate,
  })
  .meta({ id: 'Organization' });

export const updateOrganizationInput = z
  .strictObject({
    name: text(120).optional(),
    industry: optionalText(80).nullable().optional(),
    brandKit: z
      .strictObject({
        colours: z.array(brandColour).max(12).optional(),
        fonts: z.array(brandFont).max(8).optional(),
        notes: optionalText(4000).optional(),
      })
      .optional(),
    billing: z
      .strictObject({
        legalName: optionalText(200).nullable().optional(),
        address: optionalText(500).nullable().optional(),
        taxId: optionalText(60).nullable().optional(),
        email: email.nullable().optional(),
      })
      .optional()
      .meta({ description: 'On invoices issued from now on; parts that are not named stay.' }),
  })
  .meta({ id: 'UpdateOrganizationInput' });

export const foundOrganizationInput = z
  .strictObject({ name: text(120) })
  .meta({ id: 'FoundOrganizationInput' });

export const foundedOrganization = z
  .object({ id: objectId, name: z.string() })
  .meta({ id: 'FoundedOrganization' });

/** A worker whom the organization asks for first. */
export const preferredWorker = publicUser
  .extend({
    skills: z.array(z.string()),
    averageRating: z.number().nullable(),
    completedForYou: z.int().min(0),
    availability: z.enum(['available', 'busy', 'offline']),
  })
  .meta({ id: 'PreferredWorker' });

export const preferredWorkerInput = z
  .strictObject({ workerId: objectId })
  .meta({ id: 'PreferredWorkerInput' });
