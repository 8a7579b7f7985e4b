/* What form-js leaves for a keyboard and a screen reader to guess is said here, in its own markup. */
import { keepSwedish, swedish } from '../swedish.js';

let number = 0;

/* Options under one question: the question names the group, and arrows go between its choices. */
function group(field, role) {
  const question = field.querySelector(':scope > .fjs-form-field-label');
  const options = field.querySelectorAll(':scope > .fjs-form-field-label > input, :scope .fjs-inline-label input');
  if (!question || !options.length) {
    return;
  }
  question.id ||= `fraga-${++number}`;
  set(field, 'role', role);
  set(field, 'aria-labelledby', question.id);
  if (role === 'radiogroup') {
    options.forEach((option) => set(option, 'name', question.id));
    set(field, 'aria-required', String(options[0].required));
  }
}

/* The list under a search box, and which of its lines the arrows are at. */
function list(box) {
  const input = box.closest('.fjs-form-field')?.querySelector('input');
  set(box, 'role', 'listbox');
  set(box, 'aria-label', 'Förslag');
  box.id ||= `forslag-${++number}`;
  box.querySelectorAll('.fjs-dropdownlist-item').forEach((line) => {
    line.id ||= `forslag-${++number}`;
    set(line, 'role', 'option');
    set(line, 'aria-selected', String(line.classList.contains('focused')));
    if (line.classList.contains('focused') && input) {
      set(input, 'aria-activedescendant', line.id);
    }
  });
  if (input) {
    set(input, 'aria-controls', box.id);
  }
}

function searchBox(input) {
  const open = Boolean(input.closest('.fjs-form-field').querySelector('.fjs-dropdownlist'));
  set(input, 'role', 'combobox');
  set(input, 'aria-autocomplete', 'list');
  set(input, 'aria-expanded', String(open));
  if (!open) {
    input.removeAttribute('aria-controls');
    input.removeAttribute('aria-activedescendant');
  }
}

/* A phone shows digits at once; the hyphen may be left out. */
function digits(field) {
  const input = field.querySelector('input[type=text]');
  if (input && /^ÅÅÅÅMMDD-NNNN/.test(field.querySelector('.fjs-form-field-description')?.textContent ?? '')) {
    set(input, 'inputmode', 'numeric');
    set(input, 'autocomplete', 'off');
  }
}

function tag(button) {
  const name = button.closest('.fjs-taglist-tag').querySelector('.fjs-taglist-tag-label').textContent;
  set(button, 'aria-label', `Ta bort ${name}`);
  set(button, 'title', `Ta bort ${name}`);
}

/* Only ids that are there: a description that does not exist describes nothing. */
function descriptions(field) {
  const ids = field.getAttribute('aria-describedby').split(/\s+/);
  const present = ids.filter((id) => id && document.getElementById(id)).join(' ');
  if (present) {
    set(field, 'aria-describedby', present);
  } else {
    field.removeAttribute('aria-describedby');
  }
}

/* A field that became wrong or got a hint after it was drawn is described by it. */
function described(field) {
  const input = field.querySelector('input:not([type=radio]):not([type=checkbox]), textarea, select');
  const said = [...field.querySelectorAll('.fjs-form-field-description[id], .fjs-form-field-error[id]')];
  if (input && said.length) {
    set(input, 'aria-describedby', said.map((each) => each.id).join(' '));
    set(input, 'aria-invalid', String(said.some((each) => each.classList.contains('fjs-form-field-error'))));
  }
}

function set(element, name, value) {
  if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}

function mend(root) {
  root.querySelectorAll('.fjs-form-field-radio').forEach((field) => group(field, 'radiogroup'));
  root.querySelectorAll('.fjs-form-field-checklist').forEach((field) => group(field, 'group'));
  root.querySelectorAll('.fjs-form-field-textfield').forEach(digits);
  root.querySelectorAll('.fjs-taglist-input').forEach(searchBox);
  root.querySelectorAll('.fjs-dropdownlist').forEach(list);
  root.querySelectorAll('.fjs-taglist-tag-remove').forEach(tag);
  root.querySelectorAll('.fjs-form-field:not(.fjs-form-field-grouplike)').forEach(described);
  root.querySelectorAll('[aria-describedby]').forEach(descriptions);
}

/* Now and after each change. */
export function keepMended(root) {
  let waiting = false;
  const soon = () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mend(root);
      });
    }
  };
  new MutationObserver(soon).observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'aria-describedby']
  });
  mend(root);
  keepSwedish(root, (text) => swedish(text));
}
