import { useRef, useState } from 'react';
import { send } from '../../lib/bus/client';
import { newId } from '../../lib/kit/id';
import { MOST_BYTES, readFile, toJson, toText, type FileRead } from '../../lib/listening/queryfile';
import type { BrandRow } from '../../lib/model/settings';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { BRAND_COLORS } from '../ui/theme';
import { count } from '../ui/words';
import { FileLook } from './FileLook';
import { rowsOf } from './file-rows';

function saveAs(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** All brands' keywords to a file, and back with a look inside first. */
export function QueryFile({ brands }: { brands: readonly BrandRow[] }) {
  const [read, setRead] = useState<FileRead | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [done, setDone] = useState<{ said: string; before: readonly BrandRow[] | null; after: readonly BrandRow[] } | null>(null);
  const picker = useRef<HTMLInputElement>(null);

  const open = async (file: File | undefined): Promise<void> => {
    setDone(null);
    setFailed(null);
    if (!file) return;
    if (file.size > MOST_BYTES * 3) return setRead({ ok: false, message: 'This file is too large for a list of keywords. Nothing was changed.' });
    try {
      setRead(readFile(await file.text(), brands));
    } catch {
      setRead({ ok: false, message: 'The browser could not read this file. Nothing was changed.' });
    }
  };
  /** `was`: what stands there as far as the person knows: what was edited since, here or in another tab, is not written over. */
  const write = async (
    mode: 'join' | 'replace',
    rows: readonly BrandRow[],
    was: readonly BrandRow[],
    told: NonNullable<typeof done>,
  ): Promise<void> => {
    const answer = await send('keywords.import', { opId: newId(), mode, brands: [...rows], was: [...was] });
    setFailed(answer.ok ? null : answer.message);
    if (!answer.ok) return;
    setDone(told);
    // Another file may have been chosen while this was written: that one stays open.
    setRead((now) => (now === read ? null : now));
  };
  const take = async (mode: 'join' | 'replace'): Promise<void> => {
    if (!read?.ok) return;
    const rows = rowsOf(read.lines, brands, mode, BRAND_COLORS, newId, Date.now());
    const n = count(rows.length, 'brand', 'brands');
    const after = mode === 'join' ? [...brands, ...rows] : rows;
    await write(mode, rows, brands, { said: mode === 'join' ? `Added ${n}.` : `Replaced all: ${n} from the file.`, before: brands, after });
  };
  const undo = (before: readonly BrandRow[], after: readonly BrandRow[]): Promise<void> =>
    write('replace', before, after, { said: 'Taken back: the brands are as they were.', before: null, after: before });

  return (
    <section className="stack tight" aria-label="Keywords as a file">
      <div className="row wrap">
        <button type="button" className="btn" onClick={() => picker.current?.click()}>
          <Icon name="plus" size={16} />
          Take in from a file
        </button>
        <input
          ref={picker}
          className="sr"
          type="file"
          accept=".json,.txt,.tsv,application/json,text/plain"
          aria-label="File with keywords"
          tabIndex={-1}
          onChange={(e) => {
            void open(e.target.files?.[0]);
            e.target.value = '';
          }}
        />
        {brands.length ? (
          <>
            <button type="button" className="btn" onClick={() => saveAs('earshot-keywords.json', toJson(brands), 'application/json')}>
              Save all as a file
            </button>
            <button type="button" className="btn bare" onClick={() => saveAs('earshot-keywords.txt', toText(brands), 'text/plain')}>
              As plain text
            </button>
          </>
        ) : null}
      </div>
      {read && !read.ok ? (
        <Notice tone="bad" live>
          {read.message}
        </Notice>
      ) : null}
      {read?.ok ? <FileLook lines={read.lines} here={brands} take={(mode) => void take(mode)} leave={() => setRead(null)} /> : null}
      {failed ? (
        <Notice tone="bad" live>
          {failed} Nothing was changed.
        </Notice>
      ) : null}
      {done ? (
        <Notice tone="good" live>
          {done.said}{' '}
          {done.before ? (
            <button type="button" className="btn link" onClick={() => void undo(done.before ?? [], done.after)}>
              Take it back
            </button>
          ) : null}
        </Notice>
      ) : null}
    </section>
  );
}
