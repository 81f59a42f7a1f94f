import { finding, hitsOf, phrasesIn, sentences, type Hit, list } from './phrases';
import type { Check, Finding, Words } from './types';

const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ ]?[A-Z\d]{4}){2,7}(?:[ ]?[A-Z\d]{1,4})?(?![\p{L}\p{N}])/gu;
const CARD = /(?<![\p{L}\p{N}])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}])/gu;
const PHONE = /(?<![\p{L}\p{N}/.:-])(?:\+|00)?(?:\(\d{1,5}\)[ ]?)?\d(?:[ ()/.-]?\d){6,13}(?![\p{L}\p{N}])/gu;
const SSN = /(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/gu;
const STREET =
  /(?<![\p{L}\p{N}])(?:\d{1,4}[a-z]?,? (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|drive|close|square|boulevard|blvd\.?)|\p{Lu}[\p{L}-]+(?:straße|strasse|str\.|weg|gasse|platz|allee) \d{1,4}[a-z]?|\d{1,4},? (?:rue|avenue|boulevard|place|chemin) [\p{L}'’ -]{2,30}|(?:calle|avenida|plaza|rua|travessa|via|viale|piazza|corso) \p{Lu}[\p{L}'’ -]{1,30},? (?:n[.º°o]* ?)?\d{1,4})(?![\p{L}\p{N}])/giu;
const BORN =
  /(?:born on|date of birth|geboren am|geburtsdatum|nacid[oa] el|fecha de nacimiento|née? le|date de naissance|nascid[oa] em|data de nascimento|nat[oa] il|data di nascita)\D{0,6}\d[\d./ \p{L}-]{4,}/giu;
/** A desk, not a person. */
const DESK =
  /^(?:info|support|help|hello|hi|service|kundenservice|care|customercare|contact|kontakt|contacto|contato|contatti|assistenza|ayuda|aide|ajuda|office|team|sales|shop|orders?|press)\b/i;
const FREE_CALL = /^(?:\+?1[ -.]?)?\(?8(?:00|33|44|55|66|77|88)\)?|^0?[08]00|^00800|^\+\d{1,3}[ ]?\(?0?\)?[ ]?800/;

const SECRET: Words = {
  en: list(
    'card number|credit card|cvv|cvc|pin|password|passcode|iban|bank details|account number|date of birth|social security number|' +
      'passport number|home address|your address|full address|postal address|phone number|mobile number|email address|e-mail address',
  ),
  de: list(
    'kartennummer|kreditkarte*|pin|passwort|iban|bankverbindung|kontonummer|geburtsdatum|ausweisnummer|anschrift|adresse|' +
      'telefonnummer|handynummer|e-mail-adresse|mailadresse',
  ),
  es: list(
    'número de tarjeta|tarjeta de crédito|contraseña|pin|iban|datos bancarios|número de cuenta|fecha de nacimiento|dni|dirección|' +
      'domicilio|número de teléfono|teléfono|correo electrónico',
  ),
  fr: list(
    'numéro de carte|carte bancaire|carte bleue|mot de passe|code secret|iban|rib|coordonnées bancaires|date de naissance|adresse|' +
      'numéro de téléphone|adresse e-mail|adresse mail',
  ),
  pt: list(
    'número do cartão|cartão de crédito|senha|iban|dados bancários|número da conta|data de nascimento|cpf|nif|endereço|morada|' +
      'telefone|número de telefone|e-mail',
  ),
  it: list(
    'numero di carta|numero della carta|carta di credito|password|pin|iban|coordinate bancarie|data di nascita|codice fiscale|' +
      'indirizzo|numero di telefono|indirizzo e-mail|indirizzo email',
  ),
};
const ASK: Words = {
  en: list('send|post|give|tell|share|reply with|provide|confirm|write|need|what is|what’s|leave|comment'),
  de: list('schick*|send*|nenn*|schreib*|teil* mit|teilen|mitteilen|gib|geben|brauchen|benötigen|wie lautet'),
  es: list('envíe*|envía*|envie*|mande|mándan*|díganos|dinos|indíque*|indica*|facilít*|escrib*|necesitamos|comparta|cuál es'),
  fr: list('envoy*|donn*|indiqu*|communiqu*|écriv*|partag*|besoin|quel est|quelle est'),
  pt: list('envi*|mand*|inform*|diga*|escrev*|precisamos|indique*|partilhe|compartilhe|qual é|qual o'),
  it: list('invi*|mand*|scriv*|indic*|comunic*|ci dia|forn*|condivid*|serve|abbiamo bisogno|qual è'),
};
const PRIVATELY =
  /private(?:ly)? message|direct message|\bin private\b|\bprivately\b|\bdms?\b|\bpn\b|messenger|privatnachricht|private nachricht|direktnachricht|per nachricht|persönliche nachricht|mensaje (?:privado|directo)|\bmd\b|por privado|message privé|en privé|\bmp\b|mensagem (?:privada|direta)|no privado|inbox|messaggio privato|in privato|in direct|(?:never|do not|don['’]t|please do not|nie|niemals|nunca|jamais|ne .{0,20} pas|mai|não|non|keine?)\b/iu;
const NEVER_HERE = 'Everybody can read this here. Ask for it in a private message.';

/** Private details in what everybody will read, or a request to write them there. */
export const personalData: Check = ({ draft, knownDomains }, languages) => {
  const found: Finding[] = [];
  const free = ({ start, end }: Hit): boolean => !found.some((one) => one.start < end && start < one.end);
  const add = (pattern: RegExp, what: string, is: (hit: Hit) => boolean = () => true): void => {
    for (const hit of hitsOf(draft, pattern))
      if (free(hit) && is(hit)) found.push(finding('personal-data', hit, `${what} for everybody to read: take it out.`));
  };
  const links = hitsOf(draft, /https?:\/\/\S+/giu);
  const apart = (hit: Hit): boolean => !links.some((link) => link.start <= hit.start && hit.end <= link.end);
  add(
    MAIL,
    'An e-mail address',
    ({ text }) => !DESK.test(text) && !knownDomains?.some((domain) => text.toLowerCase().endsWith(domain.toLowerCase())),
  );
  add(IBAN, 'A bank account', ({ text }) => /\d{6}/.test(text.replace(/ /g, '')));
  add(CARD, 'A card number', (hit) => apart(hit) && luhn(hit.text));
  add(SSN, 'A number of identity');
  add(PHONE, 'A phone number', (hit) => apart(hit) && dials(hit.text) && !FREE_CALL.test(hit.text));
  add(BORN, 'A date of birth');
  add(STREET, 'An address');
  for (const sentence of sentences(draft)) {
    if (PRIVATELY.test(sentence.text)) continue;
    const [secret] = phrasesIn(sentence.text, SECRET, languages);
    if (!secret || !phrasesIn(sentence.text, ASK, languages).length) continue;
    const hit = { ...secret, start: sentence.start + secret.start, end: sentence.start + secret.end };
    if (free(hit)) found.push(finding('personal-data', hit, NEVER_HERE));
  }
  return found;
};

/** The check digit of payment cards. */
function luhn(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].reverse().map(Number);
  if (digits.length < 13 || new Set(digits).size < 2) return false;
  return digits.reduce((sum, digit, i) => sum + (i % 2 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0) % 10 === 0;
}

/** Written as a phone number is: by its start or its groups; a date, a year or an order number is not. */
function dials(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (digits < 8 || digits > 15 || /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(text.trim())) return false;
  return (
    /^(?:\+|0)/.test(text) ||
    /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(text) ||
    (/^6|^7|^9/.test(text) && /^\d{3} \d{2,3} \d{2,3}(?: \d{2,3})?$/.test(text))
  );
}
