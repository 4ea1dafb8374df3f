'use client';

import { EyeOff, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FileKindIcon } from '@/features/files/ui/file-row';
import { kindOf } from '@/features/files/ui/media-type';
import { StorageLine } from '@/features/files/ui/storage-line';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { AddPortfolioDialog } from './add-portfolio-dialog';
import type { WorkerProfile } from './use-profile';

type Item = WorkerProfile['portfolio'][number];

/** Pieces of work that the worker shows; public ones appear on the talent pages. */
export function PortfolioCard({ items }: { items: readonly Item[] }) {
  const t = useTranslations('profile');
  return (
    <Card id="portfolio" className="scroll-mt-20">
      <CardHeader title={t('portfolio')} description={t('portfolioHint')} actions={<AddPortfolioDialog />} />
      <CardContent>
        {items.length === 0 ? <p className="text-sm text-muted-foreground">{t('noPortfolio')}</p> : null}
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {items.map((item) => (
            <PortfolioItem key={item.id} item={item} />
          ))}
        </ul>
        <div className="mt-4">
          <StorageLine />
        </div>
      </CardContent>
    </Card>
  );
}

function PortfolioItem({ item }: { item: Item }) {
  const t = useTranslations('profile');
  const picture = item.thumbnailUrl ?? (kindOf(item.mimeType) === 'image' ? item.url : null);
  const remove = useAction({
    invalidates: ['/users/me'],
    mutationFn: () => api.delete('/users/me/portfolio/{id}', { path: { id: item.id } }),
  });
  return (
    <li className="group relative overflow-hidden rounded-lg border">
      <a href={item.url} target="_blank" rel="noopener noreferrer" className="block">
        <span className="grid aspect-[4/3] place-items-center bg-muted text-muted-foreground">
          {picture ? (
            // biome-ignore lint/performance/noImgElement: signed addresses, sized by us already
            <img src={picture} alt="" loading="lazy" className="size-full object-cover" />
          ) : (
            <FileKindIcon mimeType={item.mimeType} className="size-7" />
          )}
        </span>
        <span className="block truncate px-2.5 py-2 text-sm font-medium">{item.title}</span>
      </a>
      {item.public ? null : (
        <Badge className="absolute top-1.5 left-1.5">
          <EyeOff aria-hidden />
          {t('private')}
        </Badge>
      )}
      <ConfirmDialog
        destructive
        title={t('removeItemTitle', { title: item.title })}
        description={t('removeItemText')}
        confirmLabel={t('removeItem')}
        onConfirm={() => remove.mutateAsync()}
        trigger={
          <Button
            variant="secondary"
            size="icon-sm"
            aria-label={t('removeItemTitle', { title: item.title })}
            className="absolute top-1.5 right-1.5"
          >
            <Trash2 aria-hidden />
          </Button>
        }
      />
    </li>
  );
}
