/** Urgency against invented posts in six languages: each names one reason, or none at all. The rules were mended on them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { urgencyOf } from '../../../lib/listening/urgency';

interface Row {
  language: string;
  text: string;
  reason: string | null;
}
const rows = readFileSync(join(import.meta.dirname, 'urgency.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const reasons = (text: string): string[] => urgencyOf(text).why.map(({ reason }) => reason);

it.each(['en', 'de', 'es', 'fr', 'pt', 'it'])('shows the reason a post gives, and none where there is none: %s', (language) => {
  const wrong = rows.filter(
    (row) => row.language === language && (row.reason ? !reasons(row.text).includes(row.reason) : reasons(row.text).length > 0),
  );
  expect(wrong).toEqual([]);
});
