import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/replies/guard/check';
import { languageOf } from '../../../lib/replies/guard/language';
import type { GuardInput, GuardRule } from '../../../lib/replies/guard/types';

const rules = (input: GuardInput): GuardRule[] => [...new Set(checkDraft(input).map((one) => one.rule))];
const LATE = 'Third week. Still nothing. This is unacceptable!!';

/** A draft each rule must speak of, in six languages where it has words. */
const BAD: Readonly<Partial<Record<GuardRule, readonly GuardInput[]>>> = {
  selling: [
    { draft: 'Buy now with 20% off, only € 19.90 today.' },
    { draft: 'Entdecken Sie unsere neuen Kessel, jetzt mit Rabatt.' },
    { draft: 'Aproveche nuestra oferta, es el mejor hervidor.' },
    { draft: 'Profitez de notre offre, c’est le meilleur prix.' },
    { draft: 'Aproveite a promoção, temos desconto para você.' },
    { draft: 'Approfitti dello sconto, è il miglior prezzo.' },
  ],
  'personal-data': [
    { draft: 'Write to anna.lind@posteo.example please.' },
    { draft: 'Your card 4111 1111 1111 1111 was charged.' },
    { draft: 'The account is DE89 3704 0044 0532 0130 00.' },
    { draft: 'Please call me on +44 20 7946 0018.' },
    { draft: 'It goes to 12 Rowan Street tomorrow.' },
    { draft: 'Bitte schicken Sie uns hier Ihre Kartennummer und das Geburtsdatum.' },
    { draft: 'Por favor envíenos aquí su número de tarjeta.' },
    { draft: 'Merci de nous envoyer ici votre numéro de carte.' },
    { draft: 'Please send us your full address here.' },
  ],
  'knows-too-much': [
    { draft: 'Hope the move to Leeds went well.', known: ['lives in Leeds'], post: 'Kettle broken' },
    { draft: 'How are the two children?', known: ['has two children'], post: 'Kettle broken' },
    { draft: 'We saw on your profile that you like tea.' },
    { draft: 'Wir haben in Ihrem Profil gesehen, was Sie mögen.' },
  ],
  duplicate: [
    {
      draft: 'Sorry for the wait, Tom. Could you send us your order number so that we can look?',
      sentBefore: ['Sorry for the wait, Mara. Could you send us your order number so that we can look?'],
    },
  ],
  disclosure: [
    { draft: 'The lid is from batch 44.', account: 'private' },
    { draft: 'The lid is from batch 44.', account: { role: 'colleague' }, disclosure: 'I work for Brindle' },
    { draft: 'The lid is from batch 44.', disclosure: true },
  ],
  'cheerful-on-anger': [
    { draft: 'Awesome! 🎉 Have a great day :)', post: LATE },
    { draft: 'Super, wir freuen uns!', post: 'Seit drei Wochen warte ich, eine Frechheit.' },
    { draft: '¡Genial! 😊', post: 'Es una vergüenza, nadie responde.' },
    { draft: 'Génial, belle journée !', post: 'Toujours rien, j’en ai marre.' },
    { draft: 'Que bom, adoramos!', post: 'Péssimo, ninguém responde.' },
    { draft: 'Fantastico, buona giornata!', post: 'È una vergogna, nessuno risponde.' },
  ],
  'promise-without-date': [
    { draft: 'We will get back to you as soon as possible.' },
    { draft: 'I’ll look into it.' },
    { draft: 'Wir melden uns in Kürze bei Ihnen.' },
    { draft: 'Le responderemos lo antes posible.' },
    { draft: 'Nous vous répondrons dès que possible.' },
    { draft: 'Entraremos em contato em breve.' },
    { draft: 'La contatteremo al più presto.' },
  ],
  rude: [
    { draft: 'You should have read the manual.' },
    { draft: 'Calm down, please.' },
    { draft: 'PLEASE READ OUR TERMS before you write.' },
    { draft: 'Das ist nicht unser Problem.' },
    { draft: 'No es nuestro problema.' },
    { draft: 'Ce n’est pas notre problème.' },
    { draft: 'Isso é culpa sua.' },
    { draft: 'La colpa è sua: legga il manuale.' },
  ],
  'legal-risk': [
    { draft: 'We are liable for this and will pay damages.' },
    { draft: 'Wir haften dafür und zahlen Schmerzensgeld.' },
    { draft: 'Es culpa nuestra y le garantizo una indemnización.' },
    { draft: 'C’est notre faute, nous vous garantissons un dédommagement.' },
    { draft: 'É culpa nossa e garantimos uma indenização.' },
    { draft: 'È colpa nostra, garantiamo un risarcimento.' },
  ],
  'unknown-link': [
    { draft: 'Look at https://bit.ly/3abc' },
    { draft: 'Look at www.kettle-help.example.net/x', knownDomains: ['brindle.example'] },
    { draft: 'Look at https://brindle.example.evil.com', knownDomains: ['brindle.example'] },
    { draft: 'Look at https://brindle.example@evil.com/' },
    { draft: 'Look at https://xn--brndle-q2a.example/' },
  ],
  'unfilled-variable': [
    { draft: 'Hi {{person.first_name}}, all well.' },
    { draft: 'Your order [order number] left.' },
    { draft: 'Dear <first name>, your order left.' },
    { draft: 'Dear %NAME%, it left.' },
    { draft: 'It leaves on ⟦day⟧.' },
    { draft: 'Order XXXX left, signed ____.' },
  ],
  frozen: [{ draft: 'Anything at all', replyId: 'lid', frozenIds: ['lid'] }],
  'wrong-language': [
    { draft: 'Thank you for telling us, which two digits stand under the base?', post: 'Mein Deckel klemmt seit Wochen, was soll ich tun?' },
    { draft: 'Danke, welche zwei Ziffern stehen unter dem Boden?', language: 'en' },
    { draft: 'Thank you, which two digits stand under the base?', post: 'غطاء الغلاية مكسور للمرة الثانية' },
    { draft: 'شكرا لك، ما هما الرقمان تحت القاعدة؟', language: 'en' },
  ],
};

/** Good replies: nothing to say. */
const GOOD: readonly GuardInput[] = [
  { draft: 'Mara, that is too long, and the silence is on us. I will look where your lid is and write here again by Thursday.', post: LATE },
  { draft: 'Sorry for the wait. Could you send us your order number in a private message? Then I can tell you today where it is.', post: LATE },
  { draft: 'Cool the burn under running water for twenty minutes and see a doctor, please.', post: 'Burnt my hand on the lid' },
  { draft: 'Thank you, that is the right way to descale it.', post: 'Vinegar, half an hour, rinse twice.' },
  { draft: 'That account is not ours. Please never send your card number to anybody.', post: 'Is @Brindle_Help0 real?' },
  { draft: 'Das tut uns leid. Unter dem Boden stehen zwei Ziffern: welche sind es? Dann sage ich heute noch Bescheid.', post: 'Mein Deckel klemmt.' },
  { draft: 'We refund you the 20 € by Friday.', post: 'Where is my money back?' },
  { draft: 'See https://help.brindle.example/lids for the drawing.', knownDomains: ['brindle.example'] },
  { draft: 'Call our free line 0800 555 0199, or write to support@brindle.example.', post: 'How do I reach you?' },
  { draft: 'I work for Brindle. The lid is from batch 44.', account: 'private', disclosure: 'I work for Brindle' },
  { draft: 'Hello Mara, which two digits stand under the base?', known: ['Mara Kessel'], post: 'Lid stuck' },
  { draft: 'Thank you!', sentBefore: ['Thank you!'] },
  { draft: 'Good to hear from Leeds!', known: ['lives in Leeds'], post: 'Greetings from Leeds' },
  { draft: 'Best regards ^IV', post: LATE },
];

describe('check before posting', () => {
  for (const [rule, inputs] of Object.entries(BAD))
    it(`${rule}: speaks of what a person might regret`, () => {
      for (const input of inputs) expect(rules(input), input.draft).toContain(rule);
    });

  it('has nothing to say of a good reply', () => {
    for (const input of GOOD) expect(checkDraft(input), input.draft).toEqual([]);
  });

  it('points at the very words', () => {
    const draft = 'Hello there,\nwrite to anna.lind@posteo.example 🫖 today.';
    const [found] = checkDraft({ draft });
    expect(draft.slice(found?.start, found?.end)).toBe('anna.lind@posteo.example');
  });

  it('keeps every place within the draft, whatever is written', () => {
    let told = 0;
    const noise = fc.string({ unit: 'grapheme', maxLength: 60 });
    // Between the noise what rules speak of: else they would have nothing to place.
    const bad = fc.constantFrom(...Object.values(BAD).flatMap((inputs) => inputs.map((one) => one.draft)));
    const draftOf = fc.array(fc.oneof(noise, bad), { maxLength: 5 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(draftOf, fc.string({ maxLength: 200 }), (draft, post) => {
        for (const { start, end } of checkDraft({ draft, post, sentBefore: [post], known: [post], knownDomains: [post] })) {
          told += 1;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(draft.length);
          expect(start).toBeLessThanOrEqual(end);
        }
      }),
      { numRuns: 200 },
    );
    expect(told).toBeGreaterThan(100);
  });

  it('tells six languages apart from a sentence, and says nothing of too little', () => {
    expect(languageOf('Could you tell us which two digits stand under the base?')).toBe('en');
    expect(languageOf('Können Sie uns sagen, welche zwei Ziffern unter dem Boden stehen?')).toBe('de');
    expect(languageOf('¿Nos puede decir qué dos cifras hay debajo de la base?')).toBe('es');
    expect(languageOf('Pouvez-vous nous dire quels chiffres sont sous le socle ?')).toBe('fr');
    expect(languageOf('Você pode nos dizer quais números estão debaixo da base?')).toBe('pt');
    expect(languageOf('Ci può dire quali cifre sono sotto la base?')).toBe('it');
    expect(languageOf('Brindle 44')).toBeNull();
  });
});
