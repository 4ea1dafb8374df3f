'use client';

import { Command as Cmdk } from 'cmdk';
import { Search } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog as Primitive } from 'radix-ui';
import { Overlay } from '../panel';
import { useFocusReturn } from '../use-focus-return';
import { Keys } from './keys';
import { useAllCommands } from './shortcuts';

interface CommandPaletteProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** ⌘K: every command of the page and the portal, found by typing. */
export function CommandPalette({ open, onOpenChange }: CommandPaletteProps) {
  const t = useTranslations('shell');
  const commands = useAllCommands();
  const focus = useFocusReturn();
  const groups = [...new Set(commands.map((command) => command.group))];
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Overlay />
        <Primitive.Content
          {...focus}
          aria-describedby={undefined}
          className="fixed top-[12vh] left-1/2 z-50 w-[calc(100vw-1.5rem)] max-w-xl -translate-x-1/2 animate-in overflow-hidden rounded-xl border bg-popover shadow-lg outline-none"
        >
          <Primitive.Title className="sr-only">{t('commands')}</Primitive.Title>
          <Cmdk loop label={t('commands')}>
            <div className="flex items-center gap-2.5 border-b px-4">
              <Search aria-hidden className="size-4 text-muted-foreground" />
              <Cmdk.Input
                placeholder={t('search')}
                className="h-12 flex-1 bg-transparent text-base outline-none placeholder:text-muted-foreground sm:text-sm"
              />
            </div>
            <Cmdk.List className="max-h-[55vh] overflow-y-auto p-1.5">
              <Cmdk.Empty className="py-8 text-center text-sm text-muted-foreground">
                {t('noCommand')}
              </Cmdk.Empty>
              {groups.map((group) => (
                <Cmdk.Group
                  key={group}
                  heading={group}
                  className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-medium [&_[cmdk-group-heading]]:text-muted-foreground"
                >
                  {commands
                    .filter((command) => command.group === group)
                    .map((command) => (
                      <Cmdk.Item
                        key={command.id}
                        value={`${command.label} ${command.id}`}
                        keywords={command.keywords ? [...command.keywords] : undefined}
                        onSelect={() => {
                          onOpenChange(false);
                          command.run();
                        }}
                        className="flex min-h-10 items-center gap-3 rounded-md px-2.5 text-sm data-[selected=true]:bg-accent [&_svg]:size-4 [&_svg]:text-muted-foreground"
                      >
                        {command.icon}
                        <span className="flex-1 truncate">{command.label}</span>
                        {command.keys ? <Keys keys={command.keys} /> : null}
                      </Cmdk.Item>
                    ))}
                </Cmdk.Group>
              ))}
            </Cmdk.List>
          </Cmdk>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
