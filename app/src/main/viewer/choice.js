// A choice of a list: the browser's own, which a phone shows as a wheel and a screen reader reads.
import { Description, Errors, FormContext, Label, Select } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useContext, useEffect } from 'preact/hooks';

function optionsOf(field, form) {
  const listed = field.valuesKey === undefined ? field.values : form._getState().initialData?.[field.valuesKey];
  return Array.isArray(listed) ? listed : [];
}

export function Choice(props) {
  const { disabled, domId, errors = [], field, onBlur, onChange, onFocus, readonly, value } = props;
  const { getService } = useContext(FormContext);
  const options = field.valuesExpression ? null : optionsOf(field, getService('form'));
  const gone = options && value && !options.some((option) => option.value === value);

  useEffect(() => {
    if (gone) onChange({ field, value: null });
  }, [gone]);

  if (!options) {
    return h(Select, props);
  }
  return h('div', { class: `fjs-form-field fjs-form-field-select${errors.length ? ' fjs-has-errors' : ''}` }, [
    h(Label, { htmlFor: domId, label: field.label, required: field.validate?.required }),
    h(
      'select',
      {
        class: 'fjs-input hemvist-choice',
        id: domId,
        disabled: disabled || readonly,
        required: field.validate?.required,
        value: value ?? '',
        'aria-invalid': errors.length > 0,
        'aria-describedby': `${domId}-description ${domId}-error-message`,
        onFocus: () => onFocus?.(),
        onBlur: () => onBlur?.(),
        onChange: (event) => onChange({ field, value: event.target.value || null })
      },
      [
        h('option', { value: '' }, 'Välj'),
        ...options.map((option) => h('option', { value: option.value, selected: option.value === value }, option.label))
      ]
    ),
    h(Description, { id: `${domId}-description`, description: field.description }),
    h(Errors, { id: `${domId}-error-message`, errors })
  ]);
}

Choice.config = Select.config;
