(() => {
  'use strict';
  const form = document.getElementById('filter');
  const checks = [...document.querySelectorAll('.check')].map(element => ({
    element,
    pointer: element.classList.contains('pointer'),
    words: (element.querySelector('summary') ?? element).textContent.toLowerCase(),
  }));
  const groups = [...document.querySelectorAll('.group')];
  const total = checks.filter(check => !check.pointer).length;

  // Looks into the reason and the requirements of every check, although its row does not show them all.
  for (const check of checks) {
    for (const part of check.element.querySelectorAll('.reason, .requirement')) check.words += ` ${part.textContent.toLowerCase()}`;
  }

  function apply() {
    const wanted = new FormData(form);
    const words = wanted.get('text').toLowerCase().split(/\s+/).filter(Boolean);
    const verdicts = wanted.getAll('verdict');
    const level = wanted.get('level');
    const topic = wanted.get('topic');
    const active = words.length > 0 || verdicts.length > 0 || level !== '' || topic !== '';
    let shown = 0;
    for (const { element, pointer, words: text } of checks) {
      const data = element.dataset;
      const match = (verdicts.length === 0 || verdicts.includes(data.verdict))
        && (level === '' || data.level === level)
        && (topic === '' || data.topic === topic)
        && words.every(word => text.includes(word));
      element.hidden = !match;
      if (match && !pointer) shown++;
    }
    for (const group of groups) {
      group.hidden = active && !group.querySelector('.check:not([hidden])');
      if (group.matches('.topic')) group.open = active && !group.hidden;
    }
    form.elements.shown.value = active ? `${shown} of ${total}` : '';
  }

  function openTarget() {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    for (let part = target; part; part = part.parentElement) {
      if (part.tagName === 'DETAILS') part.open = true;
      part.hidden = false;
    }
    target.scrollIntoView();
  }

  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', event => event.preventDefault());
  addEventListener('hashchange', openTarget);
  addEventListener('keydown', event => {
    const typing = event.target.closest?.('input, select, textarea');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      form.elements.text.focus();
    }
  });
  openTarget();
})();
