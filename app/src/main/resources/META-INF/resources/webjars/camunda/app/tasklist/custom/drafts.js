/*
 * Nothing typed stays in the browser, and nothing typed is lost: a draft of each task form is kept
 * sealed on the server (/hemvist/drafts) while the form is filled in, and read back when it is opened.
 */
(function () {
  'use strict';

  const OURS = /^(camunda-form|camForm):/;
  const FORM_MODULE = 57661; // form-js in the bundle of Camunda 7.24.0
  const PAUSE = 1200; // ms without typing before a draft is saved

  let task = null;

  function csrfToken() {
    const cookie = document.cookie.split('; ').find((c) => c.startsWith('XSRF-TOKEN='));
    return cookie ? decodeURIComponent(cookie.substring('XSRF-TOKEN='.length)) : '';
  }

  function call(method, id, body) {
    return fetch('/hemvist/drafts/' + encodeURIComponent(id), {
      method,
      credentials: 'same-origin',
      keepalive: true,
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrfToken() },
      body
    });
  }

  // Tasklist reads and writes its drafts in localStorage: the read tells us which task is open, the write is dropped.
  const read = Storage.prototype.getItem;
  const write = Storage.prototype.setItem;
  Storage.prototype.getItem = function (key) {
    if (OURS.test(key)) {
      task = key.substring(key.indexOf(':') + 1);
      return null;
    }
    return read.call(this, key);
  };
  Storage.prototype.setItem = function (key, value) {
    if (!OURS.test(key)) {
      write.call(this, key, value);
    }
  };
  Object.keys(localStorage).filter((key) => OURS.test(key)).forEach((key) => localStorage.removeItem(key));

  async function draftOf(id) {
    try {
      const answer = await call('GET', id);
      return answer.status === 200 ? await answer.json() : {};
    } catch (offline) {
      return {};
    }
  }

  const isGone = (error) =>
    error === null || error === undefined || (typeof error === 'object' && Object.values(error).every(isGone));

  // For a field in a list of rows form-js keeps the place of the error when the error is gone.
  function forgetGone(errors) {
    Object.keys(errors || {})
      .filter((field) => isGone(errors[field]))
      .forEach((field) => delete errors[field]);
  }

  function keepDrafts(Form) {
    const importSchema = Form.prototype.importSchema;
    Form.prototype.importSchema = async function (schema, shown) {
      const id = task;
      if (!id || id === 'undefined') {
        return importSchema.call(this, schema, shown);
      }
      const [{ over }, draft] = await Promise.all([import('/assets/draft.js'), draftOf(id)]);
      // Before Tasklist's own listener: it takes the place of an error that is gone for an error.
      this.on('changed', (state) => forgetGone(state.errors));
      const result = await importSchema.call(this, schema, over(schema, shown ?? {}, draft));
      let timer = null;
      const save = () => {
        timer = null;
        call('PUT', id, JSON.stringify(this._getSubmitData())).catch(() => undefined);
      };
      this.on('changed', () => {
        clearTimeout(timer);
        timer = setTimeout(save, PAUSE);
      });
      this.on('submit', () => {
        clearTimeout(timer);
        timer = null;
      });
      window.addEventListener('pagehide', () => timer && save());
      return result;
    };
  }

  const chunks = (self.webpackChunkcamunda_bpm_webapp = self.webpackChunkcamunda_bpm_webapp || []);
  chunks.push([
    ['hemvist-drafts'],
    {},
    function (bundled) {
      try {
        keepDrafts(bundled(FORM_MODULE).Form);
      } catch (absent) {
        console.error('Hemvist: utkast sparas inte, formulärdelen hittades inte');
      }
    }
  ]);
})();
