/** Posts and queries made to hold up the page: what the matcher's slowest loops could be driven to. */
const many = (n: number, part: (i: number) => string, by: string): string => Array.from({ length: n }, (_, i) => part(i)).join(by);

/** Kind -> text; longer than the cap of a post where that is the point. */
export const POSTS: Record<string, string> = {
  'one word for ever': 'a '.repeat(10_000),
  'two words for ever': 'a b '.repeat(5_000),
  'a million marks': 'e' + '\u0301\u0302'.repeat(500_000),
  'marks behind hidden signs': 'e\u200b\u0301'.repeat(300_000),
  '100,000 joined emoji': '👩‍💻‍'.repeat(100_000),
  '10 MB': 'x'.repeat(10_000_000),
  'full stops': 'a.b-'.repeat(5_000),
  elisions: "l'".repeat(10_000),
  dashes: `${'-'.repeat(19_999)}a`,
  'addresses without end': 'https://'.repeat(2_500),
  domains: 'a.com/'.repeat(3_000),
  brackets: `www.${')'.repeat(19_990)}`,
  Chinese: '苹果'.repeat(10_000),
  Thai: 'ก'.repeat(20_000),
  flags: '🇩🇪'.repeat(10_000),
  overrides: '\u202Eabc\n'.repeat(4_000),
  'look-alikes': 'Вр '.repeat(6_000),
  tags: '#a'.repeat(10_000),
  'short addresses': 'a.co/? '.repeat(2_850),
  'Greek questions': 'ά;'.repeat(10_000),
  'Korean words': many(5_000, (i) => `${String.fromCharCode(0xac00 + i)}서는`, ' '),
  'Russian words': many(4_000, (i) => String.fromCharCode(0x430, 0x430 + (i % 32), 0x430 + ((i >> 5) % 32), 0x430 + ((i >> 10) % 32)), ' '),
  'many words': many(4_000, (i) => `abc${i}`, ' '),
};
/** Kind -> query. */
export const QUERIES: Record<string, string> = {
  'a word': 'apple',
  'NEAR chain': many(200, () => 'a', ' NEAR/1000 '),
  'NEAR of two': many(200, (i) => (i % 2 ? 'a' : 'b'), ' NEAR/50 '),
  'NEAR of groups': `(${many(60, (i) => (i % 2 ? 'a' : 'b'), ' ')}) NEAR/1000 (${many(60, (i) => (i % 2 ? 'b' : 'a'), ' ')})`,
  'NEAR of choices': `(${many(100, () => 'a', ' OR ')}) NEAR/1000 (${many(100, () => 'b', ' OR ')})`,
  phrases: many(90, (i) => `"${'a b '.repeat(1 + (i % 8))}c"`, ' OR '),
  'a wide window': `"${'a b '.repeat(400)}c"~1000`,
  windows: many(100, (i) => `"${'a '.repeat((i % 12) + 1)}c b"~${i}`, ' OR '),
  beginnings: `(${many(300, () => 'abc*', ' OR ')}) zzz*`,
  patterns: many(300, () => 'abc?*', ' OR '),
  exact: `(${many(100, () => 'raw:"a b"', ' OR ')}) raw:zz`,
  'addresses named': many(240, (i) => `url:h${i}.no`, ' OR '),
  'receivers named': many(290, (i) => `to:bob${i}`, ' OR '),
  questions: many(290, () => 'is:question', ' '),
  'looking in the quote': `in:quote (${many(150, () => '"a b"', ' OR ')} OR raw:zz)`,
  exclusions: `${many(200, (i) => `NOT z${i}`, ' ')} a`,
};

/** Sixty accounts that a post may answer. */
export const RECEIVERS = Array.from({ length: 60 }, (_, i) => `${'Ünäme'.repeat(30)}${i}`);
