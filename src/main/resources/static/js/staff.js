// The page works without this file. It only spares two annoyances.

// A second click on a form that is on its way does nothing; the server refuses a double record in any case.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post') return;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = 'yes';
});
// Coming back by the browser's button: the form may be sent again.
window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
});

// Files are sent one by one, each with its own progress; what is refused is said beside its name. Without this file the
// browser sends them all in one post, and the server's page says the same.
document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!form.matches('[data-upload]')) return;
  const files = [...form.querySelectorAll('input[type=file]')].flatMap((field) => [...field.files].map((file) => [field.name, file]));
  if (files.length === 0) return;
  event.preventDefault();
  const list = form.querySelector('.upload-list');
  const button = form.querySelector('[type=submit]');
  list.replaceChildren();
  list.hidden = false;
  button.disabled = true;
  let refused = 0;
  for (const [name, file] of files) {
    const line = list.appendChild(document.createElement('li'));
    const bar = document.createElement('progress');
    const said = document.createElement('span');
    line.append(file.name, ' ', bar, ' ', said);
    bar.max = 100;
    bar.setAttribute('aria-label', file.name);
    const sentence = await send(form, name, file, (share) => { bar.value = share; });
    bar.remove();
    said.textContent = sentence || 'đã nhận';
    line.classList.toggle('error', Boolean(sentence));
    if (sentence) refused++;
  }
  button.disabled = false;
  form.reset();
  delete form.dataset.sent;
  if (refused === 0) location.assign(form.action);
}, true);

/** Sends one file; resolves to why it was refused, or to nothing. */
function send(form, name, file, progress) {
  const parts = new FormData();
  for (const hidden of form.querySelectorAll('input[type=hidden]')) parts.append(hidden.name, hidden.value);
  parts.append(name, file);
  const request = new XMLHttpRequest();
  request.open('post', form.action);
  request.upload.onprogress = (sent) => progress((100 * sent.loaded) / sent.total);
  return new Promise((resolve) => {
    request.onload = () => {
      if (request.status < 300) return resolve('');
      const page = new DOMParser().parseFromString(request.responseText, 'text/html');
      const reason = page.querySelector('.error-summary li, main p');
      resolve(reason ? reason.textContent.trim() : 'chưa gửi được; hãy thử lại.');
    };
    request.onerror = () => resolve('chưa gửi được: mất kết nối hoặc tệp quá lớn. Hãy thử lại.');
    request.send(parts);
  });
}
