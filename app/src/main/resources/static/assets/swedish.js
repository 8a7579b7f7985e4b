/* form-js has its few sentences in English only; here is their Swedish, for Tasklist and for our own pages. */
const SENTENCES = [
  [/^Field is required\.$/, 'Fältet måste fyllas i.'],
  [/^Field must have minimum length of (\d+)\.$/, 'Skriv minst $1 tecken.'],
  [/^Field must have maximum length of (\d+)\.$/, 'Skriv högst $1 tecken.'],
  [/^Field must have minimum value of (-?\d+)\.$/, 'Ange minst $1.'],
  [/^Field must have maximum value of (-?\d+)\.$/, 'Ange högst $1.'],
  [/^Field must match pattern .*\.$/, 'Värdet har fel form.'],
  [/^Field must be a valid email\.$/, 'Ange en giltig e-postadress.'],
  [/^Field must be a valid\s+international phone number\. .*$/, 'Ange ett telefonnummer som börjar med landets nummer, till exempel +46.'],
  [/^Select$/, 'Välj'],
  [/^Search$/, 'Sök'],
  [/^Remove tag$/, 'Ta bort'],
  [/^Skip to search$/, 'Hoppa till sökrutan'],
  [/^No results$/, 'Inga träffar'],
  [/^All values selected$/, 'Alla är valda'],
  [/^Nothing to show\.?$/, 'Inget att visa'],
  [/^No content to show\.$/, 'Inget att visa.'],
  [/^Add new$/, 'Lägg till'],
  [/^Remove list item (\d+)$/, 'Ta bort rad $1'],
  [/^Expand all \((\d+)\)$/, 'Visa alla ($1)'],
  [/^Collapse$/, 'Visa färre'],
  [/^Increment$/, 'Öka'],
  [/^Decrement$/, 'Minska'],
  [/^Previous page$/, 'Föregående sida'],
  [/^Next page$/, 'Nästa sida'],
  [/^yyyy-mm-dd$/, 'åååå-mm-dd'],
  [/^Value is not a number\.$/, 'Ange ett tal.'],
  [/^Value is expected to be an integer\.$/, 'Ange ett heltal.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Ange högst $1 decimaler.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Ange $1 eller $2.'],
  [/^Must not be in the past\.?$/, 'Datumet har passerat.'],
  [/^Date and time must both be entered\.$/, 'Ange både dag och klockslag.']
];

const IN_ATTRIBUTES = ['placeholder', 'title', 'aria-label'];

/* The Swedish of one of form-js's sentences, or null. */
export function swedish(text) {
  const trimmed = text.trim();
  const hit = SENTENCES.find(([english]) => english.test(trimmed));
  return hit ? trimmed.replace(hit[0], hit[1]) : null;
}

/* Puts a tree into Swedish, texts and attributes, by whatever knows better than what stands there. */
export function translate(node, better) {
  if (node.nodeType === Node.TEXT_NODE) {
    const text = better(node.data, node.parentElement);
    if (text && text !== node.data) {
      node.data = text;
    }
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    IN_ATTRIBUTES.filter((name) => node.hasAttribute(name)).forEach((name) => {
      const text = better(node.getAttribute(name), node, name);
      if (text && text !== node.getAttribute(name)) {
        node.setAttribute(name, text);
      }
    });
    node.childNodes.forEach((child) => translate(child, better));
  }
}

/* The same, now and whenever something changes in it. */
export function keepSwedish(root, better) {
  translate(root, better);
  new MutationObserver((changes) =>
    changes.forEach((change) => {
      if (change.type === 'childList') {
        change.addedNodes.forEach((node) => translate(node, better));
      } else {
        translate(change.target, better);
      }
    })
  ).observe(root, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: IN_ATTRIBUTES
  });
}
