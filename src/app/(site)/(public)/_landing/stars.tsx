const places = [
  [6, 18],
  [12, 52],
  [19, 12],
  [27, 34],
  [34, 9],
  [41, 42],
  [47, 16],
  [56, 30],
  [63, 10],
  [71, 44],
  [78, 20],
  [86, 38],
  [92, 12],
  [96, 55],
] as const;

/** A few quiet stars behind a night panel. */
export function Stars() {
  return (
    <svg aria-hidden className="absolute inset-0 size-full opacity-60">
      {places.map(([x, y], index) => (
        <circle key={x} cx={`${x}%`} cy={`${y}%`} r={index % 3 ? 0.8 : 1.3} className="fill-night-muted" />
      ))}
    </svg>
  );
}
