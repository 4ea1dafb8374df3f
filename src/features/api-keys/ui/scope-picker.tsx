'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { API_SCOPE_AREAS, type ApiScope, type ApiScopeArea } from '@/shared/api-scopes';
import { Checkbox } from '@/ui/checkbox';

const AREAS = Object.keys(API_SCOPE_AREAS) as ApiScopeArea[];

interface ScopePickerProps {
  value: readonly ApiScope[];
  onChange: (scopes: ApiScope[]) => void;
}

/** What a key may do, ticked by area. */
export function ScopePicker({ value, onChange }: ScopePickerProps) {
  const t = useTranslations('integrations.scope');
  const id = useId();
  const toggle = (scope: ApiScope, isOn: boolean) =>
    onChange(isOn ? [...value, scope] : value.filter((one) => one !== scope));
  return (
    <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
      {AREAS.map((area) => (
        <fieldset key={area} className="space-y-2">
          <legend className="mb-1.5 text-[0.8125rem] font-medium text-muted-foreground">
            {t(`area.${area}`)}
          </legend>
          {API_SCOPE_AREAS[area].map((scope) => (
            <div key={scope} className="flex items-start gap-2.5">
              <Checkbox
                id={`${id}-${scope}`}
                className="mt-0.5"
                checked={value.includes(scope)}
                onCheckedChange={(isOn) => toggle(scope, isOn === true)}
              />
              <label htmlFor={`${id}-${scope}`} className="min-w-0 text-sm">
                {t(scope.replace(':', '_') as 'jobs_read')}
                <code className="block text-xs text-muted-foreground">{scope}</code>
              </label>
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
