// The official viewer, with the two fields that a thumb and a screen reader want as the browser's own.
import { Form } from '@bpmn-io/form-js-viewer';
import { Choice } from './choice.js';
import { Day } from './day.js';

class OwnFields {
  static $inject = ['formFields'];

  constructor(formFields) {
    formFields.register('datetime', Day);
    formFields.register('select', Choice);
  }
}

const ownFields = { __init__: ['ownFields'], ownFields: ['type', OwnFields] };

export class Viewer extends Form {
  constructor(options) {
    super({ ...options, additionalModules: [ownFields] });
  }

  /** The form's id of the field that a refusal names by its key. */
  fieldOf(key) {
    return this.get('formFieldRegistry').getAll().find((field) => field.key === key)?.id;
  }

  /** What would be handed in: the fields that show. */
  values() {
    return this._getSubmitData();
  }

  /** Shows sentences at their fields, by the fields' ids. */
  say(errors) {
    this._setState({ errors: { ...this._getState().errors, ...errors } });
  }
}
