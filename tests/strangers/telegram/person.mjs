// Somebody in front of a bot, moved over the control interface of the double.
export class Person {
  constructor(address, bot, id) {
    this.control = `${address}/control/${bot}/${id}`;
    this.id = id;
  }

  async #ask(path, options) {
    const answer = await fetch(this.control + path, options);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  }

  says = (text) => this.#ask("/say", { method: "POST", body: text });
  presses = (message, label) => this.#ask(`/press?message=${message.id}&label=${encodeURIComponent(label)}`, { method: "POST" });
  blocks = () => this.#ask("/block", { method: "POST" });
  unblocks = () => this.#ask("/unblock", { method: "POST" });
  next = () => this.#ask("/next");
  edited = (message) => this.#ask(`/edited?message=${message.id}`);
}
