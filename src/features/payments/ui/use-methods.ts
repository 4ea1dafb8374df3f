'use client';

import { useQuery } from '@tanstack/react-query';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';

export type Method = Schema<'PaymentMethod'>;

/** The organization's saved cards, the default first. */
export const useMethods = () => useQuery(apiQuery('/payments/methods'));
