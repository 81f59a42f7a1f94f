import { finding, phrasesIn, list } from './phrases';
import type { Check, Words } from './types';

const RISK: Words = {
  en: list(
    'liable|liability|negligen*|our fault|at fault|we admit|we guarantee|i guarantee|guaranteed|compensat*|damages|lawsuit*|sue|' +
      'suing|court|lawyer*|attorney*|solicitor*|settlement|legal action|recall|defective|breach|illegal|unlawful|fraud*|libel*|' +
      'defamation|100% safe|100 % safe|completely safe|perfectly safe|absolutely safe|totally safe|never happen again|' +
      'our kettle caused|caused your|caused the fire|caused the injury|without admitting',
  ),
  de: list(
    'haftung|haftbar|haften|fahrlässig*|unsere schuld|wir garantieren|ich garantiere|garantiert|schadenersatz|schadensersatz|' +
      'schmerzensgeld|entschädig*|klage|verklagen|gericht|anwalt|anwält*|rechtsanwalt|rechtliche schritte|rückruf|produktfehler|' +
      'illegal|rechtswidrig|betrug|verleumdung|völlig sicher|absolut sicher|100 % sicher|100% sicher|nie wieder vorkommen|' +
      'wir geben zu',
  ),
  es: list(
    'responsabilidad legal|responsables legales|negligen*|culpa nuestra|nuestra culpa|garantizamos|le garantizo|te garantizo|' +
      'garantizado|indemniz*|compensación|compensaremos|demanda judicial|demandar|tribunal*|juzgado|abogad*|acciones legales|' +
      'defectuos*|ilegal*|fraude|difamación|totalmente seguro|completamente seguro|100% seguro|100 % seguro|no volverá a ocurrir|' +
      'no volverá a pasar|admitimos',
  ),
  fr: list(
    'responsabilité|responsables légalement|négligen*|notre faute|nous garantissons|je vous garantis|garanti|indemnis*|dédommage*|' +
      'dommages et intérêts|procès|poursuivre en justice|tribunal|avocat*|action en justice|poursuites|rappel de produit|défectueu*|' +
      'illégal*|fraude|diffamation|totalement sûr|sans aucun danger|100 % sûr|100% sûr|ne se reproduira plus|ne se reproduira pas|' +
      'nous admettons',
  ),
  pt: list(
    'responsabilidade legal|negligên*|culpa nossa|nossa culpa|garantimos|eu garanto|garantido|indeniz*|indemniz*|compensação|' +
      'processo judicial|processar|tribunal|advogad*|ação judicial|medidas legais|defeituos*|ilegal|fraude|difamação|' +
      'totalmente seguro|completamente seguro|100% seguro|100 % seguro|não voltará a acontecer|nunca mais vai acontecer|admitimos',
  ),
  it: list(
    'responsabilità|negligen*|colpa nostra|nostra colpa|garantiamo|le garantisco|ti garantisco|garantito|risarci*|indennizz*|' +
      'causa legale|querela|querelare|tribunale|avvocat*|azioni legali|vie legali|difettos*|illegale|frode|diffamazione|' +
      'totalmente sicuro|completamente sicuro|100% sicuro|100 % sicuro|non succederà più|non accadrà più|ammettiamo',
  ),
};

/** Words that admit, guarantee, threaten or promise money: somebody who knows the law should look first. */
export const legalRisk: Check = ({ draft }, languages) =>
  phrasesIn(draft, RISK, languages).map((hit) => finding('legal-risk', hit, `“${hit.text}” may bind the company. Ask before you post it.`));
