'use client';

import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';

export type Method = Schema<'PaymentMethod'>;

/** The organization's saved cards, the default first. Asked for only where a card is in question: it takes a call to Stripe. */
export const useMethods = (enabled = true) => useQuery({ ...apiQuery('/payments/methods'), enabled });
