import { finding, hitsOf, phrasesIn, sentences, list } from './phrases';
import type { Check, Words } from './types';

const SELL: Words = {
  en: list(
    'buy now|buy one|buy our|buy it|order now|order yours|shop now|shop our|discount*|special offer*|our offer*|on offer|on sale|' +
      'sale|great deal*|deal*|promo|promo code|promotion*|coupon*|voucher code|free shipping|limited time|limited offer|don’t miss|' +
      'hurry|while stocks last|check out our|have a look at our new|try our|discover our|upgrade to|sign up|subscribe|bestseller*|' +
      'best-selling|best in class|best on the market|the best kettle*|best price*|best ever|world’s best|number one|market-leading|' +
      'market leader|unbeatable|unrivalled|award-winning|cheaper|cheapest|lowest price*|great value|bargain*|black friday|our new|' +
      'new model|only today|today only|get yours|money-off|half price|save up to',
  ),
  de: list(
    'jetzt kaufen|kaufen sie|kauf dir|jetzt bestellen|bestellen sie jetzt|rabatt*|sonderangebot*|angebot*|im angebot|aktion|' +
      'aktionspreis*|gutschein*|gutscheincode|versandkostenfrei|nur heute|nur für kurze zeit|nicht verpassen|sparen sie|' +
      'solange der vorrat reicht|entdecken sie unser*|probieren sie unser*|unser neuer|unser neues|unsere neuen|neues modell|' +
      'der beste|die besten|das beste|testsieger|marktführer|unschlagbar*|günstiger|günstigste*|schnäppchen|abonnieren|' +
      'zum halben preis|bestseller',
  ),
  es: list(
    'compre ahora|compra ahora|cómprel*|pida ya|pide ya|descuento*|oferta*|promoción|promociones|código promocional|cupón|cupones|' +
      'envío gratis|solo hoy|tiempo limitado|no se lo pierda|no te lo pierdas|aproveche|aprovecha|descubra nuestr*|descubre nuestr*|' +
      'pruebe nuestr*|prueba nuestr*|nuestro nuevo|nuestra nueva|el mejor|la mejor|los mejores|líder del mercado|imbatible|' +
      'más barato|mejor precio|ganga|suscríb*|rebaja*',
  ),
  fr: list(
    'achetez|commandez|remise*|réduction*|promotion*|promo|code promo|offre spéciale|notre offre|nos offres|livraison gratuite|' +
      'livraison offerte|aujourd’hui seulement|durée limitée|ne manquez pas|profitez|découvrez notre|découvrez nos|essayez notre|' +
      'essayez nos|notre nouveau|notre nouvelle|nos nouveaux|le meilleur|la meilleure|les meilleurs|leader du marché|imbattable*|' +
      'moins cher|meilleur prix|bonne affaire|abonnez-vous|soldes|bon de réduction',
  ),
  pt: list(
    'compre|compre já|encomende|peça já|desconto*|oferta*|promoção|promoções|código promocional|cupom|cupão|cupons|frete grátis|' +
      'portes grátis|só hoje|tempo limitado|não perca|aproveite|conheça nosso|conheça a nossa|descubra|experimente nosso|' +
      'experimente a nossa|nosso novo|nossa nova|o nosso novo|o melhor|a melhor|os melhores|líder de mercado|imbatível|mais barato|' +
      'melhor preço|pechincha|assine|saldos',
  ),
  it: list(
    'compri|compra ora|compra subito|acquista|acquisti ora|ordini ora|ordina ora|sconto|sconti|offerta|offerte|promozione|' +
      'promozioni|promo|codice sconto|coupon|spedizione gratuita|solo oggi|tempo limitato|non perdere|non perda|approfitt*|' +
      'scopra il nostro|scopri il nostro|scopri i nostri|provi il nostro|prova il nostro|il nostro nuovo|la nostra nuova|il migliore|' +
      'la migliore|i migliori|leader di mercato|imbattibil*|più economico|miglior prezzo|affare|abbonati|saldi',
  ),
};
const PRICE = /(?:[€$£]\s?\d+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?\s?(?:€|£|\$|euros?|eur|dollars?|usd|pounds?|gbp|reais)(?![\p{L}]))/giu;
const OFF =
  /\d{1,3}\s?%\s?(?:off|less|discount|rabatt|günstiger|de descuento|de réduction|de remise|de desconto|di sconto)|(?<![\d.,])-\s?\d{1,2}\s?%/giu;
const NUMBER_ONE = /#1(?!\d)/gu;
/** Money that goes back to the customer sells nothing. */
const BACK = /refund|reimburse|money back|credit|erstatt|zurückzahl|gutschrift|reembols|devol|rembours|restitu|rimbors|estorn/iu;

/** Price, discount, call to buy, superlatives: not welcome where people ask for help. */
export const selling: Check = ({ draft }, languages) => {
  const hits = [...hitsOf(draft, OFF), ...hitsOf(draft, NUMBER_ONE), ...phrasesIn(draft, SELL, languages)];
  for (const sentence of sentences(draft)) {
    if (BACK.test(sentence.text)) continue;
    for (const hit of hitsOf(sentence.text, PRICE)) hits.push({ ...hit, start: hit.start + sentence.start, end: hit.end + sentence.start });
  }
  return hits
    .filter((hit, i) => !hits.slice(0, i).some((before) => before.start < hit.end && hit.start < before.end))
    .map((hit) => finding('selling', hit, `“${hit.text.trim()}” sounds like selling. Help first.`));
};
