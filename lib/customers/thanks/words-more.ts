/** Thanks in further languages: the words themselves, and the shortest ways to turn them down. Folded when read. */
import type { Wordings } from './words';

const nl: Wordings = {
  thanks: `bedankt|dankjewel|dankuwel|dankje / dank je|u / hartelijk* ~ dank|bedankt`,
  helped: `het ~ werkt|doet / opgelost|gelukt / jullie zijn ~ top|geweldig|beste`,
  mended: `werkt|opgelost|hielp|geholpen|vervang*|aangekomen|binnen|snel*|gelukt`,
  refused: `nee|geen|niet|zonder|nooit ~ bedankt|dank*`,
  bitter: `bedankt|dankjewel voor|he ~ niks|niets / voor niks|niets / fijn|lekker|mooi bedankt`,
  harm: `kapot*|verloren|vertrag*|gemist|verpest|genegeerd / wacht op|al|nog / weer ~ niet|geen|kapot`,
  undone: `niet|niks|geen ~ werkt|werken|hielp|geholpen / nog steeds|altijd ~ niet|geen`,
  ahead: `alvast / bij voorbaat / zou graag`,
  plea: `graag|aub|alstublieft|alsjeblieft`,
  wish: `kunnen|kunt|kan jullie|u|je|iemand`,
  turned: `maar ~ niet|niks|geen|nog|te`,
  denied: `niet|geen|niets|niks|nog|als`,
};
const pl: Wordings = {
  thanks: `dziekuj*|dzieki|dziekowac|wdzieczn*`,
  helped: `juz dziala / dziala|udalo sie / pomoglo`,
  mended: `dziala|dotar*|pomog*|szybk*|rozwiaz*|naprawi*|zwrot*`,
  refused: `nie|bez|ani ~ dziek*`,
  bitter: `za nic`,
  harm: `zepsut*|zepsul*|zmarnowan*|spoznion*|opoznien*|stracon*|czekam`,
  undone: `nie ~ dziala|pomog*`,
  ahead: `z gory`,
  plea: `prosze`,
  wish: `czy`,
  turned: `ale ~ nie`,
  denied: `nie|nic|jeszcze`,
};
const tr: Wordings = {
  thanks: `tesekkur*|tsk|tskler|sagol|sagolun|eyvallah / sag ol|olun|olsun`,
  helped: `sorun ~ cozuldu / simdi ~ calisiyor`,
  mended: `cozul*|calisiyor|geldi|hizli|yardim*|duzel*`,
  refused: `yok|hayir|gerek ~ tesekkur*|sagol`,
  harm: `bekliyor*|bozuk|bozul*|kayip|gecik*|rezil*`,
  undone: `calismiyor|cozulmedi|olmadi|gelmedi|hala`,
  ahead: `simdiden`,
  plea: `lutfen`,
  turned: `ama ~ calismiyor|olmadi|degil|yok`,
};
const hi: Wordings = {
  thanks: `धन्यवाद*|शुक्रिया*|आभार* / shukriya*|shukria*|shukriyaa|dhanyavad*|dhanyawad*|dhanywad*|dhanyvad|meherbani`,
  helped: `ho gaya|gyi|gya thanks|thank`,
  mended: `chal|ho raha|gaya|gya / ठीक|चल`,
  refused: `नहीं|नही|nahi|nahin|no धन्यवाद|शुक्रिया|shukriya|dhanyavad`,
  undone: `nahi|nhi|नहीं ~ chal*|hua|aaya|चल*|हुआ|आया`,
};
const ar: Wordings = {
  thanks: `شكر*|مشكور*|يسلمو*|تسلم*|اشكركم|أشكركم|نشكركم|ممنون*`,
  mended: `تم حل|الحل / وصل*|اشتغل*`,
  refused: `لا|بدون شكر*`,
  undone: `لم|ما|لسه|لسا ~ يعمل|يشتغل|تشتغل|وصل*|يصل|تحل|يحل`,
  turned: `لكن|بس ~ لم|ما|لا|لسه`,
};
/** Only the words. */
const others: Wordings = {
  thanks: `tack|tak|takk / tusen|mange|tusind tack|tak|takk / diky|dekuji|dekuju|dakuj*|dik / kiito* / kosz|koszi|koszon* / multumesc*|mersi / hvala*
    спасибо*|спасиб*|спс|пасиб*|благодар*|дякую*|рахмет / ευχαριστ* / дзякуй / cam on ban|shop|nhieu|nhe|ad|em|anh|chi / cảm ơn / terima kasih|kasi / terimakasih|makasih|mksh|mksih|mkasih|mks|kasih / salamat
    gracies|eskerrik|aitah|aciu|paldies|faleminderit*|rahmat / asante / xie xie / arigato*|kamsa*|gomawo|spasib*|mahalo / ممنون|مرسی|سپاس*|متشکر*|شکریہ / תודה / ধন্যবাদ* / நன்றி* / ధన్యవాద* / ಧನ್ಯವಾದ* / നന്ദി* / 고마* / 고맙* / 감사*`,
  mended: `pomo*|помо*|работает|пришл*|работает / funkar|virker|fungerar|fungerer`,
  refused: `nej|nei|ei|nem|nu|ne|нет|ні|όχι|khong|tidak|gak|ga|nggak|לא ~ tack|tak|takk|kiito*|koszon*|multumesc|спасиб*|дякую|ευχαριστ*|cam|makasih|terima|hvala|תודה / не надо|нужно ~ спасиб*`,
  bitter: `for|för|za|за ingenting|nic|ничего / спасибо но|не`,
  harm: `жду|чекаю|потерян*|испорчен*|обман*|сломан* / mohon|tolong|rugi / vanter|väntar`,
  undone: `не|inte|ikke|ei|gak|ga|nggak|tidak|belum ~ работ*|помог*|fungerar|funkar|virker|fungerer|bisa|jalan|datang / tetep|tetap ~ gak|tidak|ga / 아직 / 안 돼*|되*`,
  ahead: `pa forhand|förhand|forhand / заранее / etukateen / predem / bij voorbaat`,
  turned: `men|но|але|tapi ~ inte|ikke|не|gak|tidak|ga|belum`,
};

export const MORE = { nl, pl, tr, hi, ar, others } as const;

/** Scripts without spaces: what stands anywhere in the text. */
export const UNSPACED = {
  thanks: 'ありがと 有難う 有り難う 助かりました 助かった 感謝 谢谢 謝謝 多谢 多謝 感谢 谢啦 ขอบคุณ ขอบใจ ㄱㅅ',
  against:
    '待って 待ち 等待 等回 浪费 浪費 耽误 騙 骗 ございません 不用 不必 不需要 没用 沒用 还是不 還是不 結構です いりません 要りません 直らな 動かな ダメ よろしくお願い ไม่เป็นไร ไม่ได้ 기다리 괜찮아요',
} as const;
