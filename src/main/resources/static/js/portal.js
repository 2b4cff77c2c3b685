// Remembers the choice of text size and contrast in this browser; without it the controls work page by page.
for (const control of document.querySelectorAll('[data-remember]')) {
  const key = 'hiepdong.' + (control.name || control.id);
  try {
    const chosen = localStorage.getItem(key);
    if (chosen !== null) control.checked = chosen === control.id;
    control.addEventListener('change', () => localStorage.setItem(key, control.checked ? control.id : ''));
  } catch {
    // a browser that keeps nothing: the controls still work on this page
  }
}

// The counter at the foot, for readers who scroll down to it; without a script the link leads to the same figures.
const counter = document.querySelector('[data-visits]');
if (counter && 'IntersectionObserver' in window) {
  new IntersectionObserver(async ([foot], watch) => {
    if (!foot.isIntersecting) return;
    watch.disconnect();
    try {
      const { online, today, total } = await (await fetch(counter.dataset.visits)).json();
      counter.textContent = `Đang trực tuyến: ${online} · Hôm nay: ${today} · Đã truy cập: ${total}`;
    } catch {
      // the link stays as it is
    }
  }).observe(counter);
}

// Beside “save”: printing is the browser's, so without a script there is no button for it.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
