'use client';

import { Award, Landmark } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { Time } from '@/ui/time';
import type { WorkerProfile } from './use-profile';

/** Where the money goes (only the last four digits are known), and certificates; both are kept by staff. */
export function PayoutCard({ profile }: { profile: WorkerProfile }) {
  const t = useTranslations('profile');
  const method = profile.payoutMethod;
  return (
    <Card>
      <CardHeader title={t('payout')} description={t('payoutHint')} />
      <CardContent className="space-y-4">
        <p className="flex items-center gap-3 text-sm">
          <Landmark aria-hidden className="size-5 shrink-0 text-muted-foreground" />
          {method ? (
            <span>
              <span className="font-medium">
                {t.has(`rail.${method.rail}`) ? t(`rail.${method.rail}`) : method.rail}
              </span>{' '}
              <span className="text-muted-foreground tabular">•••• {method.lastFour}</span>
            </span>
          ) : (
            <span className="text-muted-foreground">{t('noPayout')}</span>
          )}
        </p>
        {profile.certifications.length > 0 ? (
          <ul className="space-y-2 border-t pt-3">
            {profile.certifications.map((each) => (
              <li key={each.name} className="flex items-center gap-3 text-sm">
                <Award aria-hidden className="size-5 shrink-0 text-warning" />
                <span>
                  <span className="font-medium">{each.name}</span>{' '}
                  <span className="text-muted-foreground">
                    {each.issuer} {each.issuedAt ? <Time value={each.issuedAt} format="date" /> : null}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        ) : null}
      </CardContent>
    </Card>
  );
}
