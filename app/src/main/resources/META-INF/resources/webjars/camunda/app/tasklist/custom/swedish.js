/* form-js has its few sentences in English only; here they are put into Swedish where they appear. */
(function () {
  'use strict';

  const SENTENCES = [
    [/^Field is required\.$/, 'Fältet måste fyllas i.'],
    [/^Field must have minimum length of (\d+)\.$/, 'Skriv minst $1 tecken.'],
    [/^Field must have maximum length of (\d+)\.$/, 'Skriv högst $1 tecken.'],
    [/^Field must have minimum value of (-?\d+)\.$/, 'Ange minst $1.'],
    [/^Field must have maximum value of (-?\d+)\.$/, 'Ange högst $1.'],
    [/^Field must match pattern .*\.$/, 'Värdet har fel form.'],
    [/^Must be a valid email\.$/, 'Ange en giltig e-postadress.'],
    [/^Must be a valid phone\.$/, 'Ange ett giltigt telefonnummer.'],
    [/^Select$/, 'Välj'],
    [/^Search$/, 'Sök'],
    [/^No results$/, 'Inga träffar'],
    [/^All values selected$/, 'Alla är valda'],
    [/^Nothing to show$/, 'Inget att visa'],
    [/^Value is not a number\.$/, 'Ange ett tal.'],
    [/^Must not be in the past\.?$/, 'Datumet har passerat.']
  ];

  // A page drawn before its language file is there shows the keys of the texts, and does not draw again.
  let labels = {};
  fetch('/camunda/app/tasklist/locales/sv.json')
    .then((answer) => answer.json())
    .then((file) => {
      labels = file.labels;
      translate(document.body);
    })
    .catch(() => undefined);

  function labelOf(text) {
    const key = text.trim();
    return /^[A-Z][A-Z_]+$/.test(key) ? labels[key] : null;
  }

  function swedish(text) {
    const trimmed = text.trim();
    const hit = SENTENCES.find(([english]) => english.test(trimmed));
    return hit ? trimmed.replace(hit[0], hit[1]) : null;
  }

  function translate(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      const inForm = node.parentElement && node.parentElement.closest('.fjs-container');
      const better = inForm ? swedish(node.data) : labelOf(node.data);
      if (better && better !== node.data) {
        node.data = better;
      }
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const better = node.placeholder && (swedish(node.placeholder) || labelOf(node.placeholder));
      if (better) {
        node.placeholder = better;
      }
      node.childNodes.forEach(translate);
    }
  }

  new MutationObserver((changes) =>
    changes.forEach((change) => {
      if (change.type !== 'childList') {
        translate(change.target);
      } else {
        change.addedNodes.forEach(translate);
      }
    })
  ).observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['placeholder']
  });

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
})();
