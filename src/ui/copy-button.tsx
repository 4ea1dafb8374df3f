'use client';

import { Check, Copy } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button, type ButtonProps } from './button';
import { toast } from './toast';

const SHOWN_MS = 2_500;

interface CopyButtonProps extends Pick<ButtonProps, 'variant' | 'size'> {
  /** What is copied. */
  text: string;
  /** Instead of “Copy”. */
  label?: string;
  /** Where the browser does not let pages copy: lets the person do it, e.g. selects the text. */
  onFailed?: () => void;
}

/** Copies a text, and says whether it could. */
export function CopyButton({ text, label, onFailed, ...button }: CopyButtonProps) {
  const t = useTranslations('common');
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      onFailed?.();
      toast.error(t('copyFailed'));
    }
  }
  return (
    <Button {...button} onClick={() => void copy()}>
      {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
      <span aria-live="polite">{copied ? t('copied') : (label ?? t('copy'))}</span>
    </Button>
  );
}
