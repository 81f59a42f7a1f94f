/** What is checked before it is stored, beyond its shape: queries and reply templates. */
import { fail, type Failure } from '../kit/result';
import { wrongReferenceLink } from '../customers/reference';
import type { BrandRow, SavedReplyRow } from '../model/settings';
import { checkQuery } from './listening';
import { checkTemplate as check } from '../replies/template';

export { checkQuery };

/** Null: the brand may be saved. */
export function checkBrand(brand: BrandRow): Failure | null {
  const link = wrongReferenceLink(brand.referenceLink ?? '');
  return checkQuery(brand) ?? (link ? fail('bad-input', link) : null);
}

/** Null: the template can be read. An unknown variable is no mistake: it is asked for when the reply is used. */
export function checkTemplate(reply: Pick<SavedReplyRow, 'text'>): Failure | null {
  const read = check(reply.text);
  return read.ok ? null : fail('bad-input', `${read.message} The old text stays until this is mended.`);
}
