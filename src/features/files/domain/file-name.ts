/** Letters that are not seen but belong to some scripts; an ending is judged without them. */
const INVISIBLE = /[\p{Cf}\u{E0000}-\u{E007F}]/gu;

/** Endings that are never taken, whatever the type says: programs, scripts, pages, shortcuts, disks, files with macros. */
const REFUSED_ENDINGS = new Set(
  [
    'exe dll com bat cmd msi msp scr pif cpl msc ps1 psm1 vbs vbe vb js jse mjs cjs ws wsf wsh jar sh bash zsh',
    'app apk deb rpm dmg pkg iso img vhd vhdx php phtml phar asp aspx jsp cgi pl py rb html htm xhtml xht shtml',
    'mht mhtml hta chm lnk url scf reg inf gadget application appx msix swf docm dotm xlsm xltm xlam xlsb pptm',
    'potm ppam ppsm sldm svgz',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a name holds letters that deceive its reader. */

/** The ending that a system would see, in small letters: wide letters, unseen ones and trailing dots or blanks set aside. */
export function endingOf(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/::?\$?data$/i, '')
    .replace(/[\s.]+$/g, '');
  return /\.([^./\\\s]{1,15})$/.exec(plain)?.[1]?.toLowerCase() ?? '';
}

/** Whether a name's ending is one of what is never taken. */
export const hasRefusedEnding = (name: string): boolean => REFUSED_ENDINGS.has(endingOf(name));
