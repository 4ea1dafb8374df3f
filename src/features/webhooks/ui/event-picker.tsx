'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { cn } from '@/ui/cn';
import { WEBHOOK_AREAS, type WebhookArea } from '../domain/webhook-events';

const AREAS = Object.keys(WEBHOOK_AREAS) as WebhookArea[];

interface EventPickerProps {
  value: readonly string[];
  onChange: (events: string[]) => void;
}

/** Which events an endpoint hears of: all of an area, or one by one. */
export function EventPicker({ value, onChange }: EventPickerProps) {
  return (
    <div className="divide-y rounded-md border">
      {AREAS.map((area) => (
        <AreaEvents key={area} area={area} value={value} onChange={onChange} />
      ))}
    </div>
  );
}

function AreaEvents({ area, value, onChange }: EventPickerProps & { area: WebhookArea }) {
  const t = useTranslations('integrations.hooks');
  const id = useId();
  const isAll = value.includes(`${area}.*`);
  const mine = value.filter((event) => event.startsWith(`${area}.`));
  const [isOpen, setOpen] = useState(mine.length > 0 && !isAll);
  const name = t(`area.${area}`);
  const toggleAll = (isOn: boolean) => {
    const others = value.filter((event) => !mine.includes(event));
    onChange(isOn ? [...others, `${area}.*`] : others);
  };
  const toggle = (event: string, isOn: boolean) =>
    onChange(isOn ? [...value, event] : value.filter((one) => one !== event));
  return (
    <div className="px-3 py-1.5">
      <div className="flex items-center gap-2.5">
        <Checkbox
          id={id}
          checked={isAll ? true : mine.length > 0 ? 'indeterminate' : false}
          onCheckedChange={(isOn) => toggleAll(isOn === true)}
        />
        <label htmlFor={id} className="min-w-0 flex-1 py-1.5 text-sm font-medium">
          {t('allOf', { area: name })}
        </label>
        <Button
          variant="ghost"
          size="icon-sm"
          disabled={isAll}
          aria-expanded={isOpen && !isAll}
          aria-label={t('single', { area: name })}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronDown aria-hidden className={cn('transition-transform', isOpen && !isAll && 'rotate-180')} />
        </Button>
      </div>
      {isOpen && !isAll ? (
        <div className="grid gap-x-4 gap-y-2 pt-1 pb-2 pl-7 sm:grid-cols-2">
          {WEBHOOK_AREAS[area].map((event) => (
            <EventTick
              key={event}
              event={event}
              checked={value.includes(event)}
              onChange={(isOn) => toggle(event, isOn)}
            />
          ))}
        </div>
      ) : null}
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
    <div className="flex min-h-6 items-center gap-2.5">
      <Checkbox id={id} checked={checked} onCheckedChange={(isOn) => onChange(isOn === true)} />
      <label htmlFor={id} className="min-w-0 text-[0.8125rem] break-all">
        <code>{event}</code>
      </label>
    </div>
  );
}
