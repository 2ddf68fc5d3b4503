// The emulator of telegram-test-api, started where nobody else listens, with one person in front of our bot.
// It keeps no offset: what was read once it forgets, so that telling everything again has to be asked of it.
import { once } from "node:events";
import { createServer } from "node:net";
import TelegramServer from "telegram-test-api";

const longEnough = 600;

/** A port of the loopback that was free a moment ago; the emulator takes 0 for "its own". */
export async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

export class Emulator {
  #server;
  #calls = new Map();
  #seen = 0;

  constructor(port, token, person, signal) {
    this.#server = new TelegramServer({ port, host: "127.0.0.1", storeTimeout: longEnough });
    this.address = `http://127.0.0.1:${port}`;
    this.token = token;
    this.signal = signal;
    this.client = this.#server.getClient(token, { userId: person, chatId: person, firstName: "Somebody" });
  }

  async start() {
    await this.#server.start();
    this.#server.server.prependListener("request", (request) => {
      const method = request.url.split("/").pop();
      this.#calls.set(method, this.callsOf(method) + 1);
    });
  }

  stop = () => this.#server.stop();
  callsOf = (method) => this.#calls.get(method) ?? 0;
  says = (text) => this.client.sendMessage(this.client.makeMessage(text));
  commands = (text) => this.client.sendCommand(this.client.makeCommand(text));

  presses(message, label) {
    const button = message.buttons.find(({ text }) => text === label);
    if (!button) throw new Error(`there is no button "${label}"`);
    return this.client.sendCallback(this.client.makeCallbackQuery(button.callback_data, {
      message: { message_id: message.id, date: Math.floor(Date.now() / 1000), reply_markup: message.markup },
    }));
  }

  /** The next message of the bot, as it stood when it came. */
  async next() {
    const { botMessages } = this.#server.storage;
    while (botMessages.length <= this.#seen) await once(this.#server, "AddedBotMessage", { signal: this.signal });
    const { messageId, message } = botMessages[this.#seen++];
    return { id: messageId, text: message.text, markup: message.reply_markup, buttons: message.reply_markup?.inline_keyboard.flat() ?? [] };
  }

  /** The labels under a message once its keyboard was changed. */
  async changed(message) {
    const now = () => this.#server.storage.botMessages.find(({ messageId }) => messageId === message.id).message.reply_markup;
    while (now() === message.markup) await once(this.#server, "EditedMessageReplyMarkup", { signal: this.signal });
    return now().inline_keyboard.flat().map(({ text }) => text);
  }

  /** How many messages of the bot nobody has looked at. */
  get unseen() {
    return this.#server.storage.botMessages.length - this.#seen;
  }

  /** Everything that was ever said to the bot is told to it once more. */
  redeliver() {
    const { userMessages } = this.#server.storage;
    userMessages.forEach((update) => (update.isRead = false));
    return { count: userMessages.length, taken: () => userMessages.every(({ isRead }) => isRead) };
  }
}
