'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { UploadList } from '@/features/files/ui/upload-list';
import { avatarTarget } from '@/features/files/ui/upload-target';
import { useUploads } from '@/features/files/ui/use-uploads';
import { invalidatePaths } from '@/ui/api/invalidate';
import { avatarUrl, displayName, type SessionUser } from '@/ui/api/use-session';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { toast } from '@/ui/toast';

/** The person's picture and a way to change it. */
export function AvatarUpload({ user }: { user: SessionUser }) {
  const t = useTranslations('account.profile');
  const client = useQueryClient();
  const picker = useRef<HTMLInputElement>(null);
  const uploads = useUploads({
    target: avatarTarget,
    onDone: () => {
      toast.success(t('pictureSaved'));
      void invalidatePaths(client, ['/users/me']);
    },
  });
  return (
    <div className="space-y-3">
      <div className="flex items-center gap-4">
        <Avatar name={displayName(user)} src={avatarUrl(user)} size="xl" />
        <div>
          <input
            ref={picker}
            type="file"
            accept="image/png,image/jpeg,image/webp"
            hidden
            onChange={({ target }) => {
              uploads.add([...(target.files ?? [])].slice(0, 1));
              target.value = '';
            }}
          />
          <Button variant="secondary" onClick={() => picker.current?.click()}>
            {t('changePicture')}
          </Button>
          <p className="mt-1.5 text-[0.8125rem] text-muted-foreground">{t('pictureHint')}</p>
        </div>
      </div>
      <UploadList
        uploads={uploads.uploads}
        onRetry={uploads.retry}
        onCancel={(upload) => void uploads.cancel(upload)}
      />
    </div>
  );
}
