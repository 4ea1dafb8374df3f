'use client';

import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import { chartAxis, chartTooltip } from '@/ui/chart';

interface ReportBarsProps<T> {
  /** Rows with a `label`. */
  data: readonly (T & { label: string })[];
  /** What stands upon each other, the lowest first. */
  bars: readonly { of: keyof T & string; name: string; fill: string }[];
  /** Given by the chart's container. */
  width?: number;
  height?: number;
}

/** The bars of a report, inside its `Chart`. */
export function ReportBars<T>({ data, bars, ...size }: ReportBarsProps<T>) {
  return (
    <BarChart data={[...data]} margin={{ top: 4, right: 4, left: 0, bottom: 0 }} {...size}>
      <CartesianGrid vertical={false} stroke="var(--border)" />
      <XAxis dataKey="label" {...chartAxis} />
      <YAxis allowDecimals={false} width={36} {...chartAxis} />
      <Tooltip {...chartTooltip} />
      {bars.map(({ of, name, fill }, at) => (
        <Bar
          key={of}
          dataKey={(row: T) => row[of]}
          stackId="all"
          name={name}
          fill={fill}
          radius={at === bars.length - 1 ? [4, 4, 0, 0] : undefined}
          maxBarSize={44}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  );
}
