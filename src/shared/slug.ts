const MAX_SLUG = 80;

/**
 * Text as a kebab-case slug of `a-z0-9`: accents dropped, `&` read as "and", at most 80 characters.
 * Text without a single Latin letter or digit (Khmer, emoji) gives the fallback.
 */
export function slugify(text: string, fallback = 'item'): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, MAX_SLUG)
    .replace(/-+$/, '');
  return slug || fallback;
}
