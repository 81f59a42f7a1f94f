import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { CardView } from '../../lib/model/card';
import type { Finding, GuardInput } from '../../lib/replies/guard/types';
import { Icon } from '../ui/Icon';

/** Findings shown at once; the next comes up when one is mended. */
const FEW = 2;
/** Texts of ours in this history that a draft is compared with. */
const SENT = 20;

type Checker = (input: GuardInput) => Finding[];
/** Fetched at the first text: the card opens without it. */
let fetched: Promise<Checker> | undefined;
const fetchCheck = (): Promise<Checker> => (fetched ??= import('../../lib/replies/guard/check').then((part) => part.checkDraft));

/** "Check before posting": what a person might regret, said beside the text. It blocks nothing. */
export function Findings({ text, view }: { text: string; view: CardView }) {
  const [check, setCheck] = useState<Checker | null>(null);
  const draft = useDeferredValue(text);
  const some = text.trim() !== '';
  useEffect(() => {
    if (!some || check) return;
    let here = true;
    void fetchCheck().then((found) => here && setCheck(() => found));
    return () => {
      here = false;
    };
  }, [some, check]);
  const found = useMemo(() => (check ? once(check(inputOf(draft, view))) : []), [check, draft, view]);
  if (!found.length) return null;
  const more = found.length - FEW;
  return (
    <section className="findings" aria-label="Check before posting" aria-live="polite">
      <p className="tiny">
        <Icon name="warn" size={14} /> <b>Check before posting</b>
        {more > 0 ? <span className="quiet"> · {more} more</span> : null}
      </p>
      <ul className="tiny">
        {found.slice(0, FEW).map((one) => (
          <li key={`${one.rule}${one.message}`}>{one.message}</li>
        ))}
      </ul>
    </section>
  );
}

function inputOf(draft: string, view: CardView): GuardInput {
  return {
    draft,
    post: view.post.text,
    language: view.post.language,
    account: view.writer.role,
    sentBefore: view.history.flatMap(({ row }) => (row.direction === 'out' && row.text ? [row.text] : [])).slice(0, SENT),
  };
}

/** The same sentence once; places to fill in have fields of their own. */
const once = (found: readonly Finding[]): Finding[] =>
  found.filter((one, i) => one.message.includes('⟦') === false && found.findIndex((before) => before.message === one.message) === i);
