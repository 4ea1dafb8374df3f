'use client';

import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api, newKey } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/ui/dropdown-menu';
import { toast } from '@/ui/toast';
import { BILLING_PATHS, type Subscription } from '../use-subscription';
import { CancelPlanDialog } from './cancel-plan-dialog';
import { PausePlanDialog } from './pause-plan-dialog';

/** What can be done with the plan that runs: the one that undoes first, the rest in a menu. */
export function PlanActions({ subscription }: { subscription: Subscription }) {
  const t = useTranslations('billing.plan');
  const [asks, setAsks] = useState<'cancel' | 'pause' | null>(null);
  const { id, actions } = subscription;
  const undo = (verb: 'reactivate' | 'resume') => ({
    mutationFn: () => api.post(`/subscriptions/{id}/${verb}` as const, { path: { id } }),
    invalidates: BILLING_PATHS,
    onSuccess: () => void toast.success(t(`${verb}Done`)),
  });
  const reactivate = useAction(undo('reactivate'));
  const resume = useAction(undo('resume'));
  const portal = useAction({
    mutationFn: () => api.post('/payments/portal', { idempotencyKey: newKey() }),
    onSuccess: ({ url }) => window.location.assign(url),
  });
  return (
    <div className="flex items-center gap-2">
      {actions.includes('reactivate') ? (
        <Button size="sm" loading={reactivate.isPending} onClick={() => reactivate.mutate()}>
          {t('reactivate')}
        </Button>
      ) : null}
      {actions.includes('resume') ? (
        <Button size="sm" loading={resume.isPending} onClick={() => resume.mutate()}>
          {t('resume')}
        </Button>
      ) : null}
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="secondary" size="icon-sm" aria-label={t('more')}>
            <Ellipsis />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={() => portal.mutate()}>{t('portal')}</DropdownMenuItem>
          {actions.includes('pause') ? (
            <DropdownMenuItem onSelect={() => setAsks('pause')}>{t('pause')}</DropdownMenuItem>
          ) : null}
          {actions.includes('cancel') ? (
            <DropdownMenuItem destructive onSelect={() => setAsks('cancel')}>
              {t('cancel')}
            </DropdownMenuItem>
          ) : null}
        </DropdownMenuContent>
      </DropdownMenu>
      <PausePlanDialog
        subscription={subscription}
        open={asks === 'pause'}
        onOpenChange={(open) => setAsks(open ? 'pause' : null)}
      />
      <CancelPlanDialog
        subscription={subscription}
        open={asks === 'cancel'}
        onOpenChange={(open) => setAsks(open ? 'cancel' : null)}
      />
    </div>
  );
}
