'use client';

import { Award } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PayoutMethodCard } from '@/features/payouts/ui/payout-method-card';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { Time } from '@/ui/time';
import type { WorkerProfile } from './use-profile';

/** Where the money goes, which the worker sets, and certificates, which staff keep. */
export function PayoutCard({ profile }: { profile: WorkerProfile }) {
  const t = useTranslations('profile');
  return (
    <>
      <PayoutMethodCard />
      {profile.certifications.length > 0 ? (
        <Card>
          <CardHeader title={t('certificates')} />
          <CardContent>
            <ul className="space-y-2">
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
          </CardContent>
        </Card>
      ) : null}
    </>
  );
}
