'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { invalidatePaths } from '@/ui/api/invalidate';
import { useSession } from '@/ui/api/use-session';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { Dialog, DialogContent } from '@/ui/dialog';
import { RecoveryCodes } from './recovery-codes';
import { SetupSteps } from './setup-steps';
import { ShowFactorForm } from './show-factor-form';

type Open = 'setup' | 'disable' | 'renew' | 'codes' | null;

/** The second factor of the account: on or off, and everything that one does with it. */
export function SecondFactorCard() {
  const t = useTranslations('account.secondFactor');
  const client = useQueryClient();
  const { user } = useSession();
  const [open, setOpen] = useState<Open>(null);
  const [codes, setCodes] = useState<string[]>([]);
  const state = user?.secondFactor;
  const fresh = () => void invalidatePaths(client, ['/users/me']);
  const showCodes = (made: string[]) => {
    setCodes(made);
    setOpen('codes');
    fresh();
  };
  if (!state) return null;
  return (
    <Card>
      <CardHeader
        title={
          <span className="flex flex-wrap items-center gap-2">
            {t('title')}
            <Badge tone={state.enabled ? 'success' : 'neutral'}>{t(state.enabled ? 'on' : 'off')}</Badge>
          </span>
        }
        description={t('hint')}
        actions={
          state.enabled ? null : (
            <Button size="sm" onClick={() => setOpen('setup')}>
              {t('setUp')}
            </Button>
          )
        }
      />
      {state.enabled ? (
        <CardContent className="space-y-4">
          {state.recoveryCodesLeft < 3 ? (
            <Callout tone="warning">{t('fewLeft', { left: state.recoveryCodesLeft })}</Callout>
          ) : (
            <p className="text-sm">{t('left', { left: state.recoveryCodesLeft })}</p>
          )}
          <div className="flex flex-wrap gap-2">
            <Button variant="secondary" size="sm" onClick={() => setOpen('renew')}>
              {t('renew')}
            </Button>
            {state.required ? null : (
              <Button
                variant="ghost"
                size="sm"
                className="text-destructive"
                onClick={() => setOpen('disable')}
              >
                {t('switchOff')}
              </Button>
            )}
          </div>
        </CardContent>
      ) : (
        <CardContent className="pt-1 text-sm text-muted-foreground">{t('why')}</CardContent>
      )}
      <Dialog open={open !== null} onOpenChange={(is) => !is && setOpen(null)}>
        {open === 'setup' ? (
          <DialogContent title={t('setUp')} description={t('setUpHint')}>
            <SetupSteps onEnabled={showCodes} />
          </DialogContent>
        ) : null}
        {open === 'codes' ? (
          <DialogContent title={t('codesTitle')} description={t('codesHint')}>
            <RecoveryCodes codes={codes} onDone={() => setOpen(null)} />
          </DialogContent>
        ) : null}
        {open === 'renew' ? (
          <DialogContent title={t('renew')} description={t('renewHint')}>
            <ShowFactorForm path="/auth/totp/recovery-codes" submit={t('renewSubmit')} onDone={showCodes} />
          </DialogContent>
        ) : null}
        {open === 'disable' ? (
          <DialogContent title={t('switchOff')} description={t('switchOffHint')}>
            <ShowFactorForm
              path="/auth/totp/disable"
              submit={t('switchOff')}
              destructive
              onDone={() => {
                setOpen(null);
                fresh();
              }}
            />
          </DialogContent>
        ) : null}
      </Dialog>
    </Card>
  );
}
