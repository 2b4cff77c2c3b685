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
