'use client';

import { useEffect, useRef, useState } from 'react';
import { emitAck } from '@/ui/api/socket';
import { useSocketEvent } from '@/ui/api/use-socket';

interface Typing {
  jobId: string;
  userId?: string;
  name?: string;
}

const SHOWN_MS = 4_000;
const SAY_EVERY_MS = 2_500;

/** Who else is writing in this thread just now, and a function that says that the reader is. */
export function useTyping(jobId: string, readerId: string | undefined) {
  const [other, setOther] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const said = useRef(0);
  useSocketEvent<Typing>('/messages', 'job:typing', (event) => {
    if (event.jobId !== jobId || event.userId === readerId) return;
    setOther(event.name ?? '');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOther(null), SHOWN_MS);
  });
  useSocketEvent<Typing>('/messages', 'job:new_message', (event) => {
    if (event.jobId === jobId) setOther(null);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const sayTyping = () => {
    if (Date.now() - said.current < SAY_EVERY_MS) return;
    said.current = Date.now();
    emitAck('/messages', 'job:typing', { jobId }).catch(() => undefined);
  };
  return { typing: other, sayTyping };
}
