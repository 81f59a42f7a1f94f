/** `npm run -s guard`: JSON lines in (`GuardInput`), out `{findings: [{rule, start, end, message}]}`. A line that cannot be read says so. */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { checkDraft } from '../../lib/replies/guard/check';

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

let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  number += 1;
  if (!line.trim()) continue;
  try {
    const { post, sentBefore, frozenIds, knownDomains, known, ...rest } = Input.parse(JSON.parse(line));
    const given = Object.fromEntries(Object.entries({ post, sentBefore, frozenIds, knownDomains, known }).filter(([, value]) => value != null));
    console.log(JSON.stringify({ findings: checkDraft({ ...rest, ...given }) }));
  } catch (error) {
    const why =
      error instanceof z.ZodError
        ? error.issues.map((one) => `${one.path.join('.') || 'line'}: ${one.message}`).join('; ')
        : 'This line is not JSON.';
    console.log(JSON.stringify({ error: `Line ${number}: ${why}` }));
  }
}
