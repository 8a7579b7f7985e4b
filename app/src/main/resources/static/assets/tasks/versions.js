/* Two versions of one form, field by field, in the words of the form. */

function fieldsOf(component) {
  const own = component.key ? [component] : [];
  return own.concat((component.components ?? []).flatMap(fieldsOf));
}

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

/* What differs, as a list of definitions: the field, then each version under its owner. */
export function comparison(schema, shown, mine, theirs) {
  const differing = fieldsOf(schema).filter(
    (field) => words(field, mine.values[field.key], shown) !== words(field, theirs.values[field.key], shown)
  );
  if (!differing.length) {
    return element('p', { textContent: 'De två versionerna är lika.' });
  }
  const list = element('dl', { className: 'versions' });
  differing.forEach((field) => {
    list.append(
      element(
        'div',
        {},
        element('dt', { textContent: labelOf(field) }),
        ...[mine, theirs].map((version) =>
          element(
            'dd',
            {},
            element('span', { className: 'whose', textContent: version.whose }),
            element('span', { className: 'wrote', textContent: words(field, version.values[field.key], shown) })
          )
        )
      )
    );
  });
  return list;
}
