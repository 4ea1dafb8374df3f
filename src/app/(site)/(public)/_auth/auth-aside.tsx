import { useTranslations } from 'next-intl';
import { Stars } from '../_landing/stars';

/** The night beside the account forms: dusk, the horizon, dawn. Decoration. */
export function AuthAside() {
  const t = useTranslations('auth.aside');
  return (
    <aside className="relative hidden overflow-hidden bg-night text-night-foreground lg:flex lg:flex-col lg:justify-end">
      <Stars />
      <svg
        aria-hidden
        viewBox="0 0 400 300"
        preserveAspectRatio="none"
        className="absolute inset-x-0 bottom-0 h-3/5 w-full"
      >
        <defs>
          <radialGradient id="dawn" cx="50%" cy="100%" r="75%">
            <stop offset="0" stopColor="oklch(0.82 0.115 72)" stopOpacity="0.75" />
            <stop offset="0.45" stopColor="oklch(0.62 0.1 45)" stopOpacity="0.28" />
            <stop offset="1" stopColor="oklch(0.3 0.05 250)" stopOpacity="0" />
          </radialGradient>
        </defs>
        <rect width="400" height="300" fill="url(#dawn)" />
      </svg>
      <div className="relative p-10 xl:p-14">
        <p className="max-w-sm text-3xl leading-snug font-semibold">{t('title')}</p>
        <p className="mt-3 text-night-foreground/85">
          {t('quoteClient')} {t('quoteWorker')}
        </p>
      </div>
    </aside>
  );
}
