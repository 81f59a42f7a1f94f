import { languageOf, scriptOf } from './language';
import { finding } from './phrases';
import { LANGUAGES, type Check, type Language } from './types';

const NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'German', es: 'Spanish', fr: 'French', pt: 'Portuguese', it: 'Italian' };
const known = (code: string): code is Language => (LANGUAGES as readonly string[]).includes(code);

/** The draft is in another language than the post. Said only where both are told with some certainty. */
export const wrongLanguage: Check = ({ draft, post, language }) => {
  const asked = language?.toLowerCase().split(/[-_]/)[0] ?? (post ? (scriptOf(post)?.[0] ?? languageOf(post)) : null);
  if (!asked || asked === 'und') return [];
  const whole = { start: 0, end: draft.length };
  const script = scriptOf(draft);
  if (script)
    return script.includes(asked) ? [] : [finding('wrong-language', whole, `The post is in ${nameOf(asked)}; this is written in other letters.`)];
  const own = languageOf(draft);
  if (!own || own === asked) return [];
  return [finding('wrong-language', whole, `The post is in ${nameOf(asked)}, this is ${NAMES[own]}.`)];
};

function nameOf(code: string): string {
  if (known(code)) return NAMES[code];
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
