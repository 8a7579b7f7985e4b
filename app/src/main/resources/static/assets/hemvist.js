/* What the pages do in the browser. Every page works without it. */
(function () {
  'use strict';

  // A form is sent once: a second press while the first is on its way does nothing.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    form.querySelectorAll('button').forEach((button) => button.setAttribute('aria-disabled', 'true'));
  });

  // Come back by the browser's own button, and the form can be sent again.
  window.addEventListener('pageshow', () =>
    document.querySelectorAll('form[data-sent]').forEach((form) => {
      delete form.dataset.sent;
      form.querySelectorAll('button').forEach((button) => button.removeAttribute('aria-disabled'));
    })
  );
})();
