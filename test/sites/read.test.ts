import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEXT_LIMIT as MODEL_LIMIT } from '../../lib/model/post';
import { TEXT_LIMIT, type ReadText } from '../../lib/sites/read';
import { openReader, type Reader } from './reader';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader('lib/sites/x/adapter', 'xAdapter', 0);
});
afterAll(() => reader.close());

/** Reads `markup` put into a div; ms: its cost in the page, the best of three. */
const read = (markup: string, rules: string): Promise<ReadText & { ms: number }> =>
  reader.evaluate(`(() => {
    const box = document.createElement('div');
    box.append(document.createRange().createContextualFragment(${markup}));
    const took = () => { const start = performance.now(); lib.readText(box, ${rules}); return performance.now() - start; };
    return { ...lib.readText(box, ${rules}), ms: Math.min(took(), took(), took()) };
  })()`);
const q = (text: string): string => JSON.stringify(text);

describe('text of a page', () => {
  it('keeps the same limit as the model, which pages may not load', () => expect(TEXT_LIMIT).toBe(MODEL_LIMIT));

  it('breaks lines at block borders and takes line feeds for space', async () => {
    const { text } = await read(q('<div>One\n two</div><div><div>three</div></div>four<br>five<p>six</p>'), `{ lines: 'blocks' }`);
    expect(text).toBe('One two\nthree\nfour\nfive\nsix');
  });

  it('keeps an empty line between paragraphs, and one only', async () => {
    const { text } = await read(q('<div>One</div> <div><br></div> <div>two</div><p><br></p><br><br>three'), `{ lines: 'blocks' }`);
    expect(text).toBe('One\n\ntwo\n\nthree');
  });

  it('keeps line feeds and runs through blocks where a site lays its text out so', async () => {
    expect((await read(q('One  \n\n\n two <div>@a</div> three'), `{ lines: 'pre' }`)).text).toBe('One\n\ntwo @a three');
  });

  it('writes emoji as characters and leaves other pictures out', async () => {
    const { text } = await read(q('Hot <img alt="👩🏽‍🚒"><img alt="Image of a kettle"><img alt="🇩🇪"> tea'), `{ lines: 'pre' }`);
    expect(text).toBe('Hot 👩🏽‍🚒🇩🇪 tea');
  });

  it('leaves hidden parts, scripts and skipped parts out', async () => {
    const markup =
      'a<span aria-hidden="true">b</span><span hidden>c</span><span style="color: red; display:none">d</span><script>e</script><b class="more">f</b><i style="position:absolute;clip:rect(0 0 0 0)">g</i>h';
    expect((await read(q(markup), `{ lines: 'pre', skip: (el) => el.className === 'more' }`)).text).toBe('ah');
    expect((await read(q(markup), `{ lines: 'pre', hidden: 'keep' }`)).text).toBe('abcdfgh');
  });

  it('is NFC, so that one word written in two ways is one word', async () => {
    expect((await read(q('Cafe\u0301'), `{ lines: 'pre' }`)).text).toBe('Café');
  });
});

describe('absurd text', () => {
  it.each([
    ['10 MB of text', `'kettle '.repeat(1_500_000)`],
    ['a million combining marks', `'e' + '\\u0301\\u0323'.repeat(500_000)`],
    ['a hundred thousand joined emoji', `'👩\\u200d'.repeat(100_000)`],
    ['ten megabytes of space', `' \\n'.repeat(5_000_000) + 'end'`],
    ['elements fifty thousand deep', `'<b>'.repeat(400) + 'x' + '<i></i>'.repeat(50_000)`],
  ])('%s is cut, said to be cut and costs next to nothing', async (_name, markup) => {
    const plain = await read(`'One plain word. '.repeat(2_000)`, `{ lines: 'blocks' }`);
    const { text, cut, ms } = await read(markup, `{ lines: 'blocks' }`);
    expect(cut).toBe('limit');
    expect(text.length).toBeLessThanOrEqual(TEXT_LIMIT);
    // Bounded work, some dozen times a long plain text in the same page (an idle one costs 0.2 ms); without the bounds it is many thousand times.
    expect(ms / Math.max(0.2, plain.ms)).toBeLessThan(500);
  });

  it('never ends in half a character', async () => {
    expect((await read(`'x' + '😀'.repeat(20_000)`, `{ lines: 'pre' }`)).text.at(-1)?.codePointAt(0)).not.toBe(0xd83d);
    expect((await read(`'x' + '😀'.repeat(20_000)`, `{ lines: 'pre' }`)).text).not.toMatch(/\p{Cs}/u);
  });

  it('caps names and keeps them in one line', async () => {
    expect(await reader.evaluate<string>(`lib.readLine('A\\n  B'.repeat(10_000), 10)`)).toBe('A BA BA BA');
  });
});
