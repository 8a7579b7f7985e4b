/* What was written over what is shown, for Tasklist and for our own pages. */

function listsOf(component) {
  const own = component.type === 'dynamiclist' ? [component] : [];
  return own.concat((component.components ?? []).flatMap(listsOf));
}

/* A row that nobody may add or take away shows something too, which a draft of its fields does not know of. */
export function over(schema, shown, draft) {
  const rows = listsOf(schema)
    .filter(({ allowAddRemove, path }) => !allowAddRemove && Array.isArray(shown[path]) && Array.isArray(draft[path]))
    .map(({ path }) => [path, shown[path].map((row, index) => ({ ...row, ...draft[path][index] }))]);
  return { ...shown, ...draft, ...Object.fromEntries(rows) };
}
