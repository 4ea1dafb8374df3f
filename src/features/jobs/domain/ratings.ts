/** A mean that one more number joins. Kept to two decimals, as it is shown and scored. */
export function meanWith(mean: number, count: number, value: number): number {
  return Math.round(((mean * count + value) / (count + 1)) * 100) / 100;
}
