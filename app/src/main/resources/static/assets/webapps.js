/* What Camunda's webapps show of one another, and of texts that came too late, in Swedish. */
import { translate } from '/assets/swedish.js';

const NAMES = { Tasklist: 'Uppgiftslistan', Cockpit: 'Samordning', Welcome: 'Hemvist' };

/*
 * The Swedish of a label's key: a page drawn before its language file is there shows the keys, and does not draw again.
 * When the file comes the page is gone through once more with {@code better}.
 */
export function labelsOf(app, better) {
  let labels = {};
  fetch(`/camunda/app/${app}/locales/sv.json`)
    .then((answer) => answer.json())
    .then((file) => {
      labels = file.labels;
      translate(document.body, better);
    })
    .catch(() => undefined);
  return (text) => {
    const key = text.trim();
    return /^[A-Z][A-Z_]+$/.test(key) ? labels[key] : null;
  };
}

/* The webapps in the menu of webapps, by the names that people know. */
export function appNamed(text, element) {
  return element && element.closest('.app-switch') ? NAMES[text.trim()] : null;
}
