/* Two versions of one form, field by field, in the words of the form. */

function labelOf(field) {
  return field.label || field.dateLabel || field.key;
}

function words(field, value, shown) {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)) {
    return '–';
  }
  if (Array.isArray(value)) {
    return value.map((each) => words(field, each, shown)).join(', ');
  }
  if (typeof value === 'boolean') {
    return value ? 'Ja' : 'Nej';
  }
  if (typeof value === 'object') {
    return Object.values(value).filter((part) => part !== null && part !== '').join(', ');
  }
  const options = field.values ?? shown[field.valuesKey] ?? [];
  return options.find((option) => option.value === value)?.label ?? String(value);
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/* Each field in the words of both versions; those of a list row by row. */
function pairsOf(component, shown, mine = {}, theirs = {}, where = '') {
  const children = component.components ?? [];
  if (component.type === 'dynamiclist') {
    const [rows, others] = [mine, theirs].map((version) => version[component.path] ?? []);
    return Array.from({ length: Math.max(rows.length, others.length) }).flatMap((_, index) =>
      children.flatMap((child) => pairsOf(child, shown, rows[index], others[index], `${component.label} ${index + 1}: `))
    );
  }
  const own = component.key
    ? [
        {
          label: where + labelOf(component),
          versions: [mine, theirs].map((version) => words(component, version[component.key], shown))
        }
      ]
    : [];
  return own.concat(children.flatMap((child) => pairsOf(child, shown, mine, theirs, where)));
}

/* What differs, as a list of definitions: the field, then each version under its owner. */
export function comparison(schema, shown, mine, theirs) {
  const differing = pairsOf(schema, shown, mine.values, theirs.values).filter(
    ({ versions: [one, other] }) => one !== other
  );
  if (!differing.length) {
    return element('p', { textContent: 'De två versionerna är lika.' });
  }
  const list = element('dl', { className: 'versions' });
  differing.forEach(({ label, versions }) => {
    list.append(
      element(
        'div',
        {},
        element('dt', { textContent: label }),
        ...[mine, theirs].map(({ whose }, index) =>
          element(
            'dd',
            {},
            element('span', { className: 'whose', textContent: whose }),
            element('span', { className: 'wrote', textContent: versions[index] })
          )
        )
      )
    );
  });
  return list;
}
