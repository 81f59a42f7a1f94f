import { useState } from 'react';
import { handOverLine, handOverText, leftOutWords } from '../../lib/customers/hand-over';
import { readCaseWords } from '../../lib/store/read/desk';
import { Broken } from '../ui/Broken';
import type { Open } from '../cases/use-open';
import { useRead } from '../cases/use-read';
import { handOverOf } from '../cases/words';
import { copyText } from '../ui/clipboard';
import { Empty, Loading } from '../ui/Empty';
import { Icon } from '../ui/Icon';
import { db } from '../ui/store';
import { count } from '../ui/words';

/** More lines than this are copied, but neither drawn nor printed. */
const MOST = 1_000;

/** The next shift's list: every open case in a line, to be copied as text or printed. */
export function HandOver({ open, now }: { open: Open; now: number }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const { rows, brands, clock } = open;
  const ids = rows?.map((row) => row.id).join(' ');
  const words = useRead(() => readCaseWords(db, rows ?? []), [ids]);
  if (open.failed || words.failed) return <Broken />;
  if (!rows || !brands || !clock || !words.value) return <Loading label="Writing the list" lines={6} />;
  const { value } = words;
  const leftOut = { notOurs: open.strange.length, quiet: open.silent.size };
  const rest = leftOutWords(leftOut);
  if (!rows.length && !rest)
    return (
      <Empty icon="check" title="Nothing to hand over">
        <p>No case is open.</p>
      </Empty>
    );
  const lines = rows.flatMap((row) => {
    const said = value.get(row.id);
    return said ? [handOverOf(row, said, brands, clock)] : [];
  });
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' }).format(now);
  return (
    <div className="stack hand-over">
      <div className="row wrap no-print">
        <button type="button" className="btn main" onClick={() => void copyText(handOverText(lines, when, leftOut)).then(setCopied)}>
          <Icon name="copy" size={16} />
          Copy as text
        </button>
        <button type="button" className="btn" onClick={() => print()}>
          Print
        </button>
        <span className="small quiet" role="status">
          {copied === null
            ? ''
            : copied
              ? `${count(lines.length, 'line', 'lines')} copied.`
              : 'The browser did not let us copy. Select the lines below instead.'}
        </span>
      </div>
      <h3>
        {count(lines.length, 'open case', 'open cases')}, {when}
      </h3>
      {rest ? <p className="small quiet">{rest}</p> : null}
      {lines.length > MOST ? <p className="small quiet">The first {MOST.toLocaleString('en')} are shown; the copy holds all.</p> : null}
      <ol className="lines">
        {lines.slice(0, MOST).map((line, i) => (
          <li key={rows[i]?.id}>
            {/* Not the item itself: its number would stand on the other side, outside the list. */}
            <div dir="auto">
              {handOverLine({ ...line, referenceUrl: null, link: null }).slice(2)}
              {line.referenceUrl ? (
                <>
                  {' '}
                  <a href={line.referenceUrl} target="_blank" rel="noreferrer">
                    Open {line.reference}
                  </a>
                </>
              ) : null}
              {line.link ? (
                <>
                  {' '}
                  <a href={line.link} target="_blank" rel="noreferrer">
                    Open the post
                  </a>
                </>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
