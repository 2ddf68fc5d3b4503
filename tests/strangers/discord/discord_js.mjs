// discord.js, as it comes from npm, holds a conversation with the double: over its gateway, resumed twice.
import { readFile } from "node:fs/promises";
import {
  ActionRowBuilder, ButtonBuilder, ButtonStyle, Client, DiscordAPIError, Events, GatewayIntentBits, MessageFlags,
  ModalBuilder, Partials, SlashCommandBuilder, StringSelectMenuBuilder, TextInputBuilder, TextInputStyle,
} from "discord.js";
import { check, finish } from "../checks.mjs";
import { Person } from "./person.mjs";

const { discord: address, bots } = JSON.parse(await readFile(process.argv[2], "utf8"));
const name = "discord_js";
const person = new Person(address, name, 31);
const pixel = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
const hidden = {};
const refusal = new Promise((resolve) => (hidden.refused = resolve));

const client = new Client({
  intents: [GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
  rest: { api: `${address}/api` },
});
client.on(Events.Error, (error) => check(false, `no handler fails: ${error.message}`));
client.on(Events.Warn, (warning) => check(false, `nothing is warned of: ${warning}`));

client.on(Events.MessageCreate, async (message) => {
  if (message.author.bot) {
    hidden.ownSeen = true;
    return;
  }

  if (message.content === "closed?") {
    await person.closesDirectMessages();
    hidden.refused(await message.author.send("still there?").catch((error) => error));
    return;
  }

  hidden.isDirect = message.channel.isDMBased();
  await message.channel.sendTyping();
  const sent = await message.channel.send({
    content: `heard ${message.content}`,
    components: [
      new ActionRowBuilder().addComponents(
        new ButtonBuilder().setCustomId("v1:yes").setLabel("Yes").setStyle(ButtonStyle.Primary),
        new ButtonBuilder().setCustomId("v1:form").setLabel("Write").setStyle(ButtonStyle.Secondary)),
      new ActionRowBuilder().addComponents(
        new StringSelectMenuBuilder().setCustomId("v1:pick").setPlaceholder("Pick").addOptions({ label: "One", value: "1" }, { label: "Two", value: "2" })),
    ],
  });
  hidden.sent = sent;
});

client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isAutocomplete()) {
    await interaction.respond([{ name: `more of ${interaction.options.getFocused()}`, value: "x" }]);
  } else if (interaction.isChatInputCommand() && interaction.commandName === "lookup") {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(`about ${interaction.options.getString("topic")}`);
    await interaction.followUp({ content: "and a file", files: [{ attachment: pixel, name: "chart.png" }], flags: MessageFlags.Ephemeral });
  } else if (interaction.isChatInputCommand()) {
    const answer = await interaction.reply({ content: "Welcome", withResponse: true });
    hidden.resource = answer.resource?.message?.content;
    hidden.twice = await interaction.reply("again").catch((error) => error);
  } else if (interaction.isButton() && interaction.customId === "v1:yes") {
    await interaction.update({ content: "You said yes", components: [] });
  } else if (interaction.isButton()) {
    await interaction.showModal(new ModalBuilder().setCustomId("v1:letter").setTitle("A letter").addComponents(
      new ActionRowBuilder().addComponents(
        new TextInputBuilder().setCustomId("text").setLabel("What you would say").setStyle(TextInputStyle.Paragraph))));
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`kept ${interaction.fields.getTextInputValue("text").length} letters`);
  } else if (interaction.isStringSelectMenu()) {
    await interaction.deferUpdate();
    await interaction.editReply({ content: `picked ${interaction.values[0]}`, components: [] });
  }
});

const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
await client.login(bots[name]);
await ready;
check(client.user.username === name, "the bot knows its name");
const commands = await client.application.commands.set([
  new SlashCommandBuilder().setName("start").setDescription("Begin"),
  new SlashCommandBuilder().setName("lookup").setDescription("Look something up")
    .addStringOption((option) => option.setName("topic").setDescription("Which").setAutocomplete(true)),
]);
check(commands.size === 2, "the commands are registered");

// The first message ever, in a channel that nobody has cached.
await person.says("hello");
const heard = await person.next();
check(heard.text === "heard hello" && hidden.isDirect, "the first direct message is heard and answered");
check(heard.components.map((one) => one.label).join() === "Yes,Write,Pick", "buttons and a list are shown");

const welcome = await person.uses("start");
check(welcome.type === 4 && welcome.message.text === "Welcome", "a command is answered at once");
await person.next();

const later = await person.uses("lookup", { text: "sleep" });
check(later.type === 5 && later.message.ephemeral, "an answer is promised");
check((await person.next()).text === "about sleep", "a promise is kept");
const file = await person.next();
check(file.ephemeral && file.files[0].name === "chart.png" && file.files[0].size === pixel.length, "a further answer brings its file whole");
check(hidden.resource === "Welcome", "an answer comes with its message, where that is wanted");
check(hidden.twice instanceof Error, "no interaction is answered twice");
check((await person.types("lookup", "sl")).choices[0] === "more of sl", "what is typed is completed");
const inGuild = await person.uses("lookup", { text: "anger", guild: "true" });
check(inGuild.type === 5 && (await person.next()).text === "about anger", "a command in a server is answered");
await person.next();

const form = await person.presses(heard, "v1:form");
check(form.type === 9 && form.form === "A letter", "a press opens a form");
const submitted = await person.submits(form, "dear you");
check(submitted.message.text === "kept 8 letters", "what is written in a form arrives");
await person.next();
const picked = await person.chooses(heard, "v1:pick", "2");
check(picked.type === 6 && (await person.edited(heard)).text === "picked 2", "a choice from a list changes the message");

await person.says("again");
const again = await person.next();
const pressed = await person.presses(again, "v1:yes");
check(pressed.type === 7 && pressed.message.text === "You said yes" && pressed.message.components.length === 0, "a press changes its message");
await hidden.sent.edit("edited by hand");
check(hidden.ownSeen, "a bot hears what it wrote itself");
const fetched = await hidden.sent.fetch(true);
check(fetched.content === "edited by hand", "a message can be fetched and edited");

for (const act of ["reconnect", "reset"]) {
  const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
  await person.gateway(act);
  await person.says(`after ${act}`);
  check((await person.next()).text === `heard after ${act}`, `nothing is missed over a ${act}`);
  await resumed;
}

const events = await person.gatewayEvents();
check(events.filter((event) => event === "Resumed").length === 2, "the session was resumed, not begun anew");
check(events.filter((event) => event === "Ready").length === 1, "one session held it all");

await person.says("closed?");
const refused = await refusal;
check(refused instanceof DiscordAPIError && refused.code === 50007, "who takes no messages is not reached, and discord.js knows why");

await client.destroy();
const violations = await (await fetch(`${address}/control/violations`)).json();
check(violations.length === 0, `the double's own answers fit the official description: ${violations.join("; ")}`);
finish("discord.js, gateway and REST");
