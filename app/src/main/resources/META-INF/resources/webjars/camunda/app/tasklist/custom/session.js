/* One way in and one way out: the webapps' own login page and logout link lead to Hemvist's. */
(function () {
  'use strict';

  function toLogin() {
    if (/^#\/login/.test(window.location.hash)) {
      window.location.replace('/login');
    }
  }
  window.addEventListener('hashchange', toLogin);
  toLogin();

  document.addEventListener(
    'click',
    (event) => {
      const link = event.target.closest && event.target.closest('[ng-click*="logout"], .logout > a, a.logout');
      if (link) {
        event.preventDefault();
        event.stopImmediatePropagation();
        window.location.assign('/logout');
      }
    },
    true
  );
})();
