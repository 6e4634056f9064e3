// Everything here is a comfort: each page is complete without it.

const form = document.querySelector('form.statement-form');
if (form) {
  stepThrough(form);
  keepDraft(form);
}
document.querySelectorAll('.receipt[data-sent]').forEach(forgetDraft);
document.querySelectorAll('[data-picture]').forEach(offerPng);
document.querySelectorAll('form[data-sending]').forEach(sendOnce);
const maps = document.querySelectorAll('[data-changes], [data-pick]');
if (maps.length) {
  import('/site/public-map.js').then(module => maps.forEach(place =>
    place.dataset.pick ? module.pick(place) : module.show(place)));
}

/** One question at a time, with a way back; Enter in a field goes on instead of sending. */
function stepThrough(form) {
  const steps = [...form.querySelectorAll('.step')];
  const word = (key, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), form.dataset[key]);
  const bar = document.createElement('progress');
  bar.max = steps.length;
  const count = document.createElement('p');
  count.className = 'hint';
  count.setAttribute('aria-live', 'polite');
  const nav = document.createElement('p');
  nav.className = 'acts';
  const back = button('quiet-button', word('back'), () => go(now - 1, true));
  const next = button('button', word('next'), () => go(now + 1, true));
  nav.append(next, back);
  form.prepend(count, bar);
  form.querySelector('.finish').before(nav);
  form.classList.add('stepped');
  let now = 0;
  go(where(), false);
  form.addEventListener('keydown', event => {
    if (event.key === 'Enter' && event.target.matches('input') && now < steps.length - 1) {
      event.preventDefault();
      go(now + 1, true);
    }
  });

  document.querySelectorAll('.problems a').forEach(link => link.addEventListener('click', () => {
    go(steps.findIndex(step => step.querySelector(link.hash)), false);
  }));

  /** A form that came back opens where something is to mend: the view, else the point last written or just added. */
  function where() {
    const wrong = steps.findIndex(step => step.querySelector('.wrong'));
    if (wrong >= 0) {
      return wrong;
    }
    if (!form.querySelector('[name=stance]:checked') || ![...form.querySelectorAll('textarea')].some(it => it.value.trim())) {
      return 0;
    }
    const last = steps.findLastIndex(step => step.querySelector('textarea'));
    return steps[last].querySelector('textarea').value.trim() ? last : last - 1;
  }

  function go(to, focus) {
    now = Math.min(Math.max(to, 0), steps.length - 1);
    steps.forEach((step, i) => step.classList.toggle('now', i === now));
    form.classList.toggle('last-step', now === steps.length - 1);
    next.hidden = now === steps.length - 1;
    back.hidden = now === 0;
    bar.value = now + 1;
    bar.setAttribute('aria-label', word('step', now + 1, steps.length));
    count.textContent = word('step', now + 1, steps.length);
    if (focus) {
      steps[now].querySelector('input:checked, input:not([type=hidden]), textarea, select')?.focus();
    }
    steps[now].dispatchEvent(new CustomEvent('shown', {bubbles: true}));
  }
}

function button(kind, words, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = kind;
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}

/** Words survive Back, a closed tab and an empty battery; they stay on this device. */
function keepDraft(form) {
  const key = 'tongtu.' + form.dataset.draft;
  const areas = [...form.querySelectorAll('textarea')];
  const kept = read(key);
  areas.forEach(area => {
    if (!area.value.trim() && kept[area.name]) {
      area.value = kept[area.name];
    }
    area.addEventListener('input', () => write(key, Object.fromEntries(areas.map(it => [it.name, it.value]))));
  });
}

function forgetDraft(receipt) {
  try {
    localStorage.removeItem('tongtu.' + receipt.dataset.sent);
  } catch { /* private mode */ }
}

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? {};
  } catch {
    return {};
  }
}

function write(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch { /* private mode */ }
}

/** The picture as PNG, which every phone keeps. */
function offerPng(link) {
  link.addEventListener('click', async event => {
    event.preventDefault();
    const image = new Image();
    image.src = link.href;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 1440;
    canvas.height = 820;
    canvas.getContext('2d').drawImage(image, 0, 0, 1440, 820);
    const save = document.createElement('a');
    save.href = canvas.toDataURL('image/png');
    save.download = link.download.replace('.svg', '.png');
    save.click();
  });
}

/** A second click while the first is on its way does nothing (it would count once anyway). */
function sendOnce(form) {
  form.addEventListener('submit', event => {
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = 'yes';
  });
}
