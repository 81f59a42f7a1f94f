/** Facebook scenes beyond the first screen: long texts that the site cuts, shares, advertisements of every length. */
import { DAY, HOUR, MINUTE } from './clock';
import { countsOf, onFacebook } from './post';
import type { StoryPost } from './types';

const brand = { about: 'brand' } as const;

export const FACEBOOK_MORE: readonly StoryPost[] = [
  onFacebook({
    key: 'fm-long',
    author: 'teodor',
    ago: 10 * HOUR,
    ...brand,
    text: 'A small history of my kettles, since somebody asked at work.\nThe first one whistled, and my grandmother answered it.\nThe second one had a light, and I could never sleep in the same room.\nThe third one is a Brindle in fern green. It pours without a drop on the cloth, it is quiet, and it has outlived two landlords and a cat.\nI wrote down the one thing I would change: the knob of the lid gets warm after the second boil. A ring of cork would do it.\nThat is all. Good night from the kitchen.',
    media: null,
    counts: countsOf('fm-long', 3),
  }),
  onFacebook({
    key: 'fm-long-1',
    author: 'esme',
    ago: 9 * HOUR,
    parent: 'fm-long',
    text: 'I read this aloud to the whole kitchen and they asked for the fourth kettle. There has to be a fourth kettle. We will wait here, with biscuits, until you have bought it, named it, quarrelled with it and written it down in the same place, because we have nothing else to do before the weekend and the rain does not stop, and somebody has put the radio on.',
  }),
  onFacebook({
    key: 'fm-share-lid',
    author: 'rosalba',
    ago: 11 * HOUR,
    language: 'es',
    quotes: 'f-care',
    ...brand,
    text: 'Lo que pregunté el mes pasado, por fin explicado. Gracias, Brindle.',
  }),
  onFacebook({
    key: 'fm-share-friends',
    author: 'ines',
    ago: 26 * HOUR,
    audience: 'friends',
    quotes: 'f-dog',
    text: 'Somebody give him the second sofa too.',
  }),
  onFacebook({
    key: 'fm-visitor-thanks',
    author: 'dinis',
    ago: 27 * HOUR,
    place: 'page',
    language: 'pt',
    ...brand,
    text: 'A tampa nova chegou em dois dias. Obrigado 🙏 a quem respondeu.',
  }),
  onFacebook({
    key: 'fm-closed-1',
    author: 'wendeline',
    ago: 6 * HOUR,
    parent: 'f-closed',
    place: 'closed-group',
    audience: 'group',
    text: 'Make the fuss, Linnea. They sent me a new one.',
  }),
  onFacebook({
    key: 'fm-friends-reply',
    author: 'oona',
    ago: 29 * HOUR,
    parent: 'f-friend-kettle',
    audience: 'friends',
    text: 'Better behaved than the toaster, at least 😄',
  }),
  onFacebook({
    key: 'fm-visitor-reply',
    author: 'hollis',
    ago: 100 * MINUTE,
    parent: 'f-visitor-fake',
    place: 'page',
    text: 'This does not look like you at all. Is it?',
  }),
];

/** Paid units; the site puts one between every few posts. */
export const FACEBOOK_ADS: readonly StoryPost[] = [
  onFacebook({
    key: 'fm-ad-steep',
    author: 'steepco',
    ago: 2 * DAY,
    ad: true,
    media: 'photo',
    text: 'One loose leaf a week, four weeks, one price. Pause whenever you like.',
    counts: countsOf('fm-ad-steep', 22),
  }),
  onFacebook({
    key: 'fm-ad-parcel',
    author: 'parcelway',
    ago: 5 * DAY,
    ad: true,
    text: 'Your parcel, your doorstep, your hour. Book the evening round now.',
    counts: countsOf('fm-ad-parcel', 14),
  }),
  onFacebook({
    key: 'fm-ad-lumora',
    author: 'lumora',
    ago: 9 * DAY,
    ad: true,
    media: 'photo',
    text: 'Still waiting for your kettle? Ours is in stock. Brindle owners save ten on the Lumora Pour.',
    counts: countsOf('fm-ad-lumora', 25),
  }),
];
