/* Swedish where Cockpit has none of its own: the words of its decision tables, and moments as people write them. */
import { keepSwedish } from '/assets/swedish.js';
import { appNamed, labelsOf } from '/assets/webapps.js';

const OF_TABLES = {
  'Hit policy:': 'Gäller:',
  First: 'den första raden som stämmer',
  Unique: 'den enda raden som stämmer',
  Collect: 'alla rader som stämmer',
  When: 'När',
  And: 'och',
  Then: 'är svaret',
  Annotations: 'Varför',
  'Expand all': 'Visa alla',
  'Rules may overlap. The first matching rule will be chosen': 'Flera rader kan stämma. Den första av dem gäller.'
};
/* The values of conflict-severity.dmn, as the desk says them. */
const CODES = {
  KEEP_APART: 'Ska hållas åtskilda',
  THREATENED_BY: 'Hot mellan dem',
  FORMER_NETWORK: 'Lämnar den andres nätverk',
  RIVAL_NETWORKS: 'Rivaliserande nätverk',
  BAD_COMPANY: 'Dåligt sällskap för ett barn',
  EXCLUSION_AREA: 'Olämpligt område',
  HOSTILE_TERRITORY: 'Fientligt nätverks område',
  HOME_LINKED: 'Boendet har koppling till en fiende',
  EXPOSED_HOME: 'Boendet är känt av en fiende',
  HOME_BLOCKED: 'Boendet är spärrat',
  HOME_UNSUITABLE: 'Boendet är olämpligt',
  HOME_FULL: 'Boendet är fullt',
  SAME_HOME: 'samma boende',
  CLOSE: 'nära',
  TOWN: 'samma ort',
  REACH: 'inom räckhåll',
  FAR: 'bortom räckhåll',
  GRAVE: 'tungt',
  LIGHT: 'lätt',
  OTHER_IN_NETWORK: 'den andre är i nätverket',
  BOTH_LEAVING: 'båda lämnar',
  RIVAL_HIGH: 'rival, hög hotnivå',
  RIVAL: 'rival',
  FIRST_DAY: 'första dagen',
  LATER: 'senare',
  PERMIT_MISSING: 'tillstånd saknas',
  PERMIT_ENDS: 'tillståndet går ut',
  TOO_YOUNG: 'för ung',
  TOO_OLD: 'för gammal',
  FULL: 'fullt',
  OWN: 'personens egna',
  RELATIVES: 'en närståendes',
  CRITICAL: 'Kritisk',
  HIGH: 'Allvarlig',
  MODERATE: 'Måttlig',
  NONE: 'Ingen konflikt'
};
const CODE = /"([A-Z_]+)"/g;
const MOMENT = /\b(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)?/;

const labels = labelsOf('cockpit', better);

function better(text, element) {
  const inTable = element && element.closest('.dmn-decision-table-container');
  return (
    labels(text) ||
    (inTable && ofTable(text)) ||
    appNamed(text, element) ||
    (MOMENT.test(text) ? text.replace(MOMENT, '$1 $2') : null)
  );
}

function ofTable(text) {
  return OF_TABLES[text.trim()] || text.replace(CODE, (quoted, code) => CODES[code] || quoted);
}

keepSwedish(document.documentElement, better);
document.documentElement.lang = 'sv';
