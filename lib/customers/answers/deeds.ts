/** What a reply tells the other to do, at the start of a sentence or of a part of one; folded as rules read words. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DEEDS = list(`
  try check restart reset reboot unplug plug update reinstall uninstall install press hold push pull turn switch click tap open close clean wipe rinse soak descale dry empty
  fill remove replace put use ring phone email contact ask message go log sign send charge clear delete download enter select choose change disconnect connect reconnect
  disable enable lift slide twist unscrew screw tighten loosen add pour heat boil scroll type follow bring return book measure run set apply mix rub wash keep leave untick tick
  report claim quote file register submit visit track swap move take make do leave let double
  scan flip swap shake tilt squeeze dip wrap attach insert align adjust lower raise lock unlock pair sync restore refresh verify copy paste screenshot photograph
  freeze defrost oil grease glue peel scrub brush dust polish vacuum hang mount trim avoid skip escalate google lubricate bleed prime flush drain rotate warm cool loop
  probier probiere probiert probieren versuch versuche versucht starte startet starten druck drucke druckt drucken halt halte haltet halten zieh ziehe zieht nimm nehmt nehmen
  geh geht gehen klick klicke klickt klicken offne offnet mach mache macht machen ruf rufe ruft schau schaue schaut guck guckt reinige reinigt reinigen stell stelle stellt steck
  stecke dreh drehe dreht drehen leg lege lade ladt aktualisiere aktualisier installiere installier losche losch schalte schalt entkalke spul spule wechsle wechsel tausch tausche
  frag frage fragt schreib schreibe schreibt melde nutz nutze verwende benutz benutze lies pruf prufe pruft kontrollier kontrolliere reklamier reklamiere einfach lass lasst trenn trenne
  essaye essayez essaie essayer essayes tente tentez tenter redemarre redemarrez redemarrer appuie appuyez appuyer maintiens maintenez debranche debranchez debrancher rebranche
  verifie verifiez verifier nettoie nettoyez nettoyer va allez aller clique cliquez cliquer ouvre ouvrez appelle appelez appeler contacte contactez contacter demande demandez mets
  mettez mettre change changez changer utilise utilisez retire retirez retirer enleve enlevez enlever tourne tournez reinstalle reinstallez desinstalle desinstallez regarde
  regardez laisse laissez laisser fais faites faire rince rincez detartre detartrez
  garde gardez garder conserve conservez scanne scannez secoue secouez souleve soulevez ferme fermez branche branchez pousse poussez tire tirez remplis remplissez remplace remplacez attends attendez
  cierra cierre guarda guarde escanea agita sube baja conecta desconecta enjuaga llena vacia reclama registra aprieta empuja tira vuelve
  prueba pruebe probad probar intenta intente intentad reinicia reinicie reinicialo reiniciar pulsa pulse presiona presione manten mantenga desenchufa desenchufe desenchufalo
  enchufa comprueba compruebe revisa revise limpia limpie limpialo ve entra entre haz haga llama llame llamad usa use quita quite pon ponga cambia cambie cambialo abre abra gira gire
  descarga descargue actualiza actualice borra borre desinstala reinstala contacta contacte pide pida pregunta pregunte mira mire deja deje apaga apague enciende encienda dale
  prova provate provare riavvia riavviate riavviare spegni spegnete spegnere accendi premi premete tieni tenete stacca staccate staccare attacca controlla controllate controllare
  verifica verificate pulisci pulite pulire vai andate clicca cliccate apri aprite chiama chiamate chiamare contatta contattate chiedi chiedete metti mettete togli togliete usa
  usate cambia cambiate cambiare gira girate disinstalla reinstalla aggiorna aggiornate scarica lascia lasciate fai fate bisogna
  conserva scansiona agita collega scollega sciacqua svuota riempi registra spingi tira svita avvita gira
  guarda guarde escaneia conecta desconecta enxagua esvazia enche empurra feche fecha saia volte
  tenta tente tentem experimenta experimente reinicia reinicie reiniciar desliga desligue desligar liga ligue aperta aperte pressiona pressione segura segure verifica verifique limpa
  limpe limpar vai va entra entre clica clique abre abra chama contacta contate contacte pede peca coloca coloque poe ponha tira tire usa use troca troque atualiza atualize
  desinstala desinstale reinstala reinstale baixa baixe faz faca deixa deixe puxa puxe
  bewaar scan schud sluit spoel vul leeg duw wissel
  probeer herstart druk houd hou trek zet maak controleer check ga klik open bel vraag gebruik haal draai vervang doe update installeer neem laat stuur kijk ontkalk spoel reset
  prova testa starta prov prov tryk prov sprobuj kliknij zrestartuj sprawdz wylacz wlacz nacisnij dene deneyin basin kapatin acin coba cek tekan buka
`);

/** Words that may stand before it. */
export const LEADS = list(`
  just simply first then and please pls maybe perhaps so also now or yes no ok okay hi hey hello definitely always never dont not instead otherwise if otherwise again ah oh well
  dann und bitte mal erst zuerst einfach vielleicht oder ja nein also hallo hi
  alors puis ensuite et dabord bonjour salut oui non peutetre sinon juste simplement
  entonces luego y primero hola si no quiza quizas simplemente solo por favor tambien o
  allora poi e prima ciao si no magari semplicemente solo oppure
  entao depois e primeiro ola oi sim nao talvez simplesmente so ou
  dan en eerst even gewoon misschien hoi ja nee of
`);

/** Read by pieces: scripts without spaces, and languages with few lists. */
export const ELSEWHERE =
  /(?:て|で)(?:ください|下さい|みて|みると)|(?:する|した|入れ|押す|切る|抜く)(?:と|ら)(?:いい|良い|直|治|でき)|(?:ば|と|たら)(?:直|治|動き|消え|開き|使え|解決|できます|いける|いい|良い|大丈夫)|(?:方|ほう)が(?:いい|良い)|で(?:直り|治り|解決し)|設定(?:から|で)|试试|試試|(?:需要|可以|应该|應該|只要|先)[^。，]{0,12}(?:一下|重启|重啟|打开|打開|关|關|换|換|按|联系|聯繫|申请|設定|设置)|重启(?:一下|就)|就(?:好了|行了|可以了)|在设置|해\s?보세요|하시면|하면\s?(?:돼|됩|되)|(?:으)?세요[^?]*$|설정에서|해결(?:됐|됩)|جرب|جرّب|اضغط|افتح|يمكنك|تقدر|لازم تـ?|أعد|اعد تشغيل|من الإعدادات|من الاعدادات|اتصل|попробуй|нажми|перезагруз|перезапуст|надо (?:просто )?(?:\p{L}+ть)|нужно (?:\p{L}+ть)|можно (?:\p{L}+ть)|в настройках|помогл[оаи]|зайди|позвони|sprobuj|mozna|trzeba|wystarczy|mozesz|pomog[lł]|w ustawieniach|deneyin|denesene|ayarlardan|yapman[ıi]z|gerekiyor|ç[öo]z[üu]ld[üu]|lewat|bisa (?:di)?\p{L}+|caranya|du kan|du kannst|hjalp|hjälpte|kannattaa|auttoi|लगा(?:ओ|इए)|कर(?:ो|िए|ें)$|ลอง/iu;
/** There: what is no help all the same. */
export const ELSEWHERE_NOT =
  /[?？؟]|一样|一樣|同じ|私も|わたしも|我也|저도|나도|أنا أيضا|وانا كمان|у меня тоже|такая же|ja też|u mnie też|bende de|saya juga|aku juga|(?<!\p{L})не помогло|nie pomog|私信|加我|微信|카톡|واتساب|телеграм|вотсап/iu;
