import { useRef, useState } from 'react';
import { send } from '../../lib/bus/client';
import type { Aim, BrandRow, SavedReplyRow } from '../../lib/model/settings';
import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import { Meanwhile } from '../ui/Meanwhile';
import { Notice } from '../ui/Notice';
import { useSwap } from '../ui/use-swap';
import { AIMS, fullAt, REPLY_LIMIT } from '../ui/words';
import { languageName, PLACEHOLDERS, previewTemplate, SAMPLE_NAME, templateTrouble, unknownNames } from './preview';

const ALL = '';
const AIM_ITEMS = (Object.keys(AIMS) as Aim[]).map((id) => ({ id, label: AIMS[id] }));

const list = (text: string, by: RegExp): string[] => [
  ...new Set(
    text
      .split(by)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];
const languageOk = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/** One saved reply: text with placeholders, how it will read, and what helps to find it. */
export function ReplyEditor({ reply, isNew, brands, done }: { reply: SavedReplyRow; isNew: boolean; brands: readonly BrandRow[]; done: () => void }) {
  const [row, setRow] = useState(reply);
  const [tags, setTags] = useState(reply.tags.join(', '));
  const [samples, setSamples] = useState(reply.samples.join('\n'));
  const [tried, setTried] = useState(false);
  const swap = useSwap(isNew ? null : reply, {
    save: (next, was) => send('reply.save', { reply: next, was }),
    done,
    show: (theirs) => {
      setRow(theirs);
      setTags(theirs.tags.join(', '));
      setSamples(theirs.samples.join('\n'));
    },
  });
  const trouble = templateTrouble(row.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const set = (part: Partial<SavedReplyRow>): void => setRow({ ...row, ...part });
  /** At the caret, or at the end where there is none. */
  const putIn = (placeholder: string): void => {
    const at = field.current?.selectionStart ?? row.text.length;
    set({ text: row.text.slice(0, at) + placeholder + row.text.slice(field.current?.selectionEnd ?? at) });
    field.current?.focus();
  };
  const brandName = brands.find((b) => b.id === row.brandId)?.name ?? brands[0]?.name ?? 'Your brand';

  const wrongTitle = tried && !row.title.trim() ? 'Give it a short title: you will see it in the card.' : null;
  const wrongText = trouble?.message ?? (tried && !row.text.trim() ? 'Write the text.' : fullAt(row.text, REPLY_LIMIT));
  const wrongLanguage = languageOk(row.language) ? null : 'A language tag such as en, de or pt-BR.';

  const save = async (): Promise<void> => {
    setTried(true);
    if (!row.title.trim() || !row.text.trim() || trouble || wrongLanguage) return;
    const next: SavedReplyRow = {
      ...row,
      title: row.title.trim(),
      tags: list(tags, /[,\n]/)
        .map((t) => t.slice(0, 60))
        .slice(0, 50),
      samples: list(samples, /\n/)
        .map((s) => s.slice(0, 2_000))
        .slice(0, 200),
      starter: false,
      updatedAt: Date.now(),
    };
    await swap.put(next);
  };

  return (
    <form
      className="sheet stack"
      onSubmit={(e) => {
        e.preventDefault();
        void save();
      }}
    >
      <Field label="Title" wrong={wrongTitle}>
        {(wiring) => (
          <input {...wiring} className="input" maxLength={200} autoFocus value={row.title} onChange={(e) => set({ title: e.target.value })} />
        )}
      </Field>
      <Field
        label="Text"
        wrong={wrongText}
        hint={
          <span className="put-in">
            Put in:
            {PLACEHOLDERS.map(({ name, label }) => (
              <button key={name} type="button" className="btn link" onClick={() => putIn(`{{${name}}}`)}>
                {label}
              </button>
            ))}
          </span>
        }
      >
        {(wiring) => (
          <textarea
            {...wiring}
            ref={field}
            className="input"
            dir="auto"
            rows={6}
            maxLength={REPLY_LIMIT}
            value={row.text}
            onChange={(e) => set({ text: e.target.value })}
          />
        )}
      </Field>
      {row.text.trim() && !trouble ? (
        <figure className="preview">
          <figcaption className="small quiet">To {SAMPLE_NAME}, an invented person, it reads:</figcaption>
          <p className="words" dir="auto">
            {previewTemplate(row.text, brandName)}
          </p>
          {unknownNames(row.text).map((hint) => (
            <p key={hint} className="small quiet">
              {hint} It will be asked for each time.
            </p>
          ))}
        </figure>
      ) : null}
      <div className="columns">
        <Choice label="Aim" items={AIM_ITEMS} value={row.aim} choose={(aim) => set({ aim })} />
        <Choice
          label="Brand"
          items={[{ id: ALL, label: 'Every brand' }, ...brands.map((b) => ({ id: b.id, label: b.name, color: b.color }))]}
          value={row.brandId ?? ALL}
          choose={(id) => set({ brandId: id === ALL ? null : id })}
        />
        <Field label="Language" wrong={wrongLanguage} hint={wrongLanguage ? null : languageName(row.language)}>
          {(wiring) => (
            <input {...wiring} className="input" maxLength={35} value={row.language} onChange={(e) => set({ language: e.target.value.trim() })} />
          )}
        </Field>
        <Field label="Tags" hint="Between commas.">
          {(wiring) => <input {...wiring} className="input" value={tags} onChange={(e) => setTags(e.target.value)} />}
        </Field>
      </div>
      <Field label="Questions it answers" hint="As customers ask them, one a line. They teach the order of suggestions.">
        {(wiring) => <textarea {...wiring} className="input" dir="auto" rows={3} value={samples} onChange={(e) => setSamples(e.target.value)} />}
      </Field>
      {swap.failed ? (
        <Notice tone="bad" live>
          {swap.failed}
        </Notice>
      ) : null}
      {swap.conflict ? (
        <Meanwhile theirs={swap.conflict.theirs && `${swap.conflict.theirs.title}: ${swap.conflict.theirs.text}`} keep={swap.keep} take={swap.take} />
      ) : null}
      <div className="row">
        <button type="submit" className="btn main">
          Save reply
        </button>
        <button type="button" className="btn" onClick={done}>
          Cancel
        </button>
      </div>
    </form>
  );
}
