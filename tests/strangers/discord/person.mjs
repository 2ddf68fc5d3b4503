// Somebody before a bot, and the gateway behind it, moved over the control interface of the double.
export class Person {
  constructor(address, bot, id) {
    this.control = `${address}/control/${bot}`;
    this.id = id;
  }

  async #ask(path, options) {
    const answer = await fetch(this.control + path, { ...options, signal: AbortSignal.timeout(30_000) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  }

  #act = (path, query = {}, body = "") =>
    this.#ask(`/${this.id}/${path}?${new URLSearchParams(query)}`, { method: "POST", body });

  says = (text) => this.#act("say", {}, text);
  uses = (name, query = {}) => this.#act("command", { name, ...query });
  types = (name, text) => this.#act("autocomplete", { name, text });
  presses = (message, component) => this.#act("press", { message: message.id, component });
  chooses = (message, component, value) => this.#act("choose", { message: message.id, component, value });
  submits = (form, text) => this.#act("submit", { form: form.id }, text);
  closesDirectMessages = () => this.#act("close");
  next = () => this.#ask(`/${this.id}/next`);
  edited = (message) => this.#ask(`/${this.id}/edited?message=${message.id}`);
  gateway = (act, query = {}) => this.#ask(`/gateway/${act}?${new URLSearchParams(query)}`, { method: "POST" });
  gatewayEvents = () => this.#ask("/gateway");
}
