/** Invented words: the brands' terms and, apart from them, what ordinary posts are made of. The same on every machine. */
const HEADS = [
  'bra',
  'cle',
  'dri',
  'flo',
  'gru',
  'kra',
  'ple',
  'pri',
  'sno',
  'tru',
  'bli',
  'cro',
  'dra',
  'fle',
  'gli',
  'klo',
  'plu',
  'pro',
  'ska',
  'tre',
  'vla',
  'zwi',
];
const MIDS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v'];
const TAILS = [
  'ax',
  'en',
  'is',
  'ol',
  'um',
  'ek',
  'ir',
  'ot',
  'ap',
  'us',
  'im',
  'ed',
  'og',
  'ay',
  'if',
  'ub',
  'em',
  'ox',
  'an',
  'il',
  'ut',
  'or',
  'at',
  'un',
  'es',
  'ix',
  'om',
  'ag',
  'el',
  'up',
  'ig',
  'ov',
  'ac',
  'et',
  'ip',
  'oz',
  'ab',
];

/** The n-th of the brands' terms (0 to 10,581), all different. */
export function wordOf(n: number): string {
  const head = HEADS[n % HEADS.length] ?? '';
  const mid = MIDS[Math.floor(n / HEADS.length) % MIDS.length] ?? '';
  const tail = TAILS[Math.floor(n / HEADS.length / MIDS.length) % TAILS.length] ?? '';
  return `${head}${mid}${tail}`;
}

const PLAIN =
  'the train was late again so I walked home through the park and met an old friend who said that rain would come by noon but then we sat down had tea talked about work music garden tomatoes holidays and how quick a year goes when nobody looks at it'.split(
    ' ',
  );

/** Twenty-odd ordinary words, with one of ours in the middle where given. */
export function textOf(n: number, ours: string | null): string {
  const words = Array.from({ length: 22 + (n % 9) }, (_, i) => PLAIN[(n * 7 + i * (3 + (n % 5))) % PLAIN.length] ?? '');
  if (ours) words.splice(11, 0, ours);
  return `${words.join(' ')}.`;
}

/** Queries of at most 4,096 characters that together hold `count` terms. */
export function queriesOf(count: number): string[] {
  const queries: string[] = [];
  let now = '';
  for (let n = 0; n < count; n++) {
    const word = wordOf(n);
    if (now.length + word.length + 4 > 4_096) {
      queries.push(now);
      now = '';
    }
    now += now ? ` OR ${word}` : word;
  }
  return now ? [...queries, now] : queries;
}
