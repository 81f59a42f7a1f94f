import { useState } from 'react';
import type { CardAction } from '../../lib/model/card';
import { Kind, Mood, type MeaningRow } from '../../lib/model/meaning';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { because, kindWords, KIND_WORDS, moodWords, MOOD_WORDS, spamWords, urgencyReasons } from './words';
import './guesses.css';

type Act = (action: CardAction, event: Event) => void;
const without = <T extends string>(all: readonly T[], label: string): T[] => all.filter((one) => one !== label);

/** The guesses on the post at hand, each with its reasons and a way to set it right with one press. */
export function Guesses({ meaning, brand, saved, busy, act }: { meaning: MeaningRow; brand: string; saved: boolean; busy: boolean; act: Act }) {
  const [open, setOpen] = useState(false);
  const { mood, kind, ours, urgency, missing } = meaning;
  const press = (action: CardAction) => (event: { nativeEvent: Event }) => act(action, event.nativeEvent);
  const chip = (what: 'mood' | 'kind', words: string, wrong: string, may: readonly string[], byHand: boolean) => (
    <span className="chip guess" data-tone="line">
      {words}
      {saved ? (
        <button
          type="button"
          className="btn bare icon"
          aria-label={byHand ? `Take back: ${words}` : wrong}
          title={byHand ? 'Take it back' : wrong}
          disabled={busy}
          onClick={press({ do: 'correct', what, may: byHand ? [] : [...may] })}
        >
          <Icon name="close" size={12} />
        </button>
      ) : null}
    </span>
  );
  const [feels, sort, spam] = [moodWords(meaning), kindWords(meaning), spamWords(meaning)];
  const strange = ours?.label === 'not-ours' ? ours : null;
  const pressed = urgency.why.length ? [`urgency ${urgency.score} of 100: ${urgencyReasons(urgency.why)}`] : [];
  const why = [feels ? mood : null, sort ? kind : null].flatMap((one) => (one?.why.length ? [because(one.why)] : [])).concat(pressed);

  return (
    <section className="stack tight guesses" aria-label="Guesses">
      {strange ? (
        <Notice tone="plain" icon="unknown">
          <div className="row wrap apart">
            <p>
              {strange.by === 'person'
                ? `Not about ${brand} (set by hand).`
                : `Probably not about ${brand} (guess)${strange.why.length ? ', ' : '.'}`}
              {strange.by === 'person' ? '' : because(strange.why)}
            </p>
            {saved ? (
              <button type="button" className="btn" disabled={busy} onClick={press({ do: 'correct', what: 'ours', may: ['ours'] })}>
                It is about us
              </button>
            ) : null}
          </div>
        </Notice>
      ) : null}
      <p className="row wrap">
        {feels && mood ? chip('mood', feels, `Not ${MOOD_WORDS[mood.label as Mood]}`, without(Mood.options, mood.label), mood.by === 'person') : null}
        {sort && kind ? chip('kind', sort, `Not: ${KIND_WORDS[kind.label as Kind]}`, without(Kind.options, kind.label), kind.by === 'person') : null}
        {spam ? (
          <span className="chip guess" data-tone="line">
            {spam}
          </span>
        ) : null}
        {saved ? (
          <button type="button" className="btn link small" aria-expanded={open} onClick={() => setOpen(!open)}>
            {feels || sort ? 'Set right' : 'Say what it is'}
          </button>
        ) : null}
        {missing.length && meaning.v !== 'rules' ? <span className="tiny quiet">Not available: {missing.join(', ')}.</span> : null}
      </p>
      {urgency.why.length ? (
        <p className="small" title={urgencyReasons(urgency.why)}>
          <b>Urgency {urgency.score} (guess):</b> {urgencyReasons(urgency.why, !saved)}
        </p>
      ) : null}
      {open ? (
        <div className="stack tight set-right" role="group" aria-label="Set right">
          {why.length ? <p className="tiny quiet">Guessed {why.join('; ')}</p> : null}
          <Row
            label="It sounds"
            of={mood}
            options={Mood.options}
            words={MOOD_WORDS}
            busy={busy}
            choose={(label) => press({ do: 'correct', what: 'mood', may: label })}
          />
          <Row
            label="It is"
            of={kind}
            options={Kind.options}
            words={KIND_WORDS}
            busy={busy}
            choose={(label) => press({ do: 'correct', what: 'kind', may: label })}
          />
          <div className="row wrap" role="group" aria-label="About us">
            <span className="label">About us</span>
            <button
              type="button"
              className="btn"
              aria-pressed={ours?.label === 'ours' && ours.by === 'person'}
              disabled={busy}
              onClick={press({ do: 'correct', what: 'ours', may: ['ours'] })}
            >
              yes
            </button>
            <button
              type="button"
              className="btn"
              aria-pressed={ours?.label === 'not-ours' && ours.by === 'person'}
              disabled={busy}
              onClick={press({ do: 'not-about-us' })}
            >
              no
            </button>
          </div>
          <p className="tiny quiet">
            Earshot learns from this for {brand} alone.{' '}
            <a href="/options.html#guesses" target="_blank" rel="noreferrer">
              What it learned
            </a>
          </p>
        </div>
      ) : null}
    </section>
  );
}

function Row<T extends string>({
  label,
  of,
  options,
  words,
  busy,
  choose,
}: {
  label: string;
  of: { label: string; by: string } | null;
  options: readonly T[];
  words: Readonly<Record<T, string>>;
  busy: boolean;
  /** None: taken back. */
  choose: (may: T[]) => (event: { nativeEvent: Event }) => void;
}) {
  return (
    <div className="row wrap" role="group" aria-label={label}>
      <span className="label">{label}</span>
      {options.map((option) => {
        const on = of?.label === option && of.by === 'person';
        return (
          <button key={option} type="button" className="btn" aria-pressed={on} disabled={busy} onClick={choose(on ? [] : [option])}>
            {words[option]}
          </button>
        );
      })}
    </div>
  );
}
