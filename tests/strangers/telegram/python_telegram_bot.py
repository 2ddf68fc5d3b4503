"""python-telegram-bot, as Debian packages it, holds a conversation with the double by polling."""

import base64
import io
import json
import sys
import urllib.parse
import urllib.request

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, error
from telegram.ext import CallbackQueryHandler, CommandHandler, Filters, MessageHandler, Updater

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
NAME = "python_bot"
PERSON = 22

with open(sys.argv[1], encoding="utf-8") as place:
    DOUBLE = json.load(place)
ADDRESS, TOKEN = DOUBLE["telegram"], DOUBLE["bots"][NAME]

passed = failed = 0


def check(holds, sentence):
    """Counts one thing that has to hold."""
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print("failed:", sentence, file=sys.stderr)


def person(path, body=None, **query):
    """Moves the person over the control interface."""
    url = f"{ADDRESS}/control/{NAME}/{PERSON}/{path}?{urllib.parse.urlencode(query)}"
    with urllib.request.urlopen(urllib.request.Request(url, data=body), timeout=60) as answer:
        return json.load(answer)


def says(text):
    """Lets the person write."""
    return person("say", text.encode())


def start(update, context):
    """Welcomes with a keyboard."""
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="n1:yes")]])
    update.message.reply_html("<i>Welcome</i>", reply_markup=keyboard)


def pressed(update, context):
    """Answers a press and shows the choice."""
    update.callback_query.answer("Noted")
    update.callback_query.edit_message_text("You said yes")


def photo(update, context):
    """Sends a picture."""
    update.message.chat.send_action("upload_photo")
    update.message.reply_photo(io.BytesIO(PIXEL), caption="your week")


def document(update, context):
    """Sends a file, and fetches it again."""
    sent = update.message.reply_document(io.BytesIO(b"kept"), filename="vault.txt")
    update.message.reply_text(bytes(sent.document.get_file().download_as_bytearray()).decode())


def bad(update, context):
    """Says which error came of markup that cannot be read."""
    try:
        update.message.reply_html("<x>")
    except error.BadRequest as problem:
        update.message.reply_text(problem.message)


def echo(update, context):
    """Says what was heard."""
    update.message.reply_text("heard " + update.message.text)


updater = Updater(TOKEN, base_url=ADDRESS + "/bot", base_file_url=ADDRESS + "/file/bot")
for handler in (
    CommandHandler("start", start),
    CommandHandler("photo", photo),
    CommandHandler("file", document),
    CommandHandler("bad", bad),
    CallbackQueryHandler(pressed),
    MessageHandler(Filters.text, echo),
):
    updater.dispatcher.add_handler(handler)
updater.dispatcher.add_error_handler(lambda _, context: check(False, f"no handler fails: {context.error}"))

check(updater.bot.username == NAME, "the bot knows its name")
updater.bot.set_my_commands([("start", "Begin")])
check(updater.bot.get_my_commands()[0].command == "start", "the menu is kept")
updater.start_polling()

says("/start")
welcome = person("next")
check(welcome["text"] == "Welcome" and welcome["entities"] == ["italic"], "markup is read")
check(person("press", b"", message=welcome["id"], label="Yes")["text"] == "Noted", "a press is answered")
check(person("edited", message=welcome["id"])["text"] == "You said yes", "an edit shows the choice")
says("/photo")
picture = person("next")
check(picture["kind"] == "photo" and picture["size"] == len(PIXEL), "a picture arrives whole")
says("/file")
check(person("next")["file"] == "vault.txt", "a file arrives under its name")
check(person("next")["text"] == "kept", "a file can be fetched")
says("/bad")
check("unsupported start tag" in person("next")["text"].lower(), "an error is one that the library knows")
says("goodbye")
check(person("next")["text"] == "heard goodbye", "the last message is heard")
person("block", b"")
try:
    updater.bot.send_message(PERSON, "still there?")
    check(False, "a block refuses")
except error.Unauthorized as problem:
    check("blocked by the user" in problem.message, "a block refuses")

updater.stop()
print(
    f"{'Failed' if failed else 'Passed'}!  - Failed: {failed}, Passed: {passed}, Skipped: 0, "
    f"Total: {passed + failed} - python-telegram-bot, polling"
)
sys.exit(1 if failed or not passed else 0)
