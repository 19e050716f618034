// Nothing here is essential: the pages work without it.
(function () {
  'use strict';

  // The error summary takes the focus, also when a script put it there.
  function focusErrors() {
    var errors = document.querySelector('.hw-errors[role=alert]');
    if (errors && errors.dataset.met !== 'yes') {
      errors.dataset.met = 'yes';
      errors.focus();
    }
  }
  focusErrors();

  // A link in the summary moves to the label of its field, so that question and field are both in sight.
  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('.hw-errors a[href^="#"]');
    var field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) { return; }
    event.preventDefault();
    var label = field.closest('fieldset') || document.querySelector('label[for="' + CSS.escape(field.id) + '"]') || field;
    label.scrollIntoView();
    field.focus({ preventScroll: true });
  });

  // A menu closes on Escape and when somebody goes elsewhere.
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') { return; }
    document.querySelectorAll('details.hw-menu[open]').forEach(function (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  });
  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.hw-menu[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
  });

  // A phone shows what was found before the filters: a group without a choice starts folded there.
  if (window.matchMedia('(max-width: 47.99rem)').matches) {
    document.querySelectorAll('details.hw-facet[open]').forEach(function (facet) {
      facet.open = !!facet.querySelector('input:checked');
    });
  }

  // Desks: after a partial answer, and when there was none at all.
  var messages = document.getElementById('messages');
  if (messages && window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', focusErrors);
    window.jQuery(document).on('pfAjaxError', function () {
      var note = document.createElement('div');
      note.className = 'hw-note hw-note--bad';
      note.setAttribute('role', 'alert');
      note.textContent = messages.dataset.unreachable || '';
      messages.replaceChildren(note);
      note.scrollIntoView();
    });
  }
}());
