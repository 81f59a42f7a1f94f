/** The rest of the town: people by name lists, the same on every run. */
import { hash } from './ids';
import type { Person } from './types';

/** Given names and invented surnames by language; every surname is used once. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Bram Ottersley',
    'Keziah Wennow',
    'Rufus Aldersnap',
    'Imogen Tarrowby',
    'Desmond Plimsett',
    'Fern Calloway-Dunst',
    'Moss Hathersedge',
    'Tilda Brackenwell',
    'Orla Finnistone',
    'Cyrus Lathbury-Okell',
    'Nell Swithenbank',
    'Jory Penhallick',
  ],
  de: ['Käthe Brunswieler', 'Enno Tjarkelsen', 'Ulrike Hopfengart', 'Falk Reisigmann', 'Mieke Sandovski'],
  es: ['Jacinta Morelláin', 'Eloy Carravera', 'Nieves Tormedal', 'Rufino Albardeo'],
  fr: ['Maxence Tourvelle', 'Solène Abricourt', 'Firmin Duchâtelet-Roux', 'Ysaline Perdrioux'],
  pt: ['Benedita Caldeirão', 'Zulmira Tojal-Prado', 'Raul Espinheirinha'],
  it: ['Ottavio Granzuoli', 'Fiorella Passamonte', 'Nando Trevisotti'],
  ja: ['湯浅野ひかる', '茶畑りく', '霧島野あおい'],
  ar: ['ليان الكعبوري', 'نادر السمهاني'],
  nl: ['Jorrit Vliegensteen', 'Machteld Zoutendam'],
  sv: ['Alva Kvistholmen', 'Torkel Myrbäcken'],
  pl: ['Bogna Czajnikowska', 'Miłosz Parowiec'],
  tr: ['Defne Çaydamlı', 'Kerem Ibrıkçı'],
  ko: ['주전나리'],
};

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

/** Generated people: two of three talk of kettles now and then, the others never. */
export function crowd(): Person[] {
  return Object.entries(NAMES).flatMap(([language, names]) =>
    names.map((name, i): Person => {
      const number = hash(name) % 90;
      const latin = plain(name).slice(0, 11) || `${language}tea`;
      return {
        key: `c-${language}-${i}`,
        name,
        x: `${latin}_${10 + number}`,
        facebook: `${latin}.${100 + number}`,
        kind: i % 3 === 2 ? 'bystander' : 'customer',
        language,
        followers: 20 + (hash(`f${name}`) % 1_500),
        verified: number % 7 === 0,
        protected: false,
        bio: '',
      };
    }),
  );
}
