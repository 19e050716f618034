// Saves an answer while it is written, counts its words, and says so when a file did not arrive. Without it there are buttons.
(function () {
  'use strict';
  var form = document.querySelector('[data-autosave]');
  var wait = 2000;
  var underway = [];

  function fill(text, first, second) {
    return text.replace('{0}', first).replace('{1}', second);
  }

  function words(text) {
    var stripped = text.trim();
    return stripped ? stripped.split(/\s+/).length : 0;
  }

  function begin(box) {
    var question = box.dataset.question;
    var version = document.getElementById('version.' + question);
    var count = document.getElementById(box.id + '.count');
    var saved = document.getElementById(box.id + '.saved');
    var trouble = form.querySelector('[data-trouble]');
    var said = form.querySelector('[data-said]');
    var sent = box.value;
    var timer;
    var running = null;

    function tell(text, link) {
      trouble.textContent = text;
      if (link) {
        var sign = document.createElement('a');
        sign.href = form.dataset.signin;
        sign.target = '_blank';
        sign.textContent = form.dataset.again;
        trouble.append(' ', sign);
      }
      trouble.hidden = !text;
      saved.hidden = saved.hidden || !!text;
    }

    function done(text, answer) {
      var lines = answer.split('\n');
      version.value = lines[0];
      sent = text;
      saved.textContent = fill(form.dataset.saved, lines[1]);
      saved.hidden = false;
      said.textContent = saved.textContent + ', ' + count.textContent;
      tell('');
    }

    function save() {
      var text = box.value;
      if (running || text === sent) { return; }
      running = window.fetch(form.dataset.autosave, {
        method: 'POST',
        credentials: 'same-origin',
        redirect: 'error',
        body: new URLSearchParams({
          tender: form.dataset.tender, lot: form.dataset.lot, question: question, version: version.value, text: text
        })
      }).then(function (answer) {
        if (answer.ok) { return answer.text().then(function (said) { done(text, said); }); }
        if (answer.status === 401) { tell(form.dataset.ended, true); return null; }
        if (answer.status === 409) { tell(form.dataset.stale); return null; }
        return answer.text().then(function (why) { tell(answer.status === 422 ? why : form.dataset.lost); });
      }).catch(function () {
        tell(form.dataset.lost);
        plan(wait * 5);
      }).then(function () {
        underway.splice(underway.indexOf(running), 1);
        running = null;
        if (box.value !== text) { plan(wait); }
      });
      underway.push(running);
    }

    function plan(time) {
      window.clearTimeout(timer);
      timer = window.setTimeout(save, time);
    }

    box.addEventListener('input', function () {
      count.textContent = fill(form.dataset.count, words(box.value), box.dataset.most);
      saved.hidden = true;
      plan(wait);
    });
    form.closest('form').addEventListener('submit', function () { window.clearTimeout(timer); });
  }

  if (form && window.fetch && window.URLSearchParams) {
    form.querySelectorAll('textarea[data-question]').forEach(begin);
    // The button waits for a saving that is under way, so that the two do not meet.
    form.closest('form').addEventListener('submit', function (event) {
      var sending = event.target;
      var button = event.submitter;
      if (underway.length === 0) { return; }
      event.preventDefault();
      Promise.all(underway).then(function () { sending.requestSubmit(button); });
    });
  }

  // A file that is lost on its way leaves the page as it is, with a word about what was kept.
  var lost = document.querySelector('[data-upload]');
  if (lost && window.fetch && window.FormData) {
    lost.closest('form').addEventListener('submit', function (event) {
      var sending = event.target;
      if (!sending.querySelector('input[type=file]').value) { return; }
      event.preventDefault();
      lost.hidden = true;
      window.fetch(sending.action, { method: 'POST', credentials: 'same-origin', body: new FormData(sending) })
        .then(function (answer) {
          return answer.text().then(function (page) {
            if (answer.redirected && answer.ok) { window.location.assign(answer.url); return; }
            document.open();
            document.write(page);
            document.close();
          });
        })
        .catch(function () {
          lost.textContent = lost.dataset.upload;
          lost.hidden = false;
          lost.scrollIntoView();
        });
    });
  }
}());
