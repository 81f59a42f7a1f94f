/** Sentence parts in European languages. */
import type { Parts } from './sentences';

const n = ['3', '4', '5', '7', '9', '12'];

export const EUROPE: Readonly<Record<string, Parts>> = {
  de: {
    kettle: [
      [
        'Mein Brindle Wasserkocher läuft seit {zeit} ohne Murren.',
        'Wo bekomme ich {teil} für den Brindle Wasserkocher?',
        'Der Brindle Wasserkocher in {farbe} ist endlich da.',
        'Seit {tag} tropft mein Brindle Wasserkocher ein wenig.',
        'Brindle Wasserkocher entkalkt, {n} Tassen Tee später: wie neu.',
        'Brindle Wasserkocher auf Induktion, geht das?',
      ],
      [
        'Kennt das jemand?',
        'Bin zufrieden.',
        'Der Tee schmeckt wieder.',
        'Mal sehen, wie lange.',
        'Der Service hat am selben Tag geantwortet.',
        'Schwer ist er allerdings.',
      ],
    ],
    homonym: [
      [
        'In Brindle war heute Markt, {n} Stände und viel Regen.',
        'Unser brindle Windhund verschläft den {tag}.',
        'Der Weg nach Brindle ist bis {tag} gesperrt.',
      ],
      ['Schön war es.', 'Mehr dazu morgen.', 'Gummistiefel einpacken.'],
    ],
    life: [
      [
        'Der Zug hatte {n} Minuten Verspätung, ich auch.',
        'Heute Pflaumenkuchen, morgen wieder Vernunft.',
        'Wer hat noch einen Tipp für {n} Quadratmeter Balkon?',
        'Die Nachbarin übt Akkordeon. Seit {zeit}.',
        'Nebel, Stille, Kaffee.',
        'Endlich Regal aufgebaut, {n} Schrauben übrig.',
      ],
      ['Mehr war nicht.', 'So geht Montag.', 'Ich sage nichts.', 'Bitte keine Ratschläge.', '☕'],
    ],
    lists: {
      zeit: ['zwei Jahren', 'sechs Monaten', 'drei Wochen'],
      teil: ['einen Deckel', 'eine Dichtung', 'einen Griff'],
      farbe: ['Creme', 'Farngrün', 'Schiefer'],
      tag: ['Dienstag', 'Donnerstag', 'Samstag'],
      n,
    },
  },
  es: {
    kettle: [
      [
        'Mi hervidor Brindle cumple {edad} y sigue como nuevo.',
        '¿Dónde venden {pieza} para el hervidor Brindle?',
        'Llegó el hervidor Brindle en color {color}.',
        'El hervidor Brindle tarda {n} minutos con un litro.',
        'Desde el {dia} el hervidor Brindle gotea un poco.',
      ],
      ['¿A alguien más le pasa?', 'Muy contenta.', 'El té sabe mejor.', 'Ya os contaré.', 'Pesa lo suyo.'],
    ],
    homonym: [
      ['Paseo por Brindle con {n} amigos y un perro atigrado.', 'El camino de Brindle está cortado hasta el {dia}.'],
      ['Llevad botas.', 'Merece la pena.', 'Mañana más.'],
    ],
    life: [
      [
        'El autobús pasó {n} minutos antes y no iba nadie.',
        'He hecho pan por {n}ª vez. Ya se puede comer.',
        'Mi vecino aprende trombón desde hace {edad}.',
        'Lluvia hasta el {dia}, luego otra lluvia.',
        'Encontré una carta de hace {edad} en un abrigo.',
      ],
      ['Pequeñas victorias.', 'No digo nada.', 'Y ya está.', '¿Consejos?', '☕'],
    ],
    lists: {
      edad: ['dos años', 'seis meses', 'diez años'],
      pieza: ['una tapa', 'una junta', 'un asa'],
      color: ['crema', 'helecho', 'pizarra'],
      dia: ['martes', 'jueves', 'sábado'],
      n,
    },
  },
  fr: {
    kettle: [
      [
        'Ma bouilloire Brindle a {age} et pas une ride.',
        'Où trouver {piece} pour la bouilloire Brindle ?',
        'La bouilloire Brindle couleur {couleur} est arrivée.',
        'Depuis {jour}, la bouilloire Brindle goutte un peu.',
        'Bouilloire Brindle détartrée : {n} minutes, deux rinçages.',
      ],
      ['Quelqu’un a le même souci ?', 'Très contente.', 'Le thé a retrouvé son goût.', 'À suivre.', 'Elle est lourde, quand même.'],
    ],
    homonym: [
      ['Balade à Brindle, {n} kilomètres et un chien bringé.', 'Le sentier de Brindle est fermé jusqu’à {jour}.'],
      ['Prenez des bottes.', 'Ça vaut le détour.', 'La suite demain.'],
    ],
    life: [
      [
        'Le train avait {n} minutes de retard, moi aussi.',
        'J’ai retrouvé une lettre d’il y a {age}.',
        'Brouillard, silence, café.',
        'Mon voisin apprend l’accordéon depuis {age}.',
        'Étagère montée, il reste {n} vis.',
      ],
      ['Petites victoires.', 'Je ne dis rien.', 'Voilà.', 'Un conseil ?', '☕'],
    ],
    lists: {
      age: ['deux ans', 'six mois', 'dix ans'],
      piece: ['un couvercle', 'un joint', 'une poignée'],
      couleur: ['crème', 'fougère', 'ardoise'],
      jour: ['mardi', 'jeudi', 'samedi'],
      n,
    },
  },
  pt: {
    kettle: [
      [
        'A minha chaleira Brindle faz {idade} e continua impecável.',
        'Onde compro {peca} para a chaleira Brindle?',
        'Chegou a chaleira Brindle em {cor}.',
        'A chaleira Brindle pinga um pouco desde {dia}.',
      ],
      ['Acontece a mais alguém?', 'Estou contente.', 'O chá sabe a chá.', 'Depois conto.'],
    ],
    homonym: [
      ['Passeio em Brindle, {n} quilómetros e muita lama.', 'O caminho de Brindle fecha até {dia}.'],
      ['Levem botas.', 'Valeu a pena.'],
    ],
    life: [
      [
        'O comboio chegou {n} minutos antes. Perdi-o na mesma.',
        'Encontrei uma carta com {idade} num casaco.',
        'Chuva até {dia}, depois mais chuva.',
        'O vizinho aprende trombone há {idade}.',
      ],
      ['Pequenas vitórias.', 'É isto.', 'Conselhos?', '☕'],
    ],
    lists: {
      idade: ['dois anos', 'seis meses', 'dez anos'],
      peca: ['uma tampa', 'uma junta', 'uma pega'],
      cor: ['creme', 'verde feto', 'ardósia'],
      dia: ['terça', 'quinta', 'sábado'],
      n,
    },
  },
  it: {
    kettle: [
      [
        'Il mio bollitore Brindle ha {eta} e non li dimostra.',
        'Dove trovo {pezzo} per il bollitore Brindle?',
        'È arrivato il bollitore Brindle color {colore}.',
        'Da {giorno} il bollitore Brindle gocciola un po’.',
      ],
      ['Succede anche a voi?', 'Contentissima.', 'Il tè sa di tè.', 'Vi aggiorno.'],
    ],
    homonym: [
      ['Gita a Brindle, {n} chilometri e un cane tigrato.', 'Il sentiero di Brindle è chiuso fino a {giorno}.'],
      ['Portate gli stivali.', 'Ne vale la pena.'],
    ],
    life: [
      [
        'Il treno aveva {n} minuti di ritardo, io di più.',
        'Ho trovato una lettera di {eta} fa in un cappotto.',
        'Nebbia, silenzio, caffè.',
        'Pane numero {n}: si può mangiare.',
      ],
      ['Piccole vittorie.', 'Non dico altro.', 'Consigli?', '☕'],
    ],
    lists: {
      eta: ['due anni', 'sei mesi', 'dieci anni'],
      pezzo: ['un coperchio', 'una guarnizione', 'un manico'],
      colore: ['crema', 'felce', 'ardesia'],
      giorno: ['martedì', 'giovedì', 'sabato'],
      n,
    },
  },
  nl: {
    kettle: [
      [
        'Mijn Brindle waterkoker doet het al {tijd} prima.',
        'Waar koop ik {deel} voor de Brindle waterkoker?',
        'De Brindle waterkoker lekt een beetje sinds {dag}.',
      ],
      ['Herkent iemand dit?', 'Blij mee.', 'Wel zwaar.'],
    ],
    homonym: [['Gewandeld bij Brindle, {n} kilometer modder.'], ['Laarzen mee.', 'Mooi was het.']],
    life: [
      ['De trein was {n} minuten te vroeg. Niemand geloofde het.', 'Regen tot {dag}, daarna andere regen.', 'Brood nummer {n}: eetbaar.'],
      ['Meer was het niet.', 'Tips?', '☕'],
    ],
    lists: { tijd: ['twee jaar', 'een half jaar'], deel: ['een deksel', 'een rubber'], dag: ['dinsdag', 'zaterdag'], n },
  },
  sv: {
    kettle: [
      ['Min Brindle vattenkokare har hållit i {tid}.', 'Var hittar man {del} till en Brindle vattenkokare?'],
      ['Någon fler?', 'Nöjd.', 'Tung, men fin.'],
    ],
    homonym: [['Promenad vid Brindle, {n} kilometer lera.'], ['Ta stövlar.', 'Värt det.']],
    life: [
      ['Bussen kom {n} minuter för tidigt.', 'Dimma, tystnad, kaffe.', 'Bröd nummer {n}: ätbart.'],
      ['Det var allt.', 'Tips?', '☕'],
    ],
    lists: { tid: ['två år', 'ett halvår'], del: ['ett lock', 'en packning'], n },
  },
  pl: {
    kettle: [
      ['Mój czajnik Brindle ma już {wiek} i nadal działa.', 'Gdzie kupić {czesc} do modelu czajnik Brindle?'],
      ['Ktoś ma tak samo?', 'Jestem zadowolona.', 'Ciężki, ale ładny.'],
    ],
    homonym: [['Spacer w Brindle, {n} kilometrów błota.'], ['Weźcie kalosze.', 'Warto było.']],
    life: [
      ['Pociąg przyjechał {n} minut wcześniej.', 'Mgła, cisza, kawa.', 'Chleb numer {n}: da się zjeść.'],
      ['To wszystko.', 'Jakieś rady?', '☕'],
    ],
    lists: { wiek: ['dwa lata', 'pół roku'], czesc: ['pokrywkę', 'uszczelkę'], n },
  },
  tr: {
    kettle: [
      ['Brindle kettle aldım, {sure} oldu, sorun yok.', 'Brindle kettle için {parca} nereden bulunur?'],
      ['Aynısını yaşayan var mı?', 'Memnunum.', 'Biraz ağır.'],
    ],
    homonym: [['Brindle köyünde yürüyüş, {n} kilometre çamur.'], ['Çizme giyin.', 'Değdi.']],
    life: [
      ['Otobüs {n} dakika erken geldi.', 'Sis, sessizlik, kahve.', 'Ekmek denemesi {n}: yenir.'],
      ['Bu kadar.', 'Önerisi olan?', '☕'],
    ],
    lists: { sure: ['iki yıl', 'altı ay'], parca: ['kapak', 'conta'], n },
  },
};
