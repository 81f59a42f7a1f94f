import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/replies/guard/check';
import { starterReplies } from '../../../lib/replies/starter';

/** What we hand to a new user must pass our own check. */
describe('starter replies', () => {
  it.each(starterReplies(0).map((reply) => [reply.id, reply] as const))('%s has nothing to regret in it', (_, { text }) => {
    const draft = text.replace(/\{\{[^}]*\}\}/g, 'Esme');
    expect(checkDraft({ draft }).map(({ rule, start, end }) => `${rule}: ${draft.slice(start, end)}`)).toEqual([]);
  });
});
