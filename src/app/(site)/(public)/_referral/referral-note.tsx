'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Callout } from '@/ui/callout';
import { forgetReferralCode } from './kept-code';
import { useReferral } from './use-referral';

/** On the sign-up form: by whose recommendation somebody comes. Says so when the code is nobody's; silent while it is looked up. */
export function ReferralNote({ code }: { code: string }) {
  const t = useTranslations('auth.signUp');
  const { referral, isUnknown } = useReferral(code);
  useEffect(() => {
    if (isUnknown) forgetReferralCode();
  }, [isUnknown]);
  if (referral) {
    return (
      <Callout tone="success">
        {t('recommended', { company: referral.organizationName, credits: referral.credits })}
      </Callout>
    );
  }
  return isUnknown ? <Callout>{t('unknownCode', { code })}</Callout> : null;
}
