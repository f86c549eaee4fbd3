// Shows what came behind the # (implicit grant), and takes it out of the address and the history.
const find = (id) => document.getElementById(id);
const fields = [...new URLSearchParams(location.hash.slice(1))];
history.replaceState(null, "", location.pathname);

if (fields.length === 0) {
  find("fragment-none").hidden = false;
} else {
  const box = find("fragment");
  for (const [name, value] of fields) {
    const row = find("fragment-fields").insertRow();
    const head = document.createElement("th");
    head.scope = "row";
    head.textContent = name;
    const code = document.createElement("code");
    code.textContent = value;
    row.append(head);
    row.insertCell().append(code);
  }
  const state = new Map(fields).get("state");
  const ours = state && box.dataset.states.split(" ").includes(state);
  find(ours ? "fragment-state-ours" : "fragment-state-other").hidden = false;
  box.hidden = false;
}
