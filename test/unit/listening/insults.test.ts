/** Insults at people are folded; anger about a thing, and people who call themselves names, are not. */
import { describe, expect, it } from 'vitest';
import { insultIn } from '../../../lib/listening/insults';

describe('insults', () => {
  it.each([
    'You are all IDIOTS, the lot of you',
    'what a bunch of morons at Brindle',
    'f*** no. just fuck you Brindle',
    'Your staff are pathetic clowns',
    'Ihr seid solche Vollidioten!',
    'Was für ein Arschloch am Telefon',
    'Verpisst euch? Verpiss dich, Brindle',
    'Sois unos gilipollas',
    'Hijos de puta, devolvedme el dinero',
    'Bande de connards',
    'Allez vous faire voir, bande d’incapables',
    'Seus babacas, cadê meu pedido',
    'Vão se foder, Brindle',
    'Siete degli stronzi',
    'Andate a cagare, buffoni',
    'ARSCHLÖCHER',
  ])('finds one in: %s', (text) => expect(insultIn(text)).not.toBeNull());

  it.each([
    'This damn lid is stuck again, what a crap kettle',
    'I felt like an idiot standing there with a cold pot',
    'I am such an idiot, I held it upside down. Works now!',
    'It is idiot proof, thank you',
    'Ich Trottel habe den Deckel falsch herum aufgesetzt',
    'Your answer is terrible and I want my money back',
    'Das ist eine Frechheit und ein Skandal',
    'Je suis nul en cuisine, la bouilloire est géniale',
    'Este hervidor es una vergüenza',
    'Questo bollitore fa acqua, che schifo',
    'Pricked my finger on the handle',
    'The cow creamer is lovely',
  ])('leaves alone: %s', (text) => expect(insultIn(text)).toBeNull());

  it('says which words, so that whoever opens the text knows why', () => {
    expect(insultIn('Thanks for nothing, you absolute morons')).toBe('morons');
  });

  // Were it quadratic, this would not come to an end within the runner's limit.
  it('reads absurd text to its end', () => {
    expect(insultIn(`${'you '.repeat(200_000)}${'a\u0301'.repeat(200_000)}`)).toBeNull();
    expect(insultIn(`${'kettle '.repeat(2_000)}you morons`)).toBe('morons');
  });
});
