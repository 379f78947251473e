// The room's keys, its countdown, and a memory for what was typed. Everything here also works as links and forms.
(() => {
  'use strict';
  const QUEUE = 'sila-room-queue';
  const rightToLeft = document.documentElement.dir === 'rtl';
  const stage = () => document.querySelector('.stage');
  const find = (selector) => document.querySelector(selector);
  const store = (key, value) => { try { value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value); } catch { /* a full or forbidden store loses only the memory */ } };
  const stored = (key) => { try { return localStorage.getItem(key); } catch { return null; } };

  // What is typed, until the server has it.
  const nameOf = (form) => `sila-room ${form.getAttribute('action')} ${form.elements.version ? form.elements.version.value : ''}`;
  const pairs = (form) => new URLSearchParams(new FormData(form)).toString();
  const restore = (form) => {
    const kept = stored(nameOf(form));
    if (!kept || form.querySelector('[aria-invalid]')) return;
    const said = new URLSearchParams(kept);
    for (const field of form.elements) {
      if (!field.name || field.type === 'hidden') continue;
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = said.getAll(field.name).includes(field.value);
      else if (said.has(field.name)) field.value = said.get(field.name);
    }
    const box = form.closest('details');
    if (box) box.open = true;
  };
  const queue = () => JSON.parse(stored(QUEUE) || '[]');
  const say = (shown) => { const line = find('.kept'); if (line) { line.hidden = !shown; line.textContent = shown ? stage().dataset.kept : ''; } };

  const post = (action, body) => fetch(action, {
    method: 'POST', body, credentials: 'same-origin', headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

  // The same form sent twice makes one decision: the server knows it by the version it was made from.
  const resend = async () => {
    let waiting = queue();
    while (waiting.length) {
      const { action, body, name } = waiting[0];
      let answer;
      try { answer = await post(action, body); } catch { say(true); return; }
      if (answer.status >= 500) { say(true); return; }
      store(name, null);
      waiting = waiting.slice(1);
      store(QUEUE, waiting.length ? JSON.stringify(waiting) : null);
      if (answer.redirected) location.assign(answer.url);
    }
    say(false);
  };

  const show = async (answer) => {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const main = page.querySelector('main');
    if (main) { find('main').replaceWith(main); begin(); main.querySelector('.error-summary, h1')?.scrollIntoView(); }
  };

  const send = async (form) => {
    const action = form.getAttribute('action'), body = pairs(form), name = nameOf(form);
    store(name, body);
    let answer;
    try { answer = await post(action, body); } catch {
      store(QUEUE, JSON.stringify([...queue().filter((one) => one.name !== name), { action, body, name }]));
      say(true);
      return;
    }
    if (answer.ok && answer.redirected) { store(name, null); location.assign(answer.url); return; }
    await show(answer);
  };

  // The countdown: how long the item has been on the screen, whatever is reloaded.
  let ticking = 0;
  const clock = () => {
    clearInterval(ticking);
    const { minutes, sitting, at, over } = stage().dataset;
    const face = find('.clock');
    if (!minutes || !face) return;
    const key = `sila-clock ${sitting} ${at}`;
    const since = Number(sessionStorage.getItem(key)) || Date.now();
    sessionStorage.setItem(key, String(since));
    const tick = () => {
      const left = Math.round(Number(minutes) * 60 - (Date.now() - since) / 1000);
      const shown = `${Math.floor(Math.abs(left) / 60)}:${String(Math.abs(left) % 60).padStart(2, '0')}`;
      face.hidden = false;
      face.textContent = left < 0 ? `${over} ${shown}` : shown;
      face.classList.toggle('over', left < 0);
    };
    tick();
    ticking = setInterval(tick, 1000);
  };
  const toggleClock = () => {
    const { sitting, at } = stage().dataset;
    if (find('.clock')?.hidden === false) { clearInterval(ticking); find('.clock').hidden = true; return; }
    sessionStorage.removeItem(`sila-clock ${sitting} ${at}`);
    clock();
  };

  const open = (key) => {
    const box = find(`details[data-key="${key}"]`);
    if (!box) return;
    box.open = !box.open;
    if (!box.open) return;
    box.scrollIntoView({ block: 'nearest' });
    (box.querySelector('input[type=radio]:checked, input[type=radio], a') || box.querySelector('summary')).focus();
  };
  const follow = (selector) => { const link = find(selector); if (link) location.assign(link.href); };
  const choose = (digit) => {
    const answer = find(`details.decide[open] [data-digit="${digit}"]`);
    if (!answer) return;
    answer.checked = true;
    answer.focus();
    answer.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const keys = {
    ArrowRight: () => follow(rightToLeft ? '.ways a[rel=prev]' : '.ways a[rel=next]'),
    ArrowLeft: () => follow(rightToLeft ? '.ways a[rel=next]' : '.ways a[rel=prev]'),
    d: () => open('d'), t: toggleClock, p: () => follow('a[data-key=p]'), a: () => follow('a[data-key=a]'),
    '/': () => open('/'), '?': () => open('?'),
  };
  const isTyping = (element) => element.matches('textarea, select, input:not([type=radio]):not([type=checkbox])');

  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !stage()) return;
    if (event.key === 'Escape') { document.activeElement?.blur(); return; }
    if (isTyping(event.target)) return;
    const isRadio = event.target.matches('input[type=radio]');
    if (isRadio && event.key === 'Enter') { event.preventDefault(); event.target.form.requestSubmit(); return; }
    if (isRadio && event.key.startsWith('Arrow')) return;
    if (/^[1-5]$/.test(event.key)) { choose(event.key); return; }
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (act) { event.preventDefault(); act(); }
  });
  addEventListener('input', (event) => {
    const form = event.target.form;
    if (form?.dataset.keep) store(nameOf(form), pairs(form));
  });
  addEventListener('submit', (event) => {
    if (!event.target.dataset.keep) return;
    event.preventDefault();
    send(event.target);
  });
  addEventListener('online', resend);
  setInterval(() => { if (queue().length) resend(); }, 5000);

  function begin() {
    if (!stage()) return;
    document.querySelectorAll('form[data-keep]').forEach(restore);
    clock();
    resend();
  }
  begin();
})();
