/* Swedish where Tasklist has none of its own: form-js's sentences, and texts drawn before their language file came. */
import { keepSwedish, swedish } from '/assets/swedish.js';
import { appNamed, labelsOf } from '/assets/webapps.js';

const labels = labelsOf('tasklist', better);

function better(text, element, attribute) {
  const ofForm = attribute || (element && element.closest('.fjs-container'));
  return (ofForm && swedish(text)) || labels(text) || appNamed(text, element) || dueTime(element, attribute);
}

/* Tasklist says how long it is to a time, and the time itself only to a mouse; a deadline is a day and an hour. */
function dueTime(element, attribute) {
  const said = !attribute && element && element.hasAttribute('am-time-ago') && element.getAttribute('uib-tooltip');
  const time = said && /^(\d{4})-(\d\d)-(\d\d) (\d\d:\d\d)$/.exec(said);
  if (!time) {
    return null;
  }
  const day = new Date(Number(time[1]), Number(time[2]) - 1, Number(time[3]));
  return day.toLocaleDateString('sv-SE', { day: 'numeric', month: 'short', year: 'numeric' }) + ' ' + time[4];
}

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
