/* Swedish where Welcome is drawn before its language file came. */
import { keepSwedish } from '/assets/swedish.js';
import { appNamed, labelsOf } from '/assets/webapps.js';

const labels = labelsOf('welcome', better);

function better(text, element) {
  return labels(text) || appNamed(text, element);
}

keepSwedish(document.documentElement, better);
document.documentElement.lang = 'sv';
