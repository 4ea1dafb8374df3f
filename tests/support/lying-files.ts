import sharp from 'sharp';
import type { Sent } from './uploads';
import { zip } from './zip';

const file = (filename: string, mimeType: string, bytes: Buffer | string): Sent => ({
  filename,
  mimeType,
  bytes: Buffer.from(bytes as Buffer),
});
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CFB = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const PDF = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n';
const text = (value: string) => Buffer.from(value);
const page = '<html><script>alert(document.domain)</script></html>';
/** Known to every scanner, and harmless; put together here so that these sources are not taken for it. */
export const EICAR = text(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);
/** Known to the embedded scanner's own database alone. */
export const OWN_SIGNATURE = text(['nimmit-test-', 'signature:1234567890123456'].join(''));

/** Bytes of real pictures. */
export async function pictures() {
  const image = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#2a7a6b' } });
  const [jpeg, png, gif] = await Promise.all([
    image().jpeg().toBuffer(),
    image().png().toBuffer(),
    image().gif().toBuffer(),
  ]);
  return { jpeg, png, gif };
}

const docx = (more: { name: string; data: Buffer }[] = []) =>
  zip([
    {
      name: '[Content_Types].xml',
      data: text('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    },
    { name: 'word/document.xml', data: text('<w:document/>') },
    ...more,
  ]);
const nested = (depth: number): Buffer<ArrayBuffer> =>
  depth === 0
    ? zip([{ name: 'end.txt', data: text('end') }])
    : zip([{ name: `level-${depth}.zip`, data: nested(depth - 1) }]);

/** What must never be served, by what is wrong with it. */
export async function lyingFiles(): Promise<Record<string, Sent>> {
  const { jpeg, png, gif } = await pictures();
  const payload = zip([{ name: 'Evil.class', data: text('cafebabe') }]);
  const zeros = Buffer.alloc(40 * 1024 * 1024);
  return {
    'a virus': file('notes.txt', 'text/plain', EICAR),
    'a virus of our own list': file('list.csv', 'text/csv', Buffer.concat([text('a,b\n'), OWN_SIGNATURE])),
    'a virus in an archive': file('work.zip', 'application/zip', zip([{ name: 'a/b.txt', data: EICAR }])),
    'a virus behind a PDF': file(
      'brief.pdf',
      'application/pdf',
      Buffer.concat([text(PDF), Buffer.alloc(9_000_000, 65), OWN_SIGNATURE]),
    ),
    'a program as a picture': file(
      'logo.png',
      'image/png',
      Buffer.concat([text('MZ'), Buffer.alloc(600, 1)]),
    ),
    'a page as text': file('read.txt', 'text/plain', page),
    'a page as a picture': file('logo.jpg', 'image/jpeg', page),
    'a picture with another type': file('logo.png', 'image/png', jpeg),
    'a PDF that is a page': file('brief.pdf', 'application/pdf', `%PDF-1.4\n${page}\n%%EOF`),
    'a picture that is an archive': file('logo.jpg', 'image/jpeg', Buffer.concat([jpeg, payload])),
    'a GIF that is an archive': file('logo.gif', 'image/gif', Buffer.concat([gif, payload])),
    'a PDF that is an archive': file('brief.pdf', 'application/pdf', Buffer.concat([text(PDF), payload])),
    'a GIF that is a script': file(
      'logo.gif',
      'image/gif',
      Buffer.concat([text('GIF89a/*'), Buffer.alloc(20), text('*/=1;alert(1)')]),
    ),
    'a JPEG that is a script': file(
      'logo.jpg',
      'image/jpeg',
      Buffer.concat([
        Buffer.from('ffd8ffe02f2a', 'hex'),
        Buffer.alloc(12_080, 32),
        text('*/=alert(1);/*'),
        jpeg.subarray(20),
      ]),
    ),
    'a picture with a page in its comment': file(
      'logo.png',
      'image/png',
      Buffer.concat([png.subarray(0, png.length - 12), text('<script>alert(1)</script>'), png.subarray(-12)]),
    ),
    'a drawing with a script': file(
      'logo.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ),
    'a drawing with a handler': file(
      'logo.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    ),
    'a page by its name': file('index.html', 'text/plain', 'hello'),
    'a program by its name': file('setup.exe', 'application/zip', payload),
    'a program by a wide name': file('setup．ｅｘｅ', 'application/zip', payload),
    'a program with a trailing dot': file('setup.exe. ', 'text/plain', 'hello'),
    'a name that turns round': file('brief\u202Efdp.txt', 'text/plain', 'hello'),
    'a name that climbs': file('../../etc/passwd.txt', 'text/plain', 'hello'),
    'a name with a header in it': file('a.txt"\r\nX-Evil: 1', 'text/plain', 'hello'),
    'a document with macros': file(
      'offer.docx',
      DOCX,
      docx([{ name: 'word/vbaProject.bin', data: text('x') }]),
    ),
    'an old document with macros': file(
      'offer.doc',
      'application/msword',
      Buffer.concat([CFB, Buffer.alloc(4_000), Buffer.from('_VBA_PROJECT', 'utf16le'), Buffer.alloc(800)]),
    ),
    'an archive that unpacks to far more': file(
      'bomb.zip',
      'application/zip',
      zip([{ name: 'zeros.bin', data: zeros }]),
    ),
    'an archive that lies about its size': file(
      'bomb.zip',
      'application/zip',
      zip([{ name: 'zeros.bin', data: zeros, claimedSize: 100 }]),
    ),
    'an archive whose files overlap': file(
      'bomb.zip',
      'application/zip',
      zip(
        Array.from({ length: 300 }, (_, index) => ({
          name: `f${index}`,
          data: Buffer.alloc(9_000, index % 7),
        })),
        true,
      ),
    ),
    'an archive with too many files': file(
      'many.zip',
      'application/zip',
      zip(Array.from({ length: 10_001 }, (_, index) => ({ name: `f${index}`, data: text('x') }))),
    ),
    'an archive that climbs': file(
      'slip.zip',
      'application/zip',
      zip([{ name: '../../.bashrc', data: text('x') }]),
    ),
    'an archive with an absolute path': file(
      'slip.zip',
      'application/zip',
      zip([{ name: '/etc/cron.d/x', data: text('x') }]),
    ),
    'an archive with a link': file(
      'link.zip',
      'application/zip',
      zip([{ name: 'here', data: text('/etc/passwd'), mode: 0o120777 }]),
    ),
    'an archive with a program': file(
      'setup.zip',
      'application/zip',
      zip([{ name: 'setup.scr', data: text('MZ') }]),
    ),
    'archives in archives': file('deep.zip', 'application/zip', nested(4)),
    'a locked archive': file(
      'locked.zip',
      'application/zip',
      zip([{ name: 'a.txt', data: text('secret'), flags: 1 }]),
    ),
    'half an archive': file(
      'half.zip',
      'application/zip',
      zip([{ name: 'a.txt', data: text('hello hello') }]).subarray(0, 40),
    ),
  };
}

/** Their honest twins, all of which must be served. */
export async function honestFiles(): Promise<Record<string, Sent>> {
  const { jpeg, png, gif } = await pictures();
  return {
    text: file('notes.txt', 'text/plain', 'The numbers of February, and what is missing.'),
    table: file('list.csv', 'text/csv', 'a,b\n1,2\n'),
    PDF: file('brief.pdf', 'application/pdf', PDF),
    JPEG: file('logo.jpg', 'image/jpeg', jpeg),
    PNG: file('logo.png', 'image/png', png),
    GIF: file('logo.gif', 'image/gif', gif),
    drawing: file(
      'logo.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>',
    ),
    document: file('offer.docx', DOCX, docx()),
    'old document': file('offer.doc', 'application/msword', Buffer.concat([CFB, Buffer.alloc(5_000)])),
    'archive of a website': file(
      'site.zip',
      'application/zip',
      zip([
        { name: 'index.html', data: text(page) },
        { name: 'js/app.js', data: text('alert(1)') },
      ]),
    ),
    'archive in an archive': file('two.zip', 'application/zip', nested(1)),
    'Khmer name': file('ស្លាកសញ្ញា\u200Bថ្មី.png', 'image/png', png),
    'Windows name': file('aux.txt', 'text/plain', 'hello'),
  };
}
