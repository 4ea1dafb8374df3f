'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { emitAck } from '@/ui/api/socket';
import { useSession } from '@/ui/api/use-session';
import { useSocketEvent } from '@/ui/api/use-socket';

interface Typing {
  jobId: string;
  userId: string;
  typing?: boolean;
}

const SAY_EVERY_MS = 3_000;
const FADES_MS = 5_000;

/** Whether the other side is typing, and a function that tells them that the reader is. */
export function useTyping(jobId: string): { othersType: boolean; tell: () => void } {
  const { user } = useSession();
  const [othersType, setOthersType] = useState(false);
  const fade = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef(0);

  useSocketEvent<Typing>('/messages', 'job:typing', (event) => {
    if (event.jobId !== jobId || event.userId === user?.id) return;
    clearTimeout(fade.current);
    setOthersType(event.typing !== false);
    fade.current = setTimeout(() => setOthersType(false), FADES_MS);
  });
  useSocketEvent<{ jobId?: string }>('/messages', 'job:new_message', (event) => {
    if (event.jobId === jobId) setOthersType(false);
  });
  useEffect(() => () => clearTimeout(fade.current), []);

  const tell = useCallback(() => {
    if (Date.now() - told.current < SAY_EVERY_MS) return;
    told.current = Date.now();
    void emitAck('/messages', 'job:typing', { jobId }).catch(() => undefined);
  }, [jobId]);
  return { othersType, tell };
}
