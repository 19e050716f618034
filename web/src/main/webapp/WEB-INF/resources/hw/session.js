// Announces the end of the session in time, lets a person stay, and counts typing as being there.
(function () {
  'use strict';
  var line = document.getElementById('hw-session');
  if (!line || !window.fetch) { return; }
  var data = line.dataset;
  var length = Number(data.seconds) * 1000;
  var notice = Math.min(Number(data.notice) * 1000, length / 2);
  var quiet = Math.min(2 * 60 * 1000, length / 4);
  var last = Date.now();
  var state = 'calm';
  var banner;

  function show(kind, text, button) {
    if (banner) { banner.remove(); }
    banner = document.createElement('div');
    banner.className = 'hw-note hw-note--' + kind + ' hw-session';
    banner.setAttribute('role', 'alert');
    var title = document.createElement('p');
    title.textContent = text;
    banner.append(title);
    if (button) { banner.append(button); }
    document.querySelector('main').prepend(banner);
  }

  function stayButton() {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'hw-btn';
    button.textContent = data.stay;
    button.addEventListener('click', function () { keep(true); });
    return button;
  }

  function keep(asked) {
    return fetch(data.keep, { method: 'POST', credentials: 'same-origin' }).then(function (answer) {
      if (answer.status !== 204) { ended(); return; }
      last = Date.now();
      state = 'calm';
      line.hidden = true;
      if (asked) {
        show('good', data.stayed);
        document.getElementById('main').setAttribute('tabindex', '-1');
        document.getElementById('main').focus();
      } else if (banner) {
        banner.remove();
        banner = null;
      }
    }).catch(function () { /* no connection just now: the next look tries again */ });
  }

  function ended() {
    state = 'ended';
    line.hidden = true;
    var link = document.createElement('a');
    link.href = data.signin;
    link.textContent = data.again;
    show('bad', data.ended, link);
  }

  function look() {
    var idle = Date.now() - last;
    if (state === 'ended') { return; }
    if (idle >= length) {
      ended();
    } else if (idle >= length - notice && state === 'calm') {
      state = 'warned';
      show('warn', data.warn, stayButton());
    }
  }

  // Whoever is typing is there. A page that asks the server by itself (progress) does not count.
  document.addEventListener('input', function () {
    if (state !== 'ended' && Date.now() - last > quiet) { last = Date.now(); keep(false); }
  });
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxSuccess', function () { last = Date.now(); });
  }
  setInterval(look, Math.min(5000, Math.max(250, length / 100)));
  document.addEventListener('visibilitychange', look);
}());
