// Our bot in front of telegram-test-api, an emulator of the Bot API that nobody here wrote: it has no menu
// and no profile, answers what it does not know with an error of no known form, and never waits before it says "nothing new". The argument is our program.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check, finish } from "../checks.mjs";
import { OurBot } from "./bot.mjs";
import { Emulator, freePort } from "./emulator.mjs";

const token = "4242:telegram-test-api";
const draft = "I miss you so much. Why won't you answer me?";
const place = await mkdtemp(join(tmpdir(), "strangers-"));
const ended = new AbortController();
const emulator = new Emulator(await freePort(), token, 21, ended.signal);
const bot = new OurBot(process.argv[2], emulator.address, token, place, await freePort());
const start = () => bot.start(() => ended.abort());
const labels = ({ buttons }) => buttons.map(({ text }) => text);

/** All that was said comes once more, then something new; the bot answers in order, so an answer given twice would come first. */
async function againAndThen(what) {
  const again = emulator.redeliver();
  await emulator.commands("/privacy");
  const answer = await emulator.next();
  check(again.count > 0 && again.taken(), `${what}: everything was told again`);
  check(answer.text === privacy && emulator.unseen === 0, `${what}: nothing is answered twice`);
}

let privacy;
await emulator.start();
start();
try {
  await emulator.commands("/start");
  const welcome = await emulator.next();
  check(welcome.text.length > 0, "a start is answered");
  check(["About to text them", "I feel awful", "Help now"].every((label) => labels(welcome).includes(label)), "the keyboard is shown");
  check(welcome.buttons.every((button) => Buffer.byteLength(button.callback_data) <= 64), "every button carries what Telegram lets it carry");

  await emulator.presses(welcome, "About to text them");
  const asked = await emulator.next();
  check(asked.text !== welcome.text && labels(asked).includes("Later"), "a press is answered");
  check((await emulator.changed(welcome)).join() === "✓ About to text them,Help now", "what was pressed is shown, and help stays");

  await emulator.says(draft);
  const review = await emulator.next();
  check(review.text.includes(draft), "a draft comes back with its review");
  check(labels(review).includes("Keep it in the vault"), "what to do with it can be pressed");

  await emulator.presses(review, "Keep it in the vault");
  const urge = await emulator.next();
  check(labels(urge).includes("10"), "the strength of the urge is asked for");
  await emulator.says("9");
  check((await emulator.next()).text.includes("24 hours"), "a number that is typed is taken");

  await emulator.commands("/privacy");
  privacy = (await emulator.next()).text;
  check(privacy.length > 0 && emulator.unseen === 0, "every step was answered once");
  await againAndThen("told again");
  check(emulator.callsOf("answerCallbackQuery") >= 2, "presses are acknowledged");
  check((await fetch(bot.health)).ok, "methods that the emulator does not know do not make the bot unwell");

  check(await bot.stop() === 0, "it ends well when asked to");
  start();
  await againAndThen("told again after a restart");
  check(await bot.stop() === 0, "it ends well again");

  check(emulator.callsOf("getMyCommands") > 0 && bot.log.includes("setMyCommands did not work"), "a menu that cannot be set is only noted");
  check(!bot.log.includes(token) && !bot.log.includes("I miss you"), "neither the token nor what was said is in the log");
} catch (error) {
  check(false, `the conversation goes on: ${error.message}\n${bot.log.slice(-4000)}`);
  await bot.stop();
} finally {
  await emulator.stop();
  await rm(place, { recursive: true });
}

finish("our bot in front of telegram-test-api");
