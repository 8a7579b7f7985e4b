/* One way in and one way out: where the webapps would show a login page of their own, they show Hemvist's. */
(function () {
  'use strict';

  function toLogin() {
    if (/^#\/login/.test(window.location.hash)) {
      window.location.replace('/login?ute');
    }
  }
  window.addEventListener('hashchange', toLogin);
  toLogin();
})();
