/** What sounds like danger, in six languages. Figures of speech are guarded; where in doubt a person looks. */
import type { Rule } from '../models/rules';

export type DangerKind = 'threat' | 'self-harm' | 'product-safety';

const THING = 'phone|laptop|battery|handy|akku|telefono|movil|celular|telephone|bateria|batteria|batterie|signal|wifi';

export const DANGER_RULES: readonly Rule<DangerKind>[] = [
  {
    kind: 'threat',
    patterns: `ill|will|gonna|going|should|im ~ kill|murder|shoot|stab you|them|him|her|everyone|somebody|someone|u
      gonna|going to ~ burn|blow|bomb|shoot ~ your|the shop|store|office|building|place|house|down|up
      i know where you|u live / i will|ill find you|u and / you|they deserve to die / you will|should die / youre dead / death threat*
      bomb in|at your|the / planted|have|got a bomb / watch your back
      ich bring* dich|euch|sie|ihn um / bringe|bring ~ dich|euch|ihn um / ich weiss wo du|ihr wohn* / ich stech* dich|euch ab / ihr|du sollt|sollst sterben / morddroh*|bombendroh* / zund* ~ laden|filiale|haus|buro an
      te|os|los|lo|la voy a matar / voy a matar* / se donde vives|viven / voy a quemar ~ tienda|oficina|local|casa / te mato / mereces|merecen morir / amenaza* de muerte|bomba
      je vais te|vous|le|la|les tuer / je sais ou tu|vous habit* / vais ~ bruler|poser|faire ~ magasin|bureau|bombe|sauter / menace* de mort / tu vas|vous allez mourir|crever
      vou te|vos|matar|lhe matar|voces / vou matar voce*|ele|ela|alguem|todo* / sei onde voce*|moras|mora* / vou incendiar|queimar|explodir ~ loja|escritorio|predio / ameaca de morte|bomba / merecem|merece morrer
      ti|vi|lo|la|li ammazzo|uccido|ammazzero|uccidero / so dove abiti|abitate|vivi / brucio|brucero|incendio|incendiero ~ negozio|ufficio|sede / minacc* di morte / devi|dovete morire`,
    unless:
      'kill|killing time|for / could kill / a coffee|pizza|beer|joke|laugh / lol|haha|jk|joking|kidding / in the|this game|match|fortnite|raid|movie|episode / un cafe|caffe|kaffee|bier / risa|rire|risate|lachen|rir / jeu|juego|spiel|gioco|jogo|pelicula|film|filme',
  },
  {
    kind: 'self-harm',
    patterns: `kill|killing|hurt|hurting|harm|harming|hang|cut|cutting myself / suicidal / commit|committing|attempt|attempted|considering suicide / take|taking|end|ending my own|life|it|lives life|all|now|tonight
      end|ending|took my life / want|wanna|wish|ready to ~ die|disappear / wish i was|were dead / dont|do not want to live|wake / no reason|point to|in live|living / cant go on ~ anymore / better off dead|without|if
      bringe mich um / bring mich um / mich umbringen|umzubringen / will|mochte nicht mehr|langer leben / will|mochte sterben / selbstmord*|suizid* / mir das leben nehmen / ritze mich / lieber tot
      me quiero|voy a matar|morir|suicidar / quiero morir* / quiero matarme|suicidarme / no quiero vivir / no quiero seguir viviendo / suicid*|quitarme la vida / quitarme la vida / acabar con mi vida
      veux|vais|envie mourir|de / envie de mourir|me / veux|vais me tuer|suicider / me suicider|pendre / plus envie de vivre / mettre fin a mes jours / en finir avec la vie|tout / suicid*
      quero|vou me matar / quero morrer / vou|quero me suicidar / nao quero mais viver / nao aguento mais viver / tirar ~ minha vida / acabar com a|minha vida / suicid*
      voglio|vorrei morire|uccidermi|ammazzarmi / mi ammazzo|uccido|suicido / non voglio piu vivere / farla finita / togliermi la vita / suicid*`,
    unless: `impatience|dimpatience|ennui|dennui|soif|curiosite|neugier|langeweile / suicide squad|prevention|hotline|doors|awareness|bomber / of laughter|embarrassment|boredom|shame / laughing|lachen|risa|rire|ridere|rir / envie|hambre|hunger|faim|fome|fame / veux|vais|envie de ~ rire|manger|dormir|pizza|acheter|commander|voir|essayer / lol|haha|jk / ${THING}`,
  },
  {
    kind: 'product-safety',
    patterns: `caught|catch|catching|on|set|burst ~ fire|flames / explod*|explosion / burned|burnt|burns|burning|scalded ~ hand|hands|finger|fingers|face|arm|leg|daughter|son|child|kid|baby|me|skin|house
      electric shock / electrocuted / got|gave|a shock|shocked from|off|me / smok*|sparks|sparking ~ from|out|coming / melted|melting / choked|choking on|hazard / food poisoning / glass|metal|plastic|mold|mould in|inside my|the|her|his food|drink|bottle|soup|meal|baby / allergic reaction / carbon monoxide / gas leak / ended up in ~ hospital|er / taken|rushed to ~ hospital / brakes failed|fail|dont|stopped / not safe for
      fing|fangt|geriet ~ feuer|brand / brennt|gebrannt|brannte|brand ~ ab|gerat|kocher|wohnung|kuche / explodier* / verbrannt|verbruht / stromschlag|stromschlage / rauch|funken ~ aus|kam|kommt / raucht|qualmt|geschmolzen|schmort / glassplitter|schimmel|metall ~ im|in|essen / lebensmittelvergiftung / allergische reaktion / im krankenhaus|notaufnahme / gasleck / erstick* / bremsen versag*
      se incendio|prendio|quemo|quema / prendio fuego / exploto|explota|explosion / quemadura* / me queme / descarga electrica / calambre* / echa|sale|salia humo|chispas / se derritio / intoxicacion / reaccion alergica / al hospital|urgencias / vidrio|cristal*|metal|moho en la|mi|el comida|bebida|botella / fuga de gas / se ahogo|atraganto / fallaron los frenos
      pris|prend|prendre feu / a explose|explose|explosion / brulure* / brule|brulee la|ma|le|mon|au main|fille|fils|visage|doigt|bras|enfant / decharge electrique / electrocute* / fumee|etincelles / a fondu / intoxication / reaction allergique / a lhopital|urgences / aux urgences / verre|metal|moisissure dans / fuite de gaz / etouff* / freins ont lache
      pegou|pegando fogo / explodiu|explode|explosao / queimadura* / queimei a|o|minha|me / queimou a|minha|meu mao|filha|filho|rosto / choque eletrico / levei ~ choque / saindo|soltando fumaca|faisca* / derreteu / intoxicacao / reacao alergica / no|para|ao hospital|pronto / vidro|metal|mofo na|no|dentro / vazamento de gas / engasgou|sufocou / freios falharam
      preso|prende|andato fuoco|fiamme|a / in fiamme / esplos*|esplode / ustion* / bruciato|ustionato|scottato ~ mano|figlia|figlio|viso|dito / scossa elettrica / presa|preso la|una scossa / fumo|scintille ~ dal|dalla|esce|usciva / si e sciolto|fuso / intossicazione / reazione allergica / in|al ospedale|pronto / vetro|metallo|muffa nel|nella / fuga di gas / soffoca* / freni rotti|guasti`,
    unless:
      'inbox|notifications|mentions|preise|postfach|umsatz|umsatze|precios|ventas|prix|ventes|precos|vendas|prezzi|vendite|ofertas|offerte|offres|promo*|hair|heart|speakers|speaker|mouth|cheese|butter / sales|prices|demand|costs explod*|exploding / explot*|esplod* la cabeza|testa / detecteur|rilevatore|detector|rauchmelder / explod* in popularity|sales|with|of / on fire ~ today|tonight|lately|tv|stick / fire tv|stick|tablet|hd / album|song|track|mixtape|deal|deals|sale|sales|chart|charts|flavor|flavour|taste|beat|playlist / never|didnt|not|nicht|nie|nunca|nao|jamais|mai|non ~ explod*|caught|burned|fire|feuer|explodier*|exploto|explodiu|esplos* / head|mind|brain|kopf|cabeza|tete|testa|cabeca explod*|explodier* / mind|head|brain is|just exploding|exploded / smoking hot / fire drill|safety|department / no smok* / dont|do not smok*',
  },
];
