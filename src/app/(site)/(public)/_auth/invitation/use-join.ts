'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api, isApiError } from '@/ui/api/client';
import { useErrorText } from '@/ui/api/error-message';
import { toast } from '@/ui/toast';

/** Accepts, and goes to the portal of the organization that one belongs to now. */
export function useJoin(organization: string, again: () => void) {
  const t = useTranslations('auth.invitation');
  const errorText = useErrorText();
  const client = useQueryClient();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [words, setWords] = useState<string | null>(null);

  function enter() {
    toast.success(t('joined', { organization }));
    client.clear();
    router.push('/client');
    router.refresh();
  }
  async function accept(body: { token: string }) {
    setBusy(true);
    setWords(null);
    try {
      await api.post('/invitations/accept', { body });
      enter();
    } catch (error) {
      setBusy(false);
      // Whatever has changed since the page was read, reading it again says.
      if (isApiError(error, 'CONFLICT') || isApiError(error, 'VALIDATION_FAILED')) again();
      const isFull = isApiError(error, 'CONFLICT') && !error.details;
      setWords(isFull ? t('full') : errorText(error));
    }
  }
  return { accept, enter, busy, words };
}
