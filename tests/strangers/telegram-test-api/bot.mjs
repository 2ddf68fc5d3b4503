// Our own program, as an operator starts it, in front of another Bot API server.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";

export class OurBot {
  #process;
  #onEnd;
  log = "";

  constructor(program, address, token, place, port) {
    this.health = `http://127.0.0.1:${port}/healthz`;
    this.arguments = [
      program, "run",
      `--Telegram:Token=${token}`,
      `--Telegram:ApiBaseUrl=${address}`,
      "--Telegram:RateLimit:Enabled=false",
      `--Http:Urls=http://127.0.0.1:${port}`,
      `--Data:Path=${join(place, "data")}`,
    ];
  }

  /** Starts it; when it ends unasked, `onEnd` is called. */
  start(onEnd) {
    // From where the program stands it finds the content that it was built with.
    this.#process = spawn("dotnet", this.arguments, { cwd: dirname(this.arguments[0]), stdio: ["ignore", "pipe", "pipe"] });
    this.#onEnd = onEnd;
    for (const stream of [this.#process.stdout, this.#process.stderr]) stream.on("data", (part) => (this.log += part));
    this.#process.once("exit", onEnd);
  }

  /** Asks it to end. Gives its exit code. */
  async stop() {
    this.#process.off("exit", this.#onEnd);
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      const end = once(this.#process, "exit");
      this.#process.kill("SIGTERM");
      await end;
    }

    return this.#process.exitCode;
  }
}
