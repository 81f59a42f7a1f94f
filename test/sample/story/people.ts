/** The people who matter in the scenes. All invented. */
import type { Person } from './types';

type Short = Partial<Omit<Person, 'key' | 'name' | 'kind'>>;

const person = (key: string, name: string, kind: Person['kind'], more: Short): Person => ({
  key,
  name,
  kind,
  x: null,
  facebook: null,
  language: 'en',
  followers: 180,
  verified: false,
  protected: false,
  bio: '',
  ...more,
});

export const CAST: readonly Person[] = [
  person('brindle', 'Brindle', 'brand', {
    x: 'BrindleKettles',
    facebook: 'brindlekettles',
    followers: 48_210,
    verified: true,
    bio: 'Kettles that pour well, made in small runs. We answer here on weekdays, 8 to 18. Initials at the end say who writes: ^IV Ines, ^JW Jonas.',
  }),
  person('jonas', 'Jonas Weidtal', 'colleague', {
    x: 'jonas_weidtal',
    facebook: 'jonas.weidtal.brindle',
    language: 'de',
    followers: 912,
    bio: 'I look after people with kettles at Brindle. Own words.',
  }),
  person('ines', 'Ines Varrold', 'private', { x: 'ines_offduty', facebook: 'ines.varrold', followers: 143, bio: 'Lake swimmer, bad photographer.' }),

  person('mara', 'Mara Lindqual', 'customer', {
    x: 'maralindqual',
    facebook: 'mara.lindqual',
    followers: 386,
    bio: 'Two kids, one allotment, too many cups.',
  }),
  person('teodor', 'Teodor Bramvik', 'customer', {
    x: 'teo_bramvik',
    facebook: 'teodor.bramvik',
    followers: 1_204,
    bio: 'Line cook. Tea on the break.',
  }),
  person('oona', 'Oona Sarvela', 'customer', { x: 'oona_sarvela', facebook: 'oona.sarvela', followers: 254 }),
  person('priya', 'Priya Mandrekar-Voss', 'customer', {
    x: 'priya_mvoss',
    facebook: 'priya.mandrekarvoss',
    followers: 731,
    bio: 'Chemistry teacher. Limescale is my hobby horse.',
  }),
  person('graham', 'Graham Tolliver-Peake', 'customer', {
    x: 'gtolliverpeake',
    facebook: 'graham.tolliverpeake',
    followers: 2_310,
    bio: 'Retired surveyor. I read the small print.',
  }),
  person('skidge', 'skidge', 'customer', { x: 'skidge_4404', facebook: 'skidge.nobody', followers: 61, bio: 'here to annoy you' }),
  person('lotte', 'Lotte Hakenbrink', 'customer', { x: 'lotte_haken', facebook: 'lotte.hakenbrink', language: 'de', followers: 402 }),
  person('amadou', 'Amadou Kessibe', 'customer', { x: 'amadou_kessibe', facebook: 'amadou.kessibe', language: 'fr', followers: 517 }),
  person('rosalba', 'Rosalba Quintavera', 'customer', { x: 'rosalbaqv', facebook: 'rosalba.quintavera', language: 'es', followers: 689 }),
  person('dinis', 'Dinis Farrapeira', 'customer', { x: 'dinisfarrap', facebook: 'dinis.farrapeira', language: 'pt', followers: 233 }),
  person('chiara', 'Chiara Belmonzi', 'customer', { x: 'chiarabelmonzi', facebook: 'chiara.belmonzi', language: 'it', followers: 348 }),
  person('haruna', '春野みお', 'customer', { x: 'haruno_mio_tea', facebook: 'haruno.mio', language: 'ja', followers: 1_015 }),
  person('salma', 'سلمى الدرويني', 'customer', { x: 'salma_darwini', facebook: 'salma.darwini', language: 'ar', followers: 874 }),
  person('wendeline', 'Wendeline Oort', 'customer', { x: 'wendeline_oort', facebook: 'wendeline.oort', language: 'nl', followers: 205 }),
  person('pavel', 'Pavel Strnadek', 'customer', { x: 'pstrnadek', facebook: 'pavel.strnadek', followers: 164 }),
  person('esme', 'Esme Fairholt', 'customer', { x: 'esmefairholt', facebook: 'esme.fairholt', followers: 299 }),
  person('kwabs', 'Kwabena Osterley', 'customer', { x: 'kwabs_osterley', facebook: 'kwabena.osterley', followers: 1_870, verified: true }),
  person('linnea', 'Linnea Storvall', 'customer', {
    x: 'linnea_svl',
    facebook: 'linnea.storvall',
    followers: 122,
    protected: true,
    bio: 'locked for peace and quiet',
  }),
  person('hollis', 'Hollis Redfearn', 'customer', { x: 'hollisredf', facebook: 'hollis.redfearn', followers: 95 }),
  person('odile', 'Odile Marchavoine', 'customer', { x: 'odile_mchv', facebook: 'odile.marchavoine', language: 'fr', followers: 441 }),

  person('help0', 'Brindle Helpdesk', 'impostor', {
    x: 'Brindle_Help0',
    facebook: 'brindle.help0',
    followers: 7,
    bio: 'Official suport. Write us a message.',
  }),

  person('saddlery', 'Marrow Lane Saddlery', 'bystander', {
    x: 'marrowlanetack',
    facebook: 'marrowlanesaddlery',
    followers: 5_320,
    verified: true,
    bio: 'Bridles, girths, repairs.',
  }),
  person('tamsin', 'Tamsin Orchardleigh', 'bystander', {
    x: 'tamsin_orch',
    facebook: 'tamsin.orchardleigh',
    followers: 310,
    bio: 'Parish clerk. Views are the hedge’s.',
  }),
  person('greyhounds', 'Second Lap Greyhounds', 'bystander', {
    x: 'secondlaphounds',
    facebook: 'secondlapgreyhounds',
    followers: 12_904,
    bio: 'Homes for retired runners.',
  }),
  person('brindlefc', 'Brindle Village Hall', 'bystander', {
    x: 'brindle_hall',
    facebook: 'brindlevillagehall',
    followers: 640,
    bio: 'What is on in the village.',
  }),
  person('mateo', 'Mateo Ruscavall', 'bystander', { x: 'mateoruscavall', facebook: 'mateo.ruscavall', language: 'es', followers: 3_011 }),
  person('bo', 'Bo Ekenstam', 'bystander', { x: 'boekenstam', facebook: 'bo.ekenstam', followers: 188 }),

  person('steepco', 'Steep & Co', 'company', {
    x: 'steepandco_tea',
    facebook: 'steepandcotea',
    followers: 91_400,
    verified: true,
    bio: 'Loose leaf, every week.',
  }),
  person('lumora', 'Lumora Home', 'company', {
    x: 'lumora_home',
    facebook: 'lumorahome',
    followers: 210_500,
    verified: true,
    bio: 'Things for kitchens.',
  }),
  person('parcelway', 'Parcelway', 'company', { x: 'parcelway_go', facebook: 'parcelwaygo', followers: 66_012, verified: true, bio: 'We carry.' }),
];
