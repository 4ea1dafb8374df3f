'use client';

import { useTranslations } from 'next-intl';
import { Dialog, DialogContent } from '../dialog';
import { Keys } from './keys';
import { useAllCommands } from './shortcuts';

/** "?": the shortcuts that work on this page. */
export function ShortcutHelp({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations('shell');
  const commands = useAllCommands().filter((command) => command.keys);
  const groups = [...new Set(commands.map((command) => command.group))];
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={t('shortcuts')} description={t('shortcutsHint')}>
        {groups.map((group) => (
          <section key={group} className="mb-4 last:mb-0">
            <h3 className="mb-1 text-xs font-medium text-muted-foreground">{group}</h3>
            <ul className="divide-y">
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <li key={command.id} className="flex items-center justify-between gap-4 py-2 text-sm">
                    {command.label}
                    <Keys keys={command.keys ?? ''} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </DialogContent>
    </Dialog>
  );
}
