import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HEAD_FILES, lazyMeaning, loadMeaning } from '../../../lib/listening/models/read';
import { Relevance } from '../../../lib/listening/models/relevance';
import { unpackWeights } from '../../../lib/listening/models/weights';
import { benchModel } from '../../bench/model';
import { lexiconBytes, lexiconFile, lexiconOf, RECIPES, trained } from '../../tools/train/recipe';
import { dataThere, lessons, own, set } from '../../tools/train/sets';
import { derivedBy, stampOf } from '../../tools/train/stamp';
import { DERIVED_BY } from '../../../lib/listening/derived-by';
import { STAMP } from '../../../lib/listening/models/stamp';

const FOLDER = resolve(import.meta.dirname, '../../../public');
const shipped = (path: string): Promise<Uint8Array> => Promise.resolve(readFileSync(join(FOLDER, path)));
const meaning = await loadMeaning(shipped);
const spam = RECIPES.find(({ file }) => file === 'spam');

it('ships every model file in this version', () => {
  expect(meaning.missing).toEqual([]);
});

it('trains the same bytes twice', () => {
  if (!spam) throw new Error('no recipe');
  const rows = lessons(own('spam'));
  const lexicon = lexiconOf(lexiconBytes());
  expect(trained(spam, rows, lexicon)).toEqual(trained(spam, rows, lexicon));
});

it('ships the word list that is written down', async () => {
  expect(new Uint8Array(await shipped('models/lexicon.bin'))).toEqual(lexiconFile(lexiconBytes()));
});

it.runIf(dataThere())('ships the very bytes that training gives', async () => {
  const recipe = RECIPES.find(({ file }) => file === 'relevance');
  if (!recipe) throw new Error('no recipe');
  expect(new Uint8Array(await shipped('models/relevance.bin'))).toEqual(trained(recipe, recipe.lessons('shipped'), lexiconOf(lexiconBytes())));
});

it.runIf(dataThere())('refuses to train shipped weights from a set that may not ship', () => {
  expect(() => set('complaint', 'shipped')).toThrow(/may not train/);
});

it('works on without a file that is missing, cut off or of another version', async () => {
  for (const broken of [...HEAD_FILES, 'lexicon'] as const) {
    const faults: ((bytes: Uint8Array) => Uint8Array)[] = [
      () => {
        throw new Error('404');
      },
      (bytes) => bytes.slice(0, broken === 'lexicon' ? -3 : -1),
      () => new Uint8Array(3),
      (bytes) => Uint8Array.from(bytes, (b, i) => (i < 4 ? 0 : b)),
      (bytes) => new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replace('"format":1', '"format":9'), 'latin1')),
    ];
    for (const fault of faults) {
      const read = await loadMeaning(async (path) => (path === `models/${broken}.bin` ? fault(new Uint8Array(await shipped(path))) : shipped(path)));
      // Without the word list no head that was learned with it can be asked, and each is named.
      const others = broken === 'lexicon' ? ['sentiment-en', 'sentiment-many', 'feedback', 'spam'] : [];
      expect(read.missing.map(({ file }) => file)).toEqual([broken, ...others]);
      expect(read.missing.map(({ why }) => why).filter((why) => !/^(The|This|It) .*\.$/.test(why))).toEqual([]);
      const said = read.meaningOf('Your app is down again, I want a refund', 'en');
      expect(said.urgency.score).toBeGreaterThan(0);
      if (broken === 'spam') expect(said.spam).toBeUndefined();
      if (broken === 'lexicon') expect(said.sentiment).toBeUndefined();
      if (broken !== 'spam' && broken !== 'lexicon') expect(said.spam).toBeDefined();
    }
  }
});

it('asks the head of many languages where the language cannot be told, and the English one only where the site says so', async () => {
  const without = (...gone: string[]) =>
    loadMeaning(async (path) => {
      if (gone.some((file) => path === `models/${file}.bin`)) throw new Error('404');
      return shipped(path);
    });
  const text = 'Der Kessel tropft schon wieder, ich bin wirklich enttäuscht';
  const [blind, many] = [await without('language'), await without('language', 'sentiment-en')];
  expect(many.meaningOf(text).sentiment?.p.negative).toBeGreaterThan(0);
  expect(blind.meaningOf(text).sentiment?.p).toEqual(many.meaningOf(text, 'de').sentiment?.p);
  expect(blind.meaningOf(text, 'en').sentiment?.p).not.toEqual(many.meaningOf(text, 'de').sentiment?.p);
});

it('fetches each file once, on first need', async () => {
  let fetched = 0;
  const open = lazyMeaning((path) => {
    fetched++;
    return shipped(path);
  });
  expect(fetched).toBe(0);
  expect(await open()).toBe(await open());
  expect(fetched).toBe(HEAD_FILES.length + 1);
});

it('says "unsure" below the threshold and the label above, and its probabilities sum to 1, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(null, 'en', 'de', 'und'), (text, hint) => {
      const { sentiment, feedback, language, spam: junk, urgency } = meaning.meaningOf(text, hint);
      for (const guess of [sentiment, feedback, language, junk]) {
        if (!guess) continue;
        const values = Object.values(guess.p);
        expect(values.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 6);
        expect(guess.confidence).toBe(Math.max(...values));
        if (guess.label !== 'unsure') expect(guess.p[guess.label]).toBe(guess.confidence);
      }
      expect(urgency.score).toBeGreaterThanOrEqual(0);
      expect(urgency.score).toBeLessThanOrEqual(100);
    }),
    { numRuns: 300 },
  );
});

it('is sure of plain words and shows which', () => {
  const upset = meaning.meaningOf('This is the worst service ever, I hate it, terrible', 'en').sentiment;
  expect(upset?.label).toBe('negative');
  expect(upset?.why.length).toBeGreaterThan(0);
  expect(meaning.meaningOf('I love it, wonderful, thank you so much!', 'en').sentiment?.label).toBe('positive');
  expect(meaning.meaningOf('Where can I buy this?').feedback?.p['purchase intent']).toBeGreaterThan(0.2);
});

it.each([
  ['I would like to know when the shop opens tomorrow', 'en'],
  ['Ich warte schon seit Tagen auf eine Antwort von euch', 'de'],
  ['Je ne sais pas pourquoi vous ne répondez pas', 'fr'],
  ['No entiendo por qué nadie me contesta', 'es'],
  ['Waarom krijg ik geen antwoord op mijn vraag', 'nl'],
  ['お湯が沸きません', 'ja'],
  ['Почему никто не отвечает', 'ru'],
  ['لماذا لا يرد أحد', 'ar'],
])('tells the language: %s', (text, language) => {
  expect(meaning.meaningOf(text).language?.label).toBe(language);
});

it('answers a megabyte: quadratic work would take minutes, and the test would run out of its time', () => {
  for (const piece of ['a', 'ha ', '😀', 'é́', '@x ', 'İ']) {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(meaning.meaningOf(text)).toBeDefined();
  }
});

it('learns what is about a brand from 20 labels, and forgets it without them', async () => {
  const prior = unpackWeights(await shipped('models/relevance.bin'), 'relevance');
  const labels = Array.from({ length: 20 }, (_, i) => ({
    text: i % 2 ? `the brindle greyhound of my aunt runs number ${i}` : `my brindle kettle lid is stuck, batch ${i}`,
    brand: 'Brindle',
    relevant: i % 2 === 0,
  }));
  const taught = Relevance.from(prior, 'brindle', labels);
  expect(taught.of('the lid of my kettle does not open').p.relevant).toBeGreaterThan(0.5);
  expect(taught.of('what a fast greyhound').p.irrelevant).toBeGreaterThan(0.5);
  expect(taught.why('the lid of my kettle does not open').length).toBe(3);
  const text = 'what a fast greyhound';
  expect(Relevance.from(prior, 'brindle').of(text)).toEqual(Relevance.from(prior, 'other').of(text));
});

it('measures the models with real figures', () => {
  const { perHeadUs, sixHeadsOverOne } = benchModel();
  expect(perHeadUs).toBeGreaterThan(0);
  expect(sixHeadsOverOne).toBeGreaterThan(1);
});

it('names the weights that ship, so that what others said is derived anew', async () => {
  const files = await Promise.all(
    [...HEAD_FILES, 'lexicon'].map(async (name) => [name, new Uint8Array(await shipped(`models/${name}.bin`))] as const),
  );
  expect(stampOf(new Map(files))).toBe(STAMP);
});

it('names the rules that ship, so that what older ones said is derived anew', () => {
  expect(DERIVED_BY, `put the received name into lib/listening/derived-by.ts: ${derivedBy()}`).toBe(derivedBy());
});

it('learns from 400 corrections, keeps to what it said of other texts, and is itself again without them', () => {
  const written = own<{ text: string; label: string }>('feedback');
  const half = written.filter((_, i) => i % 2 === 0);
  const lesson = (i: number) => ({
    text: `batch ${i} whistles at night ${half[i % half.length]?.text ?? ''}`,
    what: 'mood' as const,
    may: ['negative'],
  });
  const much = meaning.layerOf([
    ...Array.from({ length: 200 }, (_, i) => lesson(i)),
    ...Array.from({ length: 200 }, (_, i) => ({ ...lesson(i), what: 'kind' as const, may: ['defect report'] })),
  ]);
  const mood = (text: string, layer = much) => meaning.meaningOf(text, 'en', {}, layer).sentiment;
  expect(mood('it whistles at night, batch 9')).toMatchObject({ label: 'negative' });
  // A few corrections on one matter leave other posts alone.
  const few = meaning.layerOf([0, 1, 2].map((i) => ({ text: `the kettle whistles ${i}`, what: 'mood', may: ['negative'] })));
  const others = written.filter((_, i) => i % 2 === 1);
  const kept = others.filter(({ text }) => mood(text, few)?.label === mood(text, { mood: null, kind: null })?.label).length;
  expect(kept / others.length).toBeGreaterThan(0.9);
  expect(meaning.layerOf([])).toEqual({ mood: null, kind: null });
});
