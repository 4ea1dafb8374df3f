'use client';

import { Lightbulb, PackagePlus, Wrench } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { RadioCard, RadioGroup } from '@/ui/radio-group';
import type { RevisionKind } from '../../job-types';

const icons = { fix: <Wrench />, preference: <Lightbulb />, 'new-scope': <PackagePlus /> } as const;

interface KindChoiceProps {
  value: RevisionKind;
  onChange: (kind: RevisionKind) => void;
  roundsLeft: number;
}

/** Is it wrong, is it taste, or is it more: each costs differently. */
export function KindChoice({ value, onChange, roundsLeft }: KindChoiceProps) {
  const t = useTranslations('client.changes');
  const tk = useTranslations('jobs.revisionKind');
  return (
    <RadioGroup
      aria-label={t('kind')}
      value={value}
      onValueChange={(next) => onChange(next as RevisionKind)}
      className="sm:grid-cols-3"
    >
      {(Object.keys(icons) as RevisionKind[]).map((kind) => (
        <RadioCard
          key={kind}
          value={kind}
          icon={icons[kind]}
          title={tk(kind)}
          description={t(`kinds.${kind}`, { count: roundsLeft })}
          className="p-3"
        />
      ))}
    </RadioGroup>
  );
}
