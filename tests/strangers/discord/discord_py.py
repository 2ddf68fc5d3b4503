"""discord.py, as Debian packages it, holds a conversation with the double over a compressed gateway."""

import asyncio
import base64
import io
import json
import sys
import urllib.parse

import aiohttp
import discord
import yarl
from discord import app_commands

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
NAME = "discord_py"
PERSON = 32

with open(sys.argv[1], encoding="utf-8") as place:
    DOUBLE = json.load(place)
ADDRESS, TOKEN = DOUBLE["discord"], DOUBLE["bots"][NAME]
discord.http.Route.BASE = ADDRESS + "/api/v10"
discord.webhook.async_.Route.BASE = ADDRESS + "/api/v10"
discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(ADDRESS.replace("http", "ws", 1) + "/")

passed = failed = 0


def check(holds, sentence):
    """Counts one thing that has to hold."""
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print("failed:", sentence, file=sys.stderr)


class Letter(discord.ui.Modal, title="A letter"):
    """A form with one field."""

    text = discord.ui.TextInput(label="What you would say", style=discord.TextStyle.paragraph)

    async def on_submit(self, interaction):
        """Says how much was written."""
        await interaction.response.send_message(f"kept {len(self.text.value)} letters")


class Choices(discord.ui.View):
    """Two buttons."""

    @discord.ui.button(label="Yes", custom_id="v1:yes")
    async def yes(self, interaction, _):
        """Shows the choice."""
        await interaction.response.edit_message(content="You said yes", view=None)

    @discord.ui.button(label="Write", custom_id="v1:form")
    async def form(self, interaction, _):
        """Opens the form."""
        await interaction.response.send_modal(Letter())


class Stranger(discord.Client):
    """A bot that knows nothing of this project."""

    def __init__(self):
        super().__init__(intents=discord.Intents(dm_messages=True))
        self.tree = app_commands.CommandTree(self)
        self.begun = asyncio.Event()
        self.resumed = asyncio.Event()
        self.refused = asyncio.get_running_loop().create_future()

    async def on_message(self, message):
        """Answers what a person writes, as a reply with buttons."""
        if message.author.bot:
            return
        if message.content == "closed?":
            await person("close", b"")
            try:
                await message.author.send("still there?")
                self.refused.set_result(None)
            except discord.Forbidden as problem:
                self.refused.set_result(problem.code)
            return
        async with message.channel.typing():
            await message.reply(f"heard {message.content}", view=Choices())

    async def on_ready(self):
        """Notes that the session began."""
        self.begun.set()

    async def on_resumed(self):
        """Notes that the session goes on."""
        self.resumed.set()

    async def on_error(self, event, *_):
        """Nothing may go wrong."""
        check(False, f"no handler fails: {event}: {sys.exc_info()[1]}")


async def person(path, body=None, **query):
    """Moves the person over the control interface."""
    url = f"{ADDRESS}/control/{NAME}/{PERSON}/{path}?{urllib.parse.urlencode(query)}"
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30)) as session:
        async with session.request("GET" if body is None else "POST", url, data=body) as answer:
            answer.raise_for_status()
            return await answer.json()


async def gateway(act=None):
    """Moves the gateway, or says what happened there."""
    url = f"{ADDRESS}/control/{NAME}/gateway" + (f"/{act}" if act else "")
    async with aiohttp.ClientSession() as session:
        async with session.request("POST" if act else "GET", url) as answer:
            answer.raise_for_status()
            return await answer.json()


async def talk(client):
    """The conversation."""
    check(client.user.name == NAME, "the bot knows its name")
    check(len(await client.tree.sync()) == 2, "the commands are registered")

    await person("say", b"hello")
    heard = await person("next")
    check(heard["text"] == "heard hello", "the first direct message is heard and answered")
    check([one["label"] for one in heard["components"]] == ["Yes", "Write"], "buttons are shown")

    welcome = await person("command", b"", name="start")
    check(welcome["type"] == 4 and welcome["message"]["text"] == "Welcome", "a command is answered at once")
    await person("next")
    later = await person("command", b"", name="lookup", text="sleep")
    check(later["type"] == 5 and later["message"]["ephemeral"], "an answer is promised")
    check((await person("next"))["text"] == "about sleep", "a promise is kept")
    file = (await person("next"))["files"][0]
    check(file == {"name": "chart.png", "size": len(PIXEL)}, "a further answer brings its file whole")
    choices = (await person("autocomplete", b"", name="lookup", text="sl"))["choices"]
    check(choices == ["more of sl"], "what is typed is completed")

    form = await person("press", b"", message=heard["id"], component="v1:form")
    check(form["type"] == 9 and form["form"] == "A letter", "a press opens a form")
    submitted = await person("submit", b"dear you", form=form["id"])
    check(submitted["message"]["text"] == "kept 8 letters", "what is written in a form arrives")
    await person("next")
    pressed = await person("press", b"", message=heard["id"], component="v1:yes")
    check(pressed["type"] == 7 and pressed["message"]["text"] == "You said yes", "a press changes its message")

    for act in ("reconnect", "reset"):
        client.resumed.clear()
        await gateway(act)
        await person("say", f"after {act}".encode())
        check((await person("next"))["text"] == f"heard after {act}", f"nothing is missed over a {act}")
        await asyncio.wait_for(client.resumed.wait(), 30)
    events = await gateway()
    check(events.count("Resumed") == 2 and events.count("Ready") == 1, "the session was resumed, not begun anew")

    await person("say", b"closed?")
    check(await asyncio.wait_for(client.refused, 30) == 50007, "who takes no messages is not reached")
    async with aiohttp.ClientSession() as session, session.get(ADDRESS + "/control/violations") as answer:
        check(await answer.json() == [], "the double's own answers fit the official description")


async def main():
    """Connects, talks, and leaves."""
    async with Stranger() as client:

        @client.tree.command(name="start", description="Begin")
        async def start(interaction):
            await interaction.response.send_message("Welcome")

        @client.tree.command(name="lookup", description="Look something up")
        async def lookup(interaction, topic: str):
            await interaction.response.defer(ephemeral=True)
            await interaction.edit_original_response(content=f"about {topic}")
            await interaction.followup.send("and a file", file=discord.File(io.BytesIO(PIXEL), "chart.png"), ephemeral=True)

        @lookup.autocomplete("topic")
        async def complete(_, current):
            return [app_commands.Choice(name=f"more of {current}", value="x")]

        connecting = asyncio.create_task(client.start(TOKEN))
        await asyncio.wait_for(client.begun.wait(), 30)
        await asyncio.wait_for(talk(client), 100)
        await client.close()
        await asyncio.gather(connecting, return_exceptions=True)


try:
    asyncio.run(main())
except Exception as problem:  # pylint: disable=broad-except
    check(False, f"the conversation comes to its end: {problem!r}")
print(
    f"{'Failed' if failed else 'Passed'}!  - Failed: {failed}, Passed: {passed}, Skipped: 0, "
    f"Total: {passed + failed} - discord.py, compressed gateway and REST"
)
sys.exit(1 if failed or not passed else 0)
