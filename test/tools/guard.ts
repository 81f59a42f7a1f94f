/** `npm run -s guard`: JSON lines in (`GuardInput`), out `{findings: [{rule, start, end, message}]}`. A line that cannot be read says so. */
import { z } from 'zod';
import { checkDraft } from '../../lib/replies/guard/check';
import { endQuietly, linesOf, parsed, say } from './lib/lines';

const Role = z.enum(['brand', 'other-brand', 'colleague', 'private', 'unknown']);
const Input = z.object({
  draft: z.string(),
  post: z.string().nullish(),
  language: z.string().nullish(),
  sentBefore: z.array(z.string()).nullish(),
  frozenIds: z.array(z.string()).nullish(),
  replyId: z.string().nullish(),
  knownDomains: z.array(z.string()).nullish(),
  disclosure: z.union([z.string(), z.boolean()]).nullish(),
  account: z.union([z.object({ role: Role }), Role, z.string().transform(() => 'unknown' as const)]).nullish(),
  known: z.array(z.string()).nullish(),
});

endQuietly();
for await (const { text, number } of linesOf(process.stdin)) {
  const read = parsed(Input, text);
  if (typeof read === 'string') {
    await say({ error: `Line ${number}: ${read}.` });
    continue;
  }
  const { post, sentBefore, frozenIds, knownDomains, known, ...rest } = read;
  const given = Object.fromEntries(Object.entries({ post, sentBefore, frozenIds, knownDomains, known }).filter(([, value]) => value != null));
  await say({ findings: checkDraft({ ...rest, ...given }) });
}
