// A day: the browser's own calendar, which knows the days that exist.
import { Datetime, Description, Errors, Label } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const NO_DAY = 'Dagen finns inte eller är inte hel. Skriv år, månad och dag.';
const NO_YEAR = 'Året ska vara från 1900 till 2100.';

// What the server would refuse too; a year that is half typed is such a one, so it is looked at when the field is left.
const faultOf = ({ badInput, rangeUnderflow, rangeOverflow }) =>
  badInput ? NO_DAY : rangeUnderflow || rangeOverflow ? NO_YEAR : null;

export function Day(props) {
  const { disabled, domId, errors = [], field, onBlur, onChange, onFocus, readonly, value } = props;
  const input = useRef();
  const [broken, setBroken] = useState(null);
  const said = broken ? [broken] : errors;

  // Not through the value attribute: to draw it anew would wipe out what is half typed.
  useEffect(() => {
    if (!input.current.validity.badInput && input.current.value !== (value ?? '')) {
      input.current.value = value ?? '';
    }
  }, [value]);

  if (field.subtype !== 'date') {
    return h(Datetime, props);
  }
  return h('div', { class: `fjs-form-field fjs-form-field-datetime${said.length ? ' fjs-has-errors' : ''}` }, [
    h(Label, { htmlFor: domId, label: field.dateLabel, required: field.validate?.required }),
    h('input', {
      type: 'date',
      class: 'fjs-input hemvist-day',
      id: domId,
      ref: input,
      min: '1900-01-01',
      max: '2100-12-31',
      disabled,
      readOnly: readonly,
      required: field.validate?.required,
      'aria-invalid': said.length > 0,
      'aria-describedby': `${domId}-description ${domId}-error-message`,
      onFocus: () => onFocus?.(),
      onInput: (event) => {
        if (!faultOf(event.target.validity)) setBroken(null);
        onChange({ field, value: event.target.value || null });
      },
      onBlur: (event) => {
        setBroken(faultOf(event.target.validity));
        onBlur?.();
      }
    }),
    h(Description, { id: `${domId}-description`, description: field.description }),
    h(Errors, { id: `${domId}-error-message`, errors: said })
  ]);
}

Day.config = Datetime.config;
