/*
 * The engine answers no question without a limit, and Cockpit asks for the versions of a process or table without one:
 * it is given the largest that the engine allows.
 */
(function () {
  'use strict';

  const MOST = 2000;
  const VERSIONS = /\/engine\/engine\/[^/]+\/(process|decision)-definition\?/;

  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    const asked = String(url);
    const limited =
      method.toUpperCase() === 'GET' && VERSIONS.test(asked) && !/[?&]maxResults=/.test(asked)
        ? asked + '&maxResults=' + MOST
        : asked;
    return open.call(this, method, limited, ...rest);
  };
})();
