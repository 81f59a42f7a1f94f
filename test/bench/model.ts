/** What the models cost: all heads on one post, against one head alone, on the same features. What the processor spent, not the clock. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dangerOf } from '../../lib/listening/danger/read';
import { Extractor, type Features } from '../../lib/listening/models/features';
import { Head } from '../../lib/listening/models/head';
import { languageOf } from '../../lib/listening/models/language';
import { Lexicon } from '../../lib/listening/models/lexicon';
import { ruleWords } from '../../lib/listening/models/words';
import { Together } from '../../lib/listening/models/together';
import { split, unpackWeights } from '../../lib/listening/models/weights';
import { urgencyOf } from '../../lib/listening/urgency';

export interface ModelBench {
  /** Microseconds a post and head, features included and shared: p50 of the rounds. */
  perHeadUs: number;
  /** Time of six heads on one post over the time of one (sentiment). */
  sixHeadsOverOne: number;
}

const FOLDER = resolve(import.meta.dirname, '../../public/models');
const POSTS = 300;
const ROUNDS = 15;
const LENGTH = 179;
const STOCK =
  'my kettle lid is stuck again and nobody answers since two weeks please help thanks for the quick reply love this one where can i get it in green it would be great if you added a timer the app crashes after the update never buying here again'.split(
    ' ',
  );

function posts(): string[] {
  let state = 17;
  const next = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff);
  return Array.from({ length: POSTS }, () => {
    let text = '@brindlekettles';
    while (text.length < LENGTH) text += ` ${STOCK[(next() >>> 8) % STOCK.length] ?? ''}${(next() >>> 8) % 9 ? '' : '!'}`;
    return text.slice(0, LENGTH);
  });
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export function benchModel(): ModelBench {
  const bytes = (name: string): Uint8Array => readFileSync(join(FOLDER, `${name}.bin`));
  const lexicon = new Lexicon(split(bytes('lexicon')).payload);
  const head = (name: string): Head => new Head(unpackWeights(bytes(name), name));
  const [mood, relevance, language] = [head('sentiment-en'), head('relevance'), head('language')];
  // As `meaningOf` asks them.
  const together = new Together(['feedback', 'spam', 'sentiment-en'].map((name) => unpackWeights(bytes(name), name)));
  const extractor = new Extractor();
  const texts = posts();
  let sink = 0;
  const one = (found: Features): void => void (sink += mood.scores(found)[0] ?? 0);
  const six = (found: Features, text: string): void => {
    sink += languageOf(found, language)?.confidence ?? 0;
    for (const scores of together.scores(found).values()) sink += scores[0] ?? 0;
    sink += relevance.scores(found)[0] ?? 0;
    const words = ruleWords(text);
    sink += urgencyOf(text, {}, words, dangerOf(text, words)).score;
  };
  const timed = (work: (text: string) => void): number => {
    const start = process.cpuUsage();
    for (const text of texts) work(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / texts.length;
  };
  const alone: number[] = [];
  const all: number[] = [];
  for (let round = 0; round < ROUNDS + 5; round++) {
    const a = timed((text) => one(extractor.extract(text, lexicon)));
    const b = timed((text) => six(extractor.extract(text, lexicon), text));
    // The first rounds only warm up.
    if (round >= 5) {
      alone.push(a);
      all.push(b);
    }
  }
  if (!Number.isFinite(sink)) throw new Error('A head gave no number.');
  return { perHeadUs: median(all) / 6, sixHeadsOverOne: median(all) / median(alone) };
}
