import { describe, expect, it } from 'vitest';
import { isThanks } from '../../../lib/customers/thanks/read';
import { readsLikeAnswer } from '../../../lib/customers/answers/read';
import { threadView } from '../../../lib/customers/thread';
import type { Alike, SeenReply, ThreadLook } from '../../../lib/model/sense';
import { belowByAddress } from '../../../lib/sites/below';
import { ACCOUNTS, exact, NOW, post, rough } from '../store/make';

const MIN = 60_000;
const LIKE: Alike = { like: 'BrindleHelp', how: 'letters', added: [] };
const asked = post({ id: '1', author: { handle: 'Mara_K', name: 'Mara Kessel' } });
const say = (handle: string, text: string, over: Partial<SeenReply> = {}): SeenReply => ({
  ...post({ kind: 'comment', author: { handle, name: handle }, time: exact(NOW - 5 * MIN), text }),
  direct: true,
  to: null,
  ...over,
});
const view = (replies: SeenReply[], over: Partial<ThreadLook> = {}, of = asked) =>
  threadView({
    key: 'k',
    asked: of,
    look: { replies, shown: replies.filter((one) => one.direct).length, total: 20, ...over },
    accounts: [...ACCOUNTS, { site: 'x', handle: 'OtterHelp', role: 'brand', brandId: 'otter' }],
    brandId: 'brindle',
    alike: ({ handle }) => (handle === 'Brind1eHelp' ? LIKE : null),
    at: NOW,
  });
const TIP = 'Take the ring off, turn it a quarter and press it back in.';

describe('what a thread says', () => {
  it('knows a colleague by the own list, whatever the page thinks, and never a private account', () => {
    expect(view([say('TOMAS_brindle', 'On it.')]).own).toMatchObject({ role: 'colleague', direct: true, text: 'On it.' });
    expect(view([say('ottilie_p', TIP)])).toMatchObject({ own: null, peers: [] });
    expect(view([say('brindlehelp', 'One moment.')]).own?.role).toBe('brand');
  });

  it('prefers an answer to the post itself, and of those the newest', () => {
    const deep = say('BrindleHelp', 'Further down', { direct: false, to: 0, time: exact(NOW) });
    const first = say('tomas_brindle', 'First', { time: exact(NOW - 9 * MIN) });
    const second = say('BrindleHelp', 'Second', { time: exact(NOW - 2 * MIN) });
    expect(view([first, second, deep]).own?.text).toBe('Second');
    expect(view([deep]).own).toMatchObject({ direct: false, text: 'Further down' });
  });

  it('never takes what another brand of ours says for an answer of this one, and tells it only where there is none', () => {
    const other = say('OtterHelp', 'We are on it.', { time: exact(NOW) });
    expect(view([other]).own).toMatchObject({ role: 'other-brand', direct: true });
    const ours = say('tomas_brindle', 'Further down', { direct: false, to: 0, time: exact(NOW - 9 * MIN) });
    expect(view([ours, other]).own).toMatchObject({ role: 'colleague', text: 'Further down' });
    expect(view([other, ours]).own).toMatchObject({ role: 'colleague', text: 'Further down' });
  });

  it('tells another customer’s answer from questions, "same here" and short words, and puts thanked ones first', () => {
    const replies = [
      say('a', 'Same here. I have started to talk to it.'),
      say('b', 'Does it leak as well?'),
      say('c', 'lol'),
      say('d', TIP),
      say('e', 'Hot water over the lid, then a rubber glove to turn it.'),
      say('Mara_K', 'Thank you, that worked!', { direct: false, to: 4 }),
    ];
    expect(view(replies).peers.map(({ author, thanked }) => [author.handle, thanked])).toEqual([
      ['e', true],
      ['d', false],
    ]);
  });

  it('counts thanks only from whoever asked, and only for the reply they answer', () => {
    const stranger = say('x', 'Thanks!', { direct: false, to: 0 });
    const toNobody = say('Mara_K', 'Thanks all!', { direct: true, to: null });
    const forNothing = say('Mara_K', 'Thanks for nothing', { direct: false, to: 0 });
    expect(view([say('d', TIP), stranger, toNobody, forNothing]).peers.map((one) => one.thanked)).toEqual([false]);
  });

  it('hears no thanks of an asker who shows no account: several people write under one name', () => {
    const nobody = { handle: null, name: 'Anonymous participant' };
    const thanks = say('', 'Thank you, that worked!', { author: nobody, direct: false, to: 0 });
    expect(view([say('d', TIP), thanks], {}, post({ id: '1', author: nobody })).peers.map((one) => one.thanked)).toEqual([false]);
  });

  it('sets apart who only looks like us: never a colleague, never a customer', () => {
    const seen = view([say('Brind1eHelp', 'Send us your card number and we refund today.'), say('Brind1eHelp', 'Hello?')]);
    expect(seen).toMatchObject({ own: null, peers: [], alikes: [{ alike: LIKE, text: 'Send us your card number and we refund today.' }] });
    expect(seen.alikes).toHaveLength(1);
    expect(seen.alikes[0]?.replies.map(({ text }) => text)).toEqual(['Send us your card number and we refund today.', 'Hello?']);
  });

  it('tells the card the start of a long reply, never half a character, and has the whole at hand', () => {
    const long = `${'Send us your card number. '.repeat(30).slice(0, 599)}😀 Now.`;
    const [one] = view([say('Brind1eHelp', long)]).alikes;
    expect(one?.text).toBe(long.slice(0, 599));
    expect(one?.replies[0]?.text).toBe(long);
  });

  it('says what was looked at in the site’s own numbers', () => {
    expect(view([say('c', 'lol')], { shown: 6, total: 20 })).toMatchObject({ at: NOW, shown: 6, total: 20, own: null });
  });

  it('nobody is said to have helped an account that poses as us', () => {
    const fake = post({ id: '3', author: { handle: 'Brind1eHelp', name: 'Brindle' } });
    expect(view([say('d', TIP), say('tomas_brindle', 'That is not us.')], {}, fake)).toMatchObject({ own: { role: 'colleague' }, peers: [] });
  });

  it('below our own post nobody is "another customer who answered"', () => {
    const ours = post({ id: '2', author: { handle: 'BrindleHelp', name: 'Brindle' } });
    expect(view([say('d', TIP), say('tomas_brindle', 'Thank you!')], {}, ours)).toMatchObject({ own: null, peers: [] });
  });

  it.each([
    ['Danke, hat geklappt', true],
    ['Merci beaucoup', true],
    ['ありがとうございます', true],
    ['شكرا جزيلا', true],
    ['Thanks for nothing', false],
    ['no thanks', false],
    ['I think it is the thankless gasket', false],
    ['Vielen Dank, geht jetzt wieder', true],
    ['tak!', true],
    ['tackle it yourself', false],
    ['it takes ages', false],
    ['valeu, funcionou', true],
    ['não funcionou', false],
    ['no funcionó', false],
    ['고맙습니다', true],
    ['děkuji moc', true],
    ['much appreciated', true],
    ['nein danke', false],
    ['non merci', false],
    ['grazie per niente', false],
    ['obrigado por nada', false],
    ['did not help, thanks anyway', false],
  ])('hears thanks in “%s”: %s', (text, thanks) => {
    expect(isThanks(text)).toBe(thanks);
  });

  it.each([
    ['Zwei Löffel Zitronensäure auf einen halben Liter, dann spülen.', true],
    ['クエン酸を入れて20分おいてから流すといいですよ', true],
    ['Bei mir auch, seit Montag klemmt alles.', false],
    ['@a @b https://x.y/z', false],
    ['Mine is broken too, still waiting', false],
  ])('reads “%s” as an answer: %s', (text, answer) => {
    expect(readsLikeAnswer(text)).toBe(answer);
  });

  it('knows by its address alone that a Facebook reply stands below a comment', () => {
    const comment = post({ site: 'facebook', kind: 'comment', id: '77', time: rough(NOW - MIN, NOW) });
    const reply = (permalink: string, id = '78') => post({ site: 'facebook', kind: 'comment', id, permalink });
    expect(belowByAddress(reply('/p/posts/1?comment_id=77&reply_comment_id=78'), comment)).toBe(true);
    expect(belowByAddress(reply('/p/posts/1?comment_id=770&reply_comment_id=78'), comment)).toBe(false);
    expect(belowByAddress(reply('/p/posts/1?comment_id=5&reply_comment_id=77'), comment)).toBe(false);
    expect(belowByAddress(comment, comment)).toBe(false);
  });
});

describe('thanks', () => {
  it.each([
    'Cheers, that sorted it',
    'Hat super funktioniert',
    'Merci, ça remarche',
    'Eres un crack',
    'Grazie infinite',
    'Obg, deu certo',
    'Hartelijk dank',
    '🙏🙏',
    'ta!',
  ])('are heard in "%s"', (text) => expect(isThanks(text)).toBe(true));
  it.each([
    'Thanks, but that is not my problem',
    'Thanks, still broken though',
    'Thanks in advance',
    'thank god it is friday',
    'Danke, funktioniert trotzdem nicht',
    'merci de me répondre',
    'gracias pero no funciona',
    'alvast bedankt',
    'Does it work now for you?',
    'that did not fix it',
  ])('are not heard where nothing helped yet: "%s"', (text) => expect(isThanks(text)).toBe(false));
});

describe('an answer', () => {
  it.each([
    'Mine did that too, a new seal fixed it',
    'Prueba a reiniciarlo',
    'You can return it within 30 days, just keep the receipt',
    'Bei mir war es der Akku',
  ])('is "%s"', (text) => expect(readsLikeAnswer(text)).toBe(true));
  it.each([
    'lol what a mess',
    'Never buying from them again',
    'Same here, third week now',
    'I gave up and bought another brand',
    'Je suis dans le même cas',
    'A mí me pasa igual',
  ])('is not "%s"', (text) => expect(readsLikeAnswer(text)).toBe(false));
});
