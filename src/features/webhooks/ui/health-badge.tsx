'use client';

import { useTranslations } from 'next-intl';
import type { Schema } from '@/ui/api/types';
import { StatusBadge } from '@/ui/status-badge';

const TONES = {
  new: 'neutral',
  healthy: 'success',
  failing: 'warning',
  off: 'neutral',
  disabled: 'danger',
  gone: 'danger',
} as const;

/** How an endpoint is doing. */
export function HealthBadge({ health }: Pick<Schema<'WebhookEndpoint'>, 'health'>) {
  const t = useTranslations('integrations.hooks.health');
  return <StatusBadge tone={TONES[health]}>{t(health)}</StatusBadge>;
}
