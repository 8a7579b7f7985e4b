/* Swedish where Tasklist has none of its own: form-js's sentences, and texts drawn before their language file came. */
import { keepSwedish, swedish, translate } from '/assets/swedish.js';

// A page drawn before its language file is there shows the keys of the texts, and does not draw again.
let labels = {};

function labelOf(text) {
  const key = text.trim();
  return /^[A-Z][A-Z_]+$/.test(key) ? labels[key] : null;
}

function better(text, element, attribute) {
  const ofForm = attribute || (element && element.closest('.fjs-container'));
  return (ofForm && swedish(text)) || labelOf(text);
}

fetch('/camunda/app/tasklist/locales/sv.json')
  .then((answer) => answer.json())
  .then((file) => {
    labels = file.labels;
    translate(document.body, better);
  })
  .catch(() => undefined);

keepSwedish(document.documentElement, better);

function calendar() {
  if (!window.flatpickr) {
    return;
  }
  window.flatpickr.localize({
    firstDayOfWeek: 1,
    weekAbbreviation: 'v',
    weekdays: {
      shorthand: ['sön', 'mån', 'tis', 'ons', 'tor', 'fre', 'lör'],
      longhand: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag']
    },
    months: {
      shorthand: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
      longhand: [
        'januari', 'februari', 'mars', 'april', 'maj', 'juni',
        'juli', 'augusti', 'september', 'oktober', 'november', 'december'
      ]
    },
    rangeSeparator: ' till ',
    time_24hr: true,
    ordinal: () => '.'
  });
}
calendar();
document.documentElement.lang = 'sv';
