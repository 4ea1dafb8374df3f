/** The mark: a night's arc over the rising sun. */
export function Icon({ size }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size ?? '100%'} height={size ?? '100%'} role="img" aria-label="Nimmit">
      <rect width="32" height="32" rx="8" fill="#0b222b" />
      <path d="M16 6.5a9.5 9.5 0 0 0-9.4 11h4.1a6 6 0 0 1 8.6-6.2A9.5 9.5 0 0 0 16 6.5Z" fill="#a9bfc6" />
      <path d="M9.8 20.5a6.4 6.4 0 0 1 12.4 0Z" fill="#f4b766" />
      <path d="M6.5 23h19" stroke="#eef5f5" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
