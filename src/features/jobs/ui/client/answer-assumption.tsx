'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { Button } from '@/ui/button';
import { Input } from '@/ui/input';
import type { Assumption } from '../job-types';

interface AnswerAssumptionProps {
  assumption: Pick<Assumption, 'text' | 'status' | 'answer'>;
  /** Without an answer it is accepted as it stands. */
  onAnswer: (answer?: string) => void;
  busy?: boolean;
}

/** Something we would take for granted: accept it with one click, or say how it is. */
export function AnswerAssumption({ assumption, onAnswer, busy }: AnswerAssumptionProps) {
  const t = useTranslations('client.assumptions');
  const [text, setText] = useState(assumption.answer ?? '');
  const [open, setOpen] = useState(false);
  const say = () => {
    if (!text.trim()) return;
    onAnswer(text.trim());
    setOpen(false);
  };
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    say();
  };
  return (
    <div>
      <p className="text-sm">{assumption.text}</p>
      {assumption.status !== 'open' && !open ? (
        <p className="mt-1 flex flex-wrap items-center gap-x-2 text-[0.8125rem] text-muted-foreground">
          <Check aria-hidden className="size-3.5 text-success" />
          {assumption.status === 'answered' ? assumption.answer : t('accepted')}
          <Button
            variant="link"
            size="sm"
            onClick={() => setOpen(true)}
            aria-label={t('changeOf', { text: assumption.text })}
          >
            {t('change')}
          </Button>
        </p>
      ) : (
        // No form of its own: it also stands inside the form that posts a job.
        <div className="mt-2 flex flex-wrap gap-2">
          <Input
            aria-label={t('answerTo', { text: assumption.text })}
            placeholder={t('placeholder')}
            value={text}
            maxLength={1000}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={onEnter}
            className="h-9 min-w-40 flex-1"
          />
          {text.trim() ? (
            <Button loading={busy} onClick={say}>
              {t('answer')}
            </Button>
          ) : (
            <Button
              variant="secondary"
              loading={busy}
              onClick={() => {
                onAnswer();
                setOpen(false);
              }}
            >
              <Check aria-hidden />
              {t('accept')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
