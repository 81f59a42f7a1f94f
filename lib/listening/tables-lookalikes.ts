/**
 * Letters of other scripts (and Latin small capitals) that pass for a Latin letter: the letter, then its doubles;
 * behind a capital stand those that only pass for it in play (Я for R): they count only in a word that also has Latin letters.
 * Bars that pass for i and for l stand behind both.
 * Chosen by hand for Cyrillic, Greek, Armenian and Cherokee; the rest from Unicode's confusables (Unicode licence) and the npm
 * package `confusables` (MIT), without the scripts that are read by their own words (Han, kana, Arabic, Hebrew, Indic, Thai ...).
 */
export const LOOKALIKES: string[] = [
  'AΛλДдձმ',
  'BБЪъьѢѣҌҍՅჩც',
  'CςϛϾҀҁҪҫՇႠ',
  'DԀԃԺ',
  'EҾҿәԐԑ',
  'FҒғԲբ',
  'Gԍ',
  'HђҢңҤҥӇӈӉӊԊԋիꚕ',
  'JՂႱ',
  'KϗҚқҜҝҞҟҠҡӃӄ',
  'LΓՆլւ',
  'MϻӍӎო',
  'NπИЛПилћҊҋԉՈՌդղᴨ',
  'PφҎҏրᴩ',
  'RГЯяґՐ',
  'TҬҭԵեէ',
  'UЏЦԱՄմ',
  'WШЩщѠѿ',
  'XЖҲҳӼӽӾჯ',
  'YЧҰұՎ',
  'aɑΑαАаᎪᎯᕱᗄᗅᗩᴀꓮꓯꭺ𐊠𖽀',
  'bʙΒβВЬвᏏᏰᏴᏼᑲᑳᑾᑿᒀᒁᒂᒈᔎᕹᕺᖚᖯᗷᗸᗹᗽᗾᗿᙖᙗᙘᙝᙞᙟᛒᴃꓐꮟ𐊂𐊡𐌁',
  'cϲϹСсᏟᑕᑖᑡᑢᑣᑤᑥᑦᒼᔍᙅᴄↃⲤⲥꓚꮯ𐊢𐌂𐐕𐐽𐔜',
  'dԁժᎠᏧᑯᑰᑱᑺᑻᑼᑽᒄᗞᗟᗠᗪᗫᗬᴅᴆꓒꓓꭰ',
  'eΕεЕеЄєҽᎬᕮᙓᧉᴇⲈⲉⴹⴺꓰꓱꭼꮛ𐊆𐐩𑢦𑢮',
  'fϜϝՖքֆᖴᖵᖷℲꓝꓞꜰ𐊇𐊥𐔥𑢢𑣂',
  'gɡɢʛԌցᏀᏳᏻᘜᧁꓖꮐ',
  'hʜΗНнҺһհᎻᏂᏲᑋᕼᗁᚺⲎꓧꮋ𐋏',
  'iɪΙιІіӀӏᎥᏆᑊᛁⵏꓲꙇꭵ𑣃',
  'jͿϳЈјյᎫᒍᒎᒏᒘᒙᒚᒛᒴᒵᴊꓙꭻ',
  'kΚκКкᏦᛕᴋⲔꓗ𐔘',
  'lʟΙІӀӏԼᏞᒪᒫᒶᒷᒸᒹᒺᒻᛁⲒⳐⳑⵏꓡꓲꓶꮮ𐊊𐌉𐐛𐑃𐔦𑢣𑢲𖼖𖼨',
  'mΜϺМмᎷᗰᘻᙏᙢᛖᴍⲘꓟꮇ𐊰𐌑',
  'nɴΝηпոռᑎᴎⲚꓠ𐔓',
  'oΟοσОоՕօჿᴏⲞⲟⵔꓳ𐊒𐊫𐐄𐐬𐓂𐓪𐔖𑢵𑣈𑣗',
  'pΡρРрᏢᑬᑭᑮᑶᑷᑸᑹᴘⲢⲣꓑꮲ𐊕',
  'qǫԚԛգզᑫⵕ',
  'rʀʁгᎡᎱᏒᒥᖇᚱᣴᴙᴚᴦⲄⲅꓣꭱꮁꮢ𐒴𖼵',
  'sЅѕՏގᏕᏚᔕᔖᔡᔢᔣᔤᣵꓢꜱꮪ𐊖𐐠𐑈𑣁𖼺',
  'tΤτϮТтᎢᐪᴛⲦꓔꭲ𐊗𐊱𐌕𑢼𖼊',
  'uυцՍսևᑌᑗᑘᑧᘮᙀᴜᵾꓴꓵ𐓎𐓶𑢸𑣘𖽂',
  'vνѴѵᏙᐯᐺᐻᘁᴠⴸꓦꛟꮩ𐔝𑜆𑢠𑣀𖼈',
  'wωшѡԜԝաᎳᏔᗯᘺᙎᙡᴡꓪꮃ𑜊𑜎𑜏',
  'xΧχХхᕁᕽᚷⲬⲭⵝꓫ𐊐𐊴𐌗𐔧',
  'yʏΥγϤУуҮүყᎩᎽⲨꓬ𐊲𑢤𑣜𖽃',
  'zΖᏃᙆᴢꓜꮓ𑢩𑣄',
];

/** Signs that are no letters; undone only beside a letter. */
export const SIGNS: string[] = ['a⍺', 'e℮', 'i⍳', 'p⍴', 'w⍵'];
