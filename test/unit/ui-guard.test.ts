import { describe, expect, it } from 'vitest';
import type { Move } from '../../components/card/guard-rules';
import { GuardRules, zooms } from '../../components/card/guard-rules';

const move = (at: number, client: [number, number], frame: [number, number] = [100, 80], zoom = 1): Move => ({
  at,
  clientX: client[0],
  clientY: client[1],
  screenX: frame[0] + client[0] * zoom,
  screenY: frame[1] + client[1] * zoom,
});
const rested = (rules: GuardRules): void => {
  rules.seen(true, 0);
  rules.moved(move(100, [10, 10]));
  rules.moved(move(200, [30, 20]));
};

describe('the click guard', () => {
  it('lets an honest mouse through, and asks once more where true visibility is not known', () => {
    for (const sight of [true, false]) {
      const rules = new GuardRules(sight, () => 1);
      rested(rules);
      expect(rules.judge({ at: 600, trusted: true, by: 'mouse', point: move(600, [40, 30]) })).toEqual({ ok: true, confirm: !sight });
    }
  });

  it('refuses a script’s click, whatever else holds', () => {
    const rules = new GuardRules(true, () => 1);
    rested(rules);
    expect(rules.judge({ at: 900, trusted: false, by: 'mouse', point: move(900, [40, 30]) }).ok).toBe(false);
  });

  it('refuses a card that was faded or covered until just before the press', () => {
    const rules = new GuardRules(true, () => 1);
    rested(rules);
    rules.seen(false, 500);
    rules.seen(true, 700);
    expect(rules.judge({ at: 1_100, trusted: true, by: 'mouse', point: move(1_100, [40, 30]) }).ok).toBe(false);
    expect(rules.judge({ at: 1_250, trusted: true, by: 'mouse', point: move(1_250, [40, 30]) }).ok).toBe(true);
  });

  it('refuses a frame that jumped under the resting pointer', () => {
    const rules = new GuardRules(true, () => 1);
    rested(rules);
    expect(rules.judge({ at: 900, trusted: true, by: 'mouse', point: move(900, [40, 30], [160, 80]) }).ok).toBe(false);
  });

  it('lets a key of the browser’s own through while the card is in sight, be it for a moment, and not while it is covered', () => {
    const rules = new GuardRules(true, () => 1);
    expect(rules.keyed().ok).toBe(false);
    rules.seen(true, 0);
    expect(rules.keyed()).toEqual({ ok: true, confirm: false });
    rules.seen(false, 10);
    expect(rules.keyed().ok).toBe(false);
    // Where no measure tells, the page is asked before.
    expect(new GuardRules(false, () => 1).keyed().ok).toBe(true);
  });

  it('forgets where it rested when the pointer leaves: a frame taken away and put back takes no press', () => {
    const rules = new GuardRules(true, () => 1);
    rested(rules);
    rules.left();
    expect(rules.judge({ at: 900, trusted: true, by: 'mouse', point: move(900, [40, 30]) }).ok).toBe(false);
    rules.moved(move(1_000, [10, 10]));
    rules.moved(move(1_200, [30, 20]));
    expect(rules.judge({ at: 1_500, trusted: true, by: 'mouse', point: move(1_500, [40, 30]) }).ok).toBe(true);
  });

  it('refuses one touch on a frame that lies elsewhere than it was met, and takes the next', () => {
    const rules = new GuardRules(true, () => 1);
    rules.seen(true, 0);
    rules.focused(true, 0);
    const touch = (at: number, frame: [number, number]): boolean => {
      rules.touched(move(at, [40, 30], frame));
      return rules.judge({ at, trusted: true, by: 'touch', point: move(at, [40, 30], frame) }).ok;
    };
    expect(touch(600, [100, 80])).toBe(true);
    expect(touch(700, [300, 80])).toBe(false);
    expect(touch(1_400, [300, 80])).toBe(true);
  });

  it('refuses a touch whose frame moved between down and up', () => {
    const rules = new GuardRules(true, () => 1);
    rules.seen(true, 0);
    rules.focused(true, 0);
    rules.touched(move(600, [40, 30]));
    expect(rules.judge({ at: 650, trusted: true, by: 'touch', point: move(650, [40, 30], [160, 80]) }).ok).toBe(false);
  });

  it('refuses a frame that follows the pointer', () => {
    const rules = new GuardRules(true, () => 1);
    rules.seen(true, 0);
    for (let i = 0; i < 20; i += 1) rules.moved(move(100 * i, [50, 50], [100 + 12 * i, 80 + 7 * i]));
    expect(rules.judge({ at: 2_100, trusted: true, by: 'mouse', point: move(2_100, [50, 50], [340, 220]) }).ok).toBe(false);
  });

  it('refuses a first press without a move, and one too soon after the card came to rest', () => {
    const rules = new GuardRules(true, () => 1);
    rules.seen(true, 0);
    expect(rules.judge({ at: 900, trusted: true, by: 'mouse', point: move(900, [40, 30]) }).ok).toBe(false);
    rules.moved(move(1_000, [10, 10]));
    rules.moved(move(1_100, [20, 20]));
    expect(rules.judge({ at: 1_300, trusted: true, by: 'mouse', point: move(1_300, [40, 30]) }).ok).toBe(false);
    expect(rules.judge({ at: 1_450, trusted: true, by: 'mouse', point: move(1_450, [40, 30]) }).ok).toBe(true);
  });

  it('holds under page zoom, where screen and client pixels differ', () => {
    expect(zooms(1.5)).toContain(1.5);
    const rules = new GuardRules(true, () => 1.5);
    rules.seen(true, 0);
    for (let i = 0; i < 6; i += 1) rules.moved(move(100 * i, [10 + 20 * i, 40], [100, 80], 1.5));
    expect(rules.judge({ at: 900, trusted: true, by: 'mouse', point: move(900, [150, 60], [100, 80], 1.5) }).ok).toBe(true);
  });

  it('lets keys, touch and assistive presses through half a second after the focus came, not before', () => {
    const rules = new GuardRules(true, () => 1);
    rules.seen(true, 0);
    expect(rules.judge({ at: 900, trusted: true, by: 'other', point: null }).ok).toBe(false);
    rules.focused(true, 1_000);
    expect(rules.judge({ at: 1_300, trusted: true, by: 'other', point: null }).ok).toBe(false);
    expect(rules.judge({ at: 1_500, trusted: true, by: 'other', point: null }).ok).toBe(true);
  });

  it('starts the waits again when the card is opened for another post', () => {
    const rules = new GuardRules(true, () => 1);
    rested(rules);
    rules.reset(1_000);
    rules.moved(move(1_010, [10, 10]));
    rules.moved(move(1_020, [20, 20]));
    expect(rules.judge({ at: 1_450, trusted: true, by: 'mouse', point: move(1_450, [30, 30]) }).ok).toBe(false);
    expect(rules.judge({ at: 1_600, trusted: true, by: 'mouse', point: move(1_600, [30, 30]) }).ok).toBe(true);
  });
});
