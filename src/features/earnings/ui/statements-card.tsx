'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { FileButton } from '@/ui/file-button';
import { Select } from '@/ui/select';
import { useFormat } from '@/ui/use-format';

/** A month's statement as a paper in either language, or as CSV. `months` oldest first. */
export function StatementsCard({ months }: { months: readonly string[] }) {
  const t = useTranslations('earnings.statements');
  const formats = useFormat();
  const [month, setMonth] = useState(months.at(-1) ?? '');
  const options = [...months].reverse().map((value) => ({
    value,
    label: formats.time(`${value}-15T00:00:00Z`, 'date', 'UTC').replace(/\b15,?\s*/, ''),
  }));
  const name = `nimmit-statement-${month}`;
  return (
    <Card>
      <CardHeader title={t('title')} description={t('hint')} />
      <CardContent className="space-y-3">
        <Select options={options} value={month} onValueChange={setMonth} aria-label={t('month')} />
        <div className="flex flex-wrap gap-2">
          <FileButton path={`/earnings/statements.pdf?month=${month}&lang=km`} name={`${name}-km.pdf`}>
            {t('pdfKm')}
          </FileButton>
          <FileButton path={`/earnings/statements.pdf?month=${month}&lang=en`} name={`${name}-en.pdf`}>
            {t('pdfEn')}
          </FileButton>
          <FileButton path={`/earnings/statements.csv?month=${month}`} name={`${name}.csv`}>
            {t('csv')}
          </FileButton>
        </div>
      </CardContent>
    </Card>
  );
}
