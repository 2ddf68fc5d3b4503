// grammY, as it comes from npm, holds a conversation with the double: by polling, then by webhook.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { Bot, GrammyError, InlineKeyboard, InputFile, webhookCallback } from "grammy";
import { check, finish } from "../checks.mjs";
import { Person } from "./person.mjs";

const { telegram: address, bots } = JSON.parse(await readFile(process.argv[2], "utf8"));
const name = "grammy_bot";
const person = new Person(address, name, 21);
const bot = new Bot(bots[name], { client: { apiRoot: address } });

const pixel = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
const hidden = {};
const refusal = new Promise((resolve) => (hidden.refused = resolve));

bot.command("start", (ctx) => ctx.reply(`<b>Welcome</b>, ${ctx.match || "you"} &amp; all`, {
  parse_mode: "HTML",
  reply_markup: new InlineKeyboard().text("Yes", "n1:yes").text("No", "n1:no"),
}));
bot.callbackQuery("n1:yes", async (ctx) => {
  await ctx.answerCallbackQuery({ text: "Noted" });
  await ctx.editMessageText("You said yes");
});
bot.command("photo", async (ctx) => {
  await ctx.replyWithChatAction("upload_photo");
  await ctx.replyWithPhoto(new InputFile(pixel, "chart.png"), { caption: "your week" });
});
bot.command("file", async (ctx) => {
  const sent = await ctx.replyWithDocument(new InputFile(Buffer.from("kept"), "vault.txt"));
  hidden.file = await ctx.api.getFile(sent.document.file_id);
});
bot.command("bad", async (ctx) => {
  try {
    await ctx.reply("<x>", { parse_mode: "HTML" });
  } catch (error) {
    await ctx.reply(error instanceof GrammyError ? error.description : "another error");
  }
});
bot.on("my_chat_member", async (ctx) => {
  hidden.status = ctx.myChatMember.new_chat_member.status;
  if (hidden.status === "kicked") {
    hidden.refused(await ctx.api.sendMessage(person.id, "still there?").catch((error) => error));
  }
});
bot.command("delete", (ctx) => ctx.deleteMessage());
bot.on("message:text", (ctx) => ctx.reply(`heard ${ctx.msg.text}`));
bot.catch((error) => check(false, `no handler fails: ${error.message}`));

// By polling.
await bot.api.setMyCommands([{ command: "start", description: "Begin" }]);
check((await bot.api.getMyCommands())[0]?.command === "start", "the menu is kept");
const polling = bot.start({ onStart: (me) => check(me.username === name, "the bot knows its name") });

await person.says("/start abc");
const welcome = await person.next();
check(welcome.text === "Welcome, abc & all", "markup and a deep link are read");
check(welcome.entities[0] === "bold", "markup becomes an entity");
check(welcome.buttons.join() === "Yes,No", "the keyboard is shown");

const answer = await person.presses(welcome, "Yes");
check(answer.text === "Noted", "a press is answered");
const edited = await person.edited(welcome);
check(edited.text === "You said yes" && edited.buttons.length === 0, "an edit shows the choice and takes the keyboard away");

await person.says("/photo");
const photo = await person.next();
check(photo.kind === "photo" && photo.text === "your week" && photo.size === pixel.length, "a picture arrives whole");

await person.says("/file");
const file = await person.next();
check(file.kind === "document" && file.file === "vault.txt", "a file arrives under its name");
await person.says("again");
check((await person.next()).text === "heard again", "the next message is heard");
const fetched = await fetch(`${address}/file/bot${bots[name]}/${hidden.file.file_path}`);
check(await fetched.text() === "kept", "a file can be fetched");

await person.says("/bad");
check((await person.next()).text.includes('Unsupported start tag "x" at byte offset 0'), "an error is one that grammY knows");

await person.blocks();
check((await refusal).error_code === 403, "a block is told, and refuses");
await person.unblocks();
await person.says("back");
check((await person.next()).text === "heard back", "who comes back is heard");
check(hidden.status === "member", "the end of a block is told");
await bot.stop();
await polling;

// By webhook.
const secret = "s3cret";
const hook = createServer(webhookCallback(bot, "http", { secretToken: secret }));
await new Promise((resolve) => hook.listen(0, "127.0.0.1", resolve));
await bot.api.setWebhook(`http://127.0.0.1:${hook.address().port}/`, { secret_token: secret });
check((await bot.api.getWebhookInfo()).url.startsWith("http://127.0.0.1"), "the webhook is shown");
await person.says("by the other way");
check((await person.next()).text === "heard by the other way", "a webhook delivers with its secret");
await bot.api.deleteWebhook();
check((await bot.api.getWebhookInfo()).url === "", "the webhook is taken away");
hook.closeAllConnections();
hook.close();

const violations = await (await fetch(`${address}/control/violations`)).json();
check(violations.length === 0, `the double's own answers fit the official description: ${violations.join("; ")}`);
finish("grammY, polling and webhook");
