'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Checkbox } from '@/ui/checkbox';
import { WEBHOOK_AREAS, type WebhookArea } from '../domain/webhook-events';

const AREAS = Object.keys(WEBHOOK_AREAS) as WebhookArea[];

interface EventPickerProps {
  value: readonly string[];
  onChange: (events: string[]) => void;
}

/** Which events an endpoint hears of: all of an area, or one by one. */
export function EventPicker({ value, onChange }: EventPickerProps) {
  const t = useTranslations('integrations.hooks');
  const toggleArea = (area: WebhookArea, isOn: boolean) => {
    const others = value.filter((event) => !event.startsWith(`${area}.`));
    onChange(isOn ? [...others, `${area}.*`] : others);
  };
  const toggleEvent = (event: string, isOn: boolean) =>
    onChange(isOn ? [...value, event] : value.filter((one) => one !== event));
  return (
    <div className="divide-y rounded-md border">
      {AREAS.map((area) => {
        const isAll = value.includes(`${area}.*`);
        const some = value.filter((event) => event.startsWith(`${area}.`)).length;
        return (
          <details key={area} className="group px-3 py-2.5" open={some > 0 && !isAll}>
            <summary className="flex cursor-pointer list-none items-center gap-2.5">
              <Checkbox
                aria-label={t('allOf', { area: t(`area.${area}`) })}
                checked={isAll ? true : some > 0 ? 'indeterminate' : false}
                onCheckedChange={(isOn) => toggleArea(area, isOn === true)}
                onClick={(event) => event.stopPropagation()}
              />
              <span className="flex-1 text-sm font-medium">{t(`area.${area}`)}</span>
              <code className="text-xs text-muted-foreground">{area}.*</code>
            </summary>
            {isAll ? null : (
              <div className="grid gap-2 pt-3 pl-7 sm:grid-cols-2">
                {WEBHOOK_AREAS[area].map((event) => (
                  <EventTick
                    key={event}
                    event={event}
                    checked={value.includes(event)}
                    onChange={(isOn) => toggleEvent(event, isOn)}
                  />
                ))}
              </div>
            )}
          </details>
        );
      })}
    </div>
  );
}

interface EventTickProps {
  event: string;
  checked: boolean;
  onChange: (isOn: boolean) => void;
}

function EventTick({ event, checked, onChange }: EventTickProps) {
  const id = useId();
  return (
    <div className="flex items-center gap-2.5">
      <Checkbox id={id} checked={checked} onCheckedChange={(isOn) => onChange(isOn === true)} />
      <label htmlFor={id} className="min-w-0 text-[0.8125rem] break-all">
        <code>{event}</code>
      </label>
    </div>
  );
}
