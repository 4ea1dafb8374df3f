'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { UploadList } from '@/features/files/ui/upload-list';
import type { UploadTarget } from '@/features/files/ui/upload-target';
import { useUploads } from '@/features/files/ui/use-uploads';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Dialog, DialogContent, DialogFooter, DialogTrigger } from '@/ui/dialog';
import { FileDrop } from '@/ui/file-drop';
import { Input } from '@/ui/input';
import { Label } from '@/ui/label';
import { Switch } from '@/ui/switch';
import { Textarea } from '@/ui/textarea';
import { toast } from '@/ui/toast';

interface Sent {
  fileId: string;
  name: string;
}

/** A place for one piece: the bytes go up first, and title and words complete it. */
function portfolioTarget(): UploadTarget<string> {
  return {
    key: 'portfolio',
    create: (body) => api.post('/users/me/portfolio/upload-url', { body }),
    complete: async (fileId) => fileId,
  };
}

/** Adds a piece to the portfolio: an image, a video or a PDF of up to 50 MB. */
export function AddPortfolioDialog() {
  const t = useTranslations('profile');
  const tc = useTranslations('common');
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);
  const [title, setTitle] = useState('');
  const [description, setDescription] = useState('');
  const [shown, setShown] = useState(true);
  const { uploads, add, retry, cancel } = useUploads({
    target: portfolioTarget,
    onDone: (fileId, file) => {
      setSent({ fileId, name: file.name });
      setTitle((now) => now || file.name.replace(/\.\w+$/, '').slice(0, 120));
    },
  });
  const save = useAction({
    invalidates: ['/users/me'],
    mutationFn: () =>
      api.post('/users/me/portfolio', {
        body: {
          fileId: sent?.fileId,
          title: title.trim(),
          public: shown,
          ...(description.trim() ? { description: description.trim() } : {}),
        },
      }),
    onSuccess: () => {
      setOpen(false);
      setSent(null);
      setTitle('');
      setDescription('');
      toast.success(tc('saved'));
    },
  });
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant="ghost" size="sm">
          <Plus aria-hidden />
          {tc('add')}
        </Button>
      </DialogTrigger>
      <DialogContent title={t('addItem')} size="sm">
        <div className="space-y-4">
          {sent ? (
            <p className="truncate rounded-lg bg-success-soft px-3 py-2 text-sm text-success">{sent.name}</p>
          ) : uploads.length > 0 ? (
            <UploadList uploads={uploads} onRetry={retry} onCancel={cancel} />
          ) : (
            <FileDrop
              compact
              multiple={false}
              accept="image/*,video/*,application/pdf"
              onFiles={add}
              hint={t('itemLimits')}
            />
          )}
          <div className="space-y-1.5">
            <Label htmlFor="item-title">{t('itemTitle')}</Label>
            <Input
              id="item-title"
              maxLength={120}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
          </div>
          <div className="space-y-1.5">
            <Label htmlFor="item-text">{t('itemText')}</Label>
            <Textarea
              id="item-text"
              rows={2}
              maxLength={1000}
              value={description}
              onChange={(event) => setDescription(event.target.value)}
            />
          </div>
          <label htmlFor="item-public" className="flex items-center justify-between gap-3 text-sm">
            {t('itemPublic')}
            <Switch id="item-public" checked={shown} onCheckedChange={setShown} />
          </label>
        </div>
        <DialogFooter>
          <Button disabled={!sent || !title.trim()} loading={save.isPending} onClick={() => save.mutate()}>
            {tc('add')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
