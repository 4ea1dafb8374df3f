'use client';

import { BookmarkPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { JobCategory } from '@/shared/vocabulary';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Dialog, DialogContent, DialogFooter, DialogTrigger } from '@/ui/dialog';
import { Input } from '@/ui/input';
import { Label } from '@/ui/label';
import { toast } from '@/ui/toast';
import { draftBody, type PostValues } from './draft-values';

/** Keeps the brief as it stands as a template. */
export function SaveTemplate({ category, values }: { category: JobCategory; values: PostValues }) {
  const t = useTranslations('client.templates');
  const tc = useTranslations('common');
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const keep = useAction({
    mutationFn: () =>
      api.post('/job-templates', { body: { name: name.trim(), category, ...draftBody(category, values) } }),
    invalidates: ['/job-templates'],
    onSuccess: () => {
      toast.success(t('kept'));
      setOpen(false);
    },
  });
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) setName(values.title);
      }}
    >
      <DialogTrigger asChild>
        <Button variant="ghost">
          <BookmarkPlus aria-hidden />
          {t('keep')}
        </Button>
      </DialogTrigger>
      <DialogContent title={t('keep')} description={t('keepHint')} size="sm">
        <Label htmlFor="template-name">{t('name')}</Label>
        <Input
          id="template-name"
          className="mt-1.5"
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.target.value)}
        />
        <DialogFooter>
          <Button variant="secondary" onClick={() => setOpen(false)}>
            {tc('cancel')}
          </Button>
          <Button disabled={!name.trim()} loading={keep.isPending} onClick={() => keep.mutate()}>
            {tc('save')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
