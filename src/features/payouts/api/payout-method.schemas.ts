import { z } from 'zod';
import { PAYOUT_RAILS } from '@/features/settings/domain/settings';
import { currency, isoDate, minorUnits, text } from '@/platform/http/fields';
import { HOLDER_NAME } from '../domain/rails';

export const payoutRail = z.enum(PAYOUT_RAILS).meta({ example: 'aba' });

/** An account as the worker types it; what the rail needs of it is checked with the rail. */
export const accountInput = z.strictObject({
  rail: payoutRail,
  holderName: text(80)
    .regex(HOLDER_NAME, 'Must be the name as the bank has it, in Latin letters.')
    .meta({ example: 'SOKHA PRAK' }),
  accountNumber: text(42)
    .regex(/^[A-Za-z0-9 -]+$/, 'Must be digits (or letters, for an IBAN).')
    .meta({ example: '000 123 456', description: 'Spaces and dashes are left out.' }),
  bankName: text(80)
    .regex(/^[\p{L}\p{M}\p{N} .,&()'-]+$/u, 'Must be the name of a bank.')
    .optional()
    .meta({ description: 'For `wise`.' }),
  bic: text(11).optional().meta({ description: 'SWIFT code, for `wise`.', example: 'ABAAKHPP' }),
});

const currentPassword = z.string().min(1).max(200).meta({ description: 'To be sure that it is really you.' });

export const setMethodInput = accountInput.extend({ currentPassword }).meta({ id: 'SetPayoutMethod' });
export const removeMethodInput = z.strictObject({ currentPassword }).meta({ id: 'RemovePayoutMethod' });

/** How a rail pays. */
export const railTerms = z
  .object({
    rail: payoutRail,
    minimum: minorUnits.meta({ description: 'US cents; less carries over to the next run.' }),
    fee: minorUnits.meta({ description: 'US cents, taken out of the payout.' }),
    currency,
    namesBank: z.boolean().meta({ description: 'Whether bank and SWIFT code are asked for.' }),
  })
  .meta({ id: 'PayoutRail' });

/** Where a worker is paid. The whole number is nowhere in the API. */
export const payoutMethod = z
  .object({
    rail: payoutRail,
    holderName: z.string(),
    lastFour: z.string().meta({ example: '3456' }),
    currency,
    heldUntil: isoDate.nullable().meta({ description: 'Nothing is sent there before; null once over.' }),
    flagged: z.boolean().meta({ description: 'A payout came back from it: set it again.' }),
    flagReason: z.string().nullable(),
    since: isoDate,
  })
  .meta({ id: 'PayoutMethod' });

export const payoutMethodAnswer = z
  .object({ method: payoutMethod.nullable(), rails: z.array(railTerms) })
  .meta({ id: 'PayoutMethodAnswer' });
