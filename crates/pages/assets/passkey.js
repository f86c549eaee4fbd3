// Passkeys: shows the forms that need one and fills them with what the device answers. Without it those forms stay hidden.
const able = window.PublicKeyCredential?.parseRequestOptionsFromJSON && navigator.credentials;
let waiting;

async function ask(form, how) {
  const kind = form.dataset.passkey;
  const options = JSON.parse(form.dataset.options);
  const publicKey =
    kind === "create"
      ? PublicKeyCredential.parseCreationOptionsFromJSON(options)
      : PublicKeyCredential.parseRequestOptionsFromJSON(options);
  waiting?.abort();
  waiting = new AbortController();
  try {
    const answer = await navigator.credentials[kind]({ publicKey, signal: waiting.signal, ...how });
    form.elements.passkey.value = JSON.stringify(answer);
  } catch {
    return; // The person thought better of it, or another request took its place.
  }
  form.submit();
}

if (able) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      ask(form, {});
    });
  }
  for (const excuse of document.querySelectorAll("[data-without-passkey]")) excuse.hidden = true;
  const list = document.querySelector("form[data-passkey=get][data-autofill]");
  if (list && (await PublicKeyCredential.isConditionalMediationAvailable?.())) {
    ask(list, { mediation: "conditional" });
  }
}
