// Passkeys. The page says what is missing where this file does not run; where it does, the button takes the sentence's place,
// and the form is posted with what the key has made or signed.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
  .replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const named = (keys) => (keys || []).map((key) => ({ ...key, id: bytes(key.id) }));

for (const part of document.querySelectorAll('[data-passkey]')) {
  if (!window.PublicKeyCredential) continue;
  const button = part.querySelector('button');
  part.querySelector('[data-missing]').hidden = true;
  button.parentElement.hidden = false;
  button.addEventListener('click', async () => {
    for (const sentence of part.querySelectorAll('[data-said]')) sentence.hidden = true;
    button.disabled = true;
    try {
      const made = part.dataset.passkey === 'create' ? await create(JSON.parse(part.dataset.options)) : await sign(await asked(part));
      part.querySelector('input[type=hidden]').value = JSON.stringify(made);
      part.closest('form').submit();
    } catch (failure) {
      const sentence = part.querySelector(`[data-said="${failure.name}"]`) || part.querySelector('[data-said=stopped]');
      sentence.hidden = false;
      button.disabled = false;
    }
  });
}

// Coming back by the browser's button: it may be pressed again.
window.addEventListener('pageshow', () => {
  for (const button of document.querySelectorAll('[data-passkey] button')) button.disabled = false;
});

/** What is to be signed: the server makes a session to remember it by. */
async function asked(part) {
  const answer = await fetch(part.dataset.challenge, { method: 'POST' }).catch(() => ({ ok: false }));
  if (!answer.ok) throw Object.assign(new Error(), { name: 'server' });
  return answer.json();
}

async function sign(options) {
  const publicKey = { ...options, challenge: bytes(options.challenge), allowCredentials: named(options.allowCredentials) };
  const { response, ...key } = described(await navigator.credentials.get({ publicKey }));
  return {
    ...key,
    response: {
      authenticatorData: text(response.authenticatorData),
      clientDataJSON: text(response.clientDataJSON),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : null,
    },
  };
}

async function create(options) {
  const publicKey = {
    ...options,
    challenge: bytes(options.challenge),
    user: { ...options.user, id: bytes(options.user.id) },
    excludeCredentials: named(options.excludeCredentials),
  };
  const { response, ...key } = described(await navigator.credentials.create({ publicKey }));
  return {
    ...key,
    response: {
      attestationObject: text(response.attestationObject),
      clientDataJSON: text(response.clientDataJSON),
      transports: response.getTransports ? response.getTransports() : [],
    },
  };
}

function described(key) {
  return {
    id: key.id,
    rawId: text(key.rawId),
    type: key.type,
    authenticatorAttachment: key.authenticatorAttachment,
    clientExtensionResults: key.getClientExtensionResults(),
    response: key.response,
  };
}
