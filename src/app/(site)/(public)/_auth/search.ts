/** A page's `searchParams` as Next hands them over. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** First value of a parameter. */
export async function param(search: SearchParams, name: string): Promise<string | undefined> {
  const value = (await search)[name];
  return Array.isArray(value) ? value[0] : value;
}
