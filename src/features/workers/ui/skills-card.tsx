'use client';

import { useQuery } from '@tanstack/react-query';
import { BadgeCheck, Plus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { apiListQuery } from '@/ui/api/queries';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { Select } from '@/ui/select';
import { useFormat } from '@/ui/use-format';
import { useSkillName } from '@/ui/use-skill-name';
import { useUpdateProfile, type WorkerProfile } from './use-profile';

type Skills = WorkerProfile['skills'];
type Level = Skills[number]['level'];
const levels: readonly Level[] = ['junior', 'mid', 'senior'];
const MOST_SKILLS = 20;

/** The worker's skills with their levels; staff verify them, and a changed level is verified anew. */
export function SkillsCard({ skills }: { skills: Skills }) {
  const t = useTranslations('profile');
  const tc = useTranslations('common');
  const nameOf = useSkillName();
  const update = useUpdateProfile();
  const save = (list: readonly { slug: string; level: Level }[]) => update.mutate({ skills: list });
  const own = skills.map(({ skill, level }) => ({ slug: skill.slug, level }));
  return (
    <Card id="skills" className="scroll-mt-20">
      <CardHeader title={t('skills')} description={t('skillsHint')} />
      <CardContent className="space-y-4">
        {skills.length === 0 ? <p className="text-sm text-muted-foreground">{t('noSkills')}</p> : null}
        <ul className="divide-y">
          {skills.map(({ skill, level, verifiedAt }) => (
            <li key={skill.slug} className="flex flex-wrap items-center gap-x-3 gap-y-1.5 py-2 first:pt-0">
              <span className="flex min-w-full flex-1 items-center gap-2 text-sm font-medium sm:min-w-32">
                {nameOf(skill)}
                {verifiedAt ? (
                  <Badge tone="success">
                    <BadgeCheck aria-hidden />
                    {t('verified')}
                  </Badge>
                ) : null}
              </span>
              <span className="flex items-center gap-1">
                <Select
                  aria-label={t('levelOf', { skill: nameOf(skill) })}
                  className="w-32"
                  value={level}
                  disabled={update.isPending}
                  options={levels.map((value) => ({ value, label: tc(`level.${value}`) }))}
                  onValueChange={(next) =>
                    save(
                      own.map((each) =>
                        each.slug === skill.slug ? { ...each, level: next as Level } : each,
                      ),
                    )
                  }
                />
                <Button
                  variant="ghost"
                  size="icon"
                  aria-label={t('removeSkill', { skill: nameOf(skill) })}
                  disabled={update.isPending}
                  onClick={() => save(own.filter((each) => each.slug !== skill.slug))}
                >
                  <X aria-hidden />
                </Button>
              </span>
            </li>
          ))}
        </ul>
        {skills.length < MOST_SKILLS ? (
          <AddSkill
            taken={own.map(({ slug }) => slug)}
            busy={update.isPending}
            onAdd={(added) => save([...own, added])}
          />
        ) : null}
      </CardContent>
    </Card>
  );
}

interface AddSkillProps {
  taken: readonly string[];
  busy: boolean;
  onAdd: (skill: { slug: string; level: Level }) => void;
}

function AddSkill({ taken, busy, onAdd }: AddSkillProps) {
  const t = useTranslations('profile');
  const tc = useTranslations('common');
  const formats = useFormat();
  const nameOf = useSkillName();
  const [slug, setSlug] = useState('');
  const [level, setLevel] = useState<Level>('mid');
  const query = useQuery({
    ...apiListQuery('/skills', { query: { limit: 100, sort: 'name' } }),
    staleTime: 600_000,
  });
  const free = (query.data?.items ?? []).filter((skill) => !taken.includes(skill.slug));
  const chosen = free.find((skill) => skill.slug === slug);
  return (
    <div className="rounded-lg bg-muted/60 p-3">
      <div className="flex flex-wrap gap-2">
        <Select
          aria-label={t('addSkill')}
          className="min-w-40 flex-1"
          placeholder={t('addSkill')}
          value={slug}
          onValueChange={setSlug}
          options={free.map((skill) => ({
            value: skill.slug,
            label: nameOf(skill),
            hint: tc(`skillCategory.${skill.category}`),
          }))}
        />
        <Select
          aria-label={t('level')}
          className="w-32"
          value={level}
          onValueChange={(next) => setLevel(next as Level)}
          options={levels.map((value) => ({ value, label: tc(`level.${value}`) }))}
        />
        <Button
          variant="secondary"
          className="h-10 sm:h-9"
          disabled={!slug || busy}
          onClick={() => {
            onAdd({ slug, level });
            setSlug('');
          }}
        >
          <Plus aria-hidden />
          {tc('add')}
        </Button>
      </div>
      {chosen ? (
        <p className="mt-2 text-xs text-muted-foreground">
          {t('suggestedRate', {
            rate: formats.money(chosen.pricing.suggestedHourly[level], chosen.pricing.currency),
          })}
        </p>
      ) : null}
    </div>
  );
}
