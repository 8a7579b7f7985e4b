/*
 * Tasklist reads what a task's form shows and never what a form shows that starts something: the lists would be empty and
 * nothing filled in. This reads it, by the definition that the form was just fetched for.
 */
(function () {
  'use strict';

  const FORM_MODULE = 57661; // form-js in the bundle of Camunda 7.24.0
  const START_FORM = /^(.*\/process-definition\/[^/]+)\/deployed-start-form/;
  const TASK_FORM = /\/task\/[^/]+\/deployed-form/;

  let definition = null;

  const fetched = window.fetch;
  window.fetch = function (asked, ...rest) {
    const url = String(asked && asked.url ? asked.url : asked);
    const start = START_FORM.exec(url);
    if (start) {
      definition = start[1];
    } else if (TASK_FORM.test(url)) {
      definition = null;
    }
    return fetched.call(window, asked, ...rest);
  };

  function valueOf({ type, value }) {
    return type === 'Json' && typeof value === 'string' ? JSON.parse(value) : value;
  }

  async function shownBy(asked) {
    const answer = await fetch(asked + '/form-variables?deserializeValues=false', {
      credentials: 'same-origin',
      headers: { Accept: 'application/json' }
    });
    const variables = answer.ok ? await answer.json() : {};
    return Object.fromEntries(Object.entries(variables).map(([name, variable]) => [name, valueOf(variable)]));
  }

  function showAtStart(Form) {
    const importSchema = Form.prototype.importSchema;
    Form.prototype.importSchema = async function (schema, shown) {
      const filledIn = definition ? await shownBy(definition).catch(() => ({})) : {};
      return importSchema.call(this, schema, Object.assign(filledIn, shown));
    };
  }

  const chunks = (self.webpackChunkcamunda_bpm_webapp = self.webpackChunkcamunda_bpm_webapp || []);
  chunks.push([
    ['hemvist-start-forms'],
    {},
    function (bundled) {
      try {
        showAtStart(bundled(FORM_MODULE).Form);
      } catch (absent) {
        console.error('Hemvist: startformulärens listor visas inte, formulärdelen hittades inte');
      }
    }
  ]);
})();
