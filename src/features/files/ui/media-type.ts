/** Types that browsers often leave empty, by the file's ending. */
const byEnding: Record<string, string> = {
  md: 'text/markdown',
  csv: 'text/csv',
  srt: 'application/x-subrip',
  vtt: 'text/vtt',
  heic: 'image/heic',
  psd: 'image/vnd.adobe.photoshop',
  ai: 'application/postscript',
  eps: 'application/postscript',
  mkv: 'video/x-matroska',
  mov: 'video/quicktime',
  ttf: 'font/ttf',
  otf: 'font/otf',
  woff: 'font/woff',
  woff2: 'font/woff2',
  zip: 'application/zip',
};

/** Media type of a file, as the API names it. */
export function typeOf(file: File): string {
  const ending = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  const type = (file.type || byEnding[ending] || 'application/octet-stream').toLowerCase();
  return type === 'application/x-zip-compressed' ? 'application/zip' : (type.split(';')[0] ?? type);
}

export type FileKind = 'image' | 'video' | 'audio' | 'pdf' | 'file';

/** How a file can be shown. */
export function kindOf(mimeType: string): FileKind {
  if (mimeType === 'application/pdf') return 'pdf';
  if (mimeType === 'image/svg+xml' || mimeType === 'image/vnd.adobe.photoshop') return 'file';
  const [family] = mimeType.split('/');
  return family === 'image' || family === 'video' || family === 'audio' ? family : 'file';
}
