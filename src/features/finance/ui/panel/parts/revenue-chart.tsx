import { usd } from '@/features/admin/ui/kit/say';
import type { RevenueMonth } from './types';

const [WIDTH, HEIGHT, FOOT, LEFT] = [1000, 240, 24, 56] as const;
const monthName = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' });

/** A round number not below the value, and its steps. */
function scale(most: number): number[] {
  const raw = Math.max(most, 10_000) / 4;
  const size = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * size >= raw) ?? 10) * size;
  return [0, 1, 2, 3, 4].map((index) => index * step);
}

const short = (cents: number) =>
  cents >= 100_000 ? `$${(cents / 100_000).toLocaleString('en-US')}k` : `$${Math.round(cents / 100)}`;

/** Received and recognised beside each other, month by month, with the margin as a line. The table is below it. */
export function RevenueChart({ months }: { months: readonly RevenueMonth[] }) {
  const values = months.flatMap(({ received, recognised, margin }) => [received, recognised, margin]);
  const marks = scale(Math.max(0, ...values));
  const top = marks.at(-1) ?? 1;
  const step = (WIDTH - LEFT) / Math.max(1, months.length);
  const y = (value: number) => HEIGHT - FOOT - (Math.max(0, value) / top) * (HEIGHT - FOOT - 12);
  const bar = Math.min(22, step * 0.3);
  const line = months.map(({ margin }, index) => `${LEFT + step * (index + 0.5)},${y(margin)}`).join(' ');
  return (
    <figure className="nm-fin__chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label="Received, recognised and margin by month"
      >
        {marks.map((mark) => (
          <g key={mark}>
            <line x1={LEFT} x2={WIDTH} y1={y(mark)} y2={y(mark)} className="nm-fin__grid" />
            <text x={LEFT - 8} y={y(mark) + 4} textAnchor="end">
              {short(mark)}
            </text>
          </g>
        ))}
        {months.map(({ month, received, recognised, margin }, index) => {
          const middle = LEFT + step * (index + 0.5);
          return (
            <g key={month}>
              <title>{`${month}: received ${usd(received)}, recognised ${usd(recognised)}, margin ${usd(margin)}`}</title>
              <rect x={LEFT + step * index} y={0} width={step} height={HEIGHT - FOOT} fill="transparent" />
              <rect
                x={middle - bar - 1}
                y={y(received)}
                width={bar}
                height={HEIGHT - FOOT - y(received)}
                rx={2}
                className="nm-fin__bar-a"
              />
              <rect
                x={middle + 1}
                y={y(recognised)}
                width={bar}
                height={HEIGHT - FOOT - y(recognised)}
                rx={2}
                className="nm-fin__bar-b"
              />
              <text x={middle} y={HEIGHT - 6} textAnchor="middle">
                {monthName.format(new Date(`${month}-01T00:00:00Z`))}
              </text>
            </g>
          );
        })}
        <polyline points={line} className="nm-fin__line" />
      </svg>
      <figcaption className="nm-fin__legend">
        <span>
          <i className="nm-fin__key-a" /> Received
        </span>
        <span>
          <i className="nm-fin__key-b" /> Recognised
        </span>
        <span>
          <i className="nm-fin__key-c" /> Margin
        </span>
      </figcaption>
    </figure>
  );
}
