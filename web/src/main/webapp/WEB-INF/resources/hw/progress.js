// Brings the progress of a job up to date while it runs, and the whole page when it is over. Without it there is a link.
(function () {
  'use strict';
  var card = document.querySelector('[data-progress]');
  if (!card || !window.fetch || !window.DOMParser) { return; }
  var every = 2000;
  var tell = 10000;
  var told = 0;

  function look() {
    window.fetch(card.dataset.progress, { credentials: 'same-origin', redirect: 'error' })
      .then(function (answer) { return answer.ok ? answer.text() : Promise.reject(new Error('not there')); })
      .then(function (text) {
        var fresh = new DOMParser().parseFromString(text, 'text/html');
        if (!fresh.querySelector('[data-progress]')) {
          window.location.replace(card.dataset.progress);
          return;
        }
        document.querySelectorAll('[data-live]').forEach(function (part) {
          var now = fresh.querySelector('[data-live=' + part.dataset.live + ']');
          part.replaceChildren.apply(part, now ? Array.from(now.childNodes) : []);
        });
        if (Date.now() - told > tell) {
          told = Date.now();
          card.querySelector('[data-said]').textContent = card.querySelector('[data-live]').textContent.trim().replace(/\s+/g, ' ');
        }
        window.setTimeout(look, every);
      })
      .catch(function () { window.setTimeout(look, every * 5); });
  }
  window.setTimeout(look, every);
}());
