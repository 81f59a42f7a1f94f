import { describe, expect, it } from 'vitest';
import { needsAnswer } from '../../../lib/customers/needs';
import type { ReasonKind } from '../../../lib/model/match';

const ask = (text: string, kind: ReasonKind = 'keyword', over = {}) =>
  needsAnswer({ text, reasons: [{ kind }], isRepost: false, own: false, ...over });

describe('what asks for an answer', () => {
  it('is a question or a problem, in seven languages, without a question mark too', () => {
    for (const text of [
      'Is the Brindle worth it?',
      'How long does a Brindle last',
      'My Brindle stopped working after a week',
      'Still waiting for Brindle to call back',
      'Mein Brindle tropft',
      'Weiß jemand, wie man den Brindle entkalkt',
      'Ma bouilloire Brindle ne marche pas',
      'Mi Brindle no funciona',
      'Il mio Brindle perde acqua',
      'O meu Brindle não funciona',
      'Mijn Brindle lekt',
      'ブリンドルは壊れた？',
    ])
      expect([text, ask(text).needs]).toEqual([text, true]);
  });

  it('is anything said to us, also without the name', () => {
    expect(ask('Third week. Still nothing.', 'under-our-post')).toEqual({ needs: true, why: ['addressed to us', 'a problem'] });
    expect(ask('Black one, please.', 'reply-to-us').needs).toBe(true);
  });

  it('is not praise, a mere mention, a repost or our own post', () => {
    for (const text of ['Thanks, that worked!', 'Love my new Brindle', 'Danke, super!', 'Merci beaucoup'])
      expect([text, ask(text, 'mentions-us').needs]).toEqual([text, false]);
    expect(ask('Got a Brindle yesterday.').needs).toBe(false);
    expect(ask('Brindle https://brindle.example/?ref=1').needs).toBe(false);
    expect(ask('Why does it drip?', 'mentions-us', { isRepost: true }).needs).toBe(false);
    expect(ask('How can we help?', 'mentions-us', { own: true }).needs).toBe(false);
  });

  it('is praise with a question, and thanks with a problem', () => {
    expect(ask('Love it! Where can I get a spare lid?').needs).toBe(true);
    expect(ask('Thanks for nothing, it is broken again').needs).toBe(true);
  });

  it('takes no longer on an absurd post', () => {
    // Quadratic work would take minutes, and the test would run out of its time.
    expect(ask('how '.repeat(200_000))).toBeDefined();
    expect(ask('a'.repeat(1_000_000))).toBeDefined();
  });
});
