/** A copy of a build whose card takes any press and whose page part looks after no card: what led presses reach without the guard. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { variant } from './builds';

/** `of`: the build. @throws Error where what is to be taken out is not found. */
export function unguarded(of?: string): string {
  const folder = variant(() => undefined, of);
  const chunks = join(folder, 'chunks');
  let opened = 0;
  for (const file of readdirSync(chunks)) {
    const code = readFileSync(join(chunks, file), 'utf8');
    const weak = code.replace(/\bjudge\((\w+)\)\{(?=if\(!\1\.trusted)/, 'judge($1){return{ok:!0,confirm:!1};');
    if (weak !== code) opened += 1;
    writeFileSync(join(chunks, file), weak);
  }
  if (opened !== 1) throw new Error('The guard was not found in the bundle.');
  const second = join(folder, 'second.js');
  const watched = readFileSync(second, 'utf8');
  const looks = [
    /this\.eye=setInterval\(\(\)=>this\.look\(\),100\),this\.moves\.observe\(\w+,\{childList:!0\}\)/,
    /:host\(:not\(:popover-open\)\)\{[^}]*\}/,
    /:host-context\([^{]*\{[^}]*\}/,
  ];
  let unwatched = watched;
  for (const look of looks) {
    if (!look.test(unwatched)) throw new Error('The look after the frame was not found.');
    unwatched = unwatched.replace(look, (found) => (found.startsWith(':') ? '' : '0'));
  }
  writeFileSync(second, unwatched);
  return folder;
}

/**
 * The same build, changed: its worker takes a frame's token from any frame of the tab, at any time, and shows it the post that the
 * card there stands for. @throws Error where what is to be taken out is not found.
 */
export function anyFrame(folder: string): string {
  const file = join(folder, 'background.js');
  let code = readFileSync(file, 'utf8');
  for (const [check, weak] of [
    [/if\((\w+)\.by&&\(\1\.by\.frameId!==\w+\.frameId\|\|\1\.by\.documentId!==\w+\.documentId\)\)return \w+;/, ''],
    [
      /(let\{tabId:(\w+),docId:\w+,documentId:\w+,capture:(\w+),whoami:\w+\}=\w+,\w+=\{[^}]*)capture:\3,/,
      '$1capture:$3??(await this.of($2))?.capture??null,',
    ],
    [/this\.host\.now\(\)-(\w+)\.at>5e3\|\|(?=\1\.tabId!==)/, ''],
  ] as const) {
    if (!check.test(code)) throw new Error('The check of the token was not found in the bundle.');
    code = code.replace(check, weak);
  }
  writeFileSync(file, code);
  return folder;
}
