// A second opinion: every request that our bot made in any test, held against the official descriptions by a validator
// that nobody here wrote. The argument is the folder of the requests; the descriptions are where the tests look for them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { check, finish } from "./checks.mjs";

const traffic = process.argv[2];
const specs = findSpecs();
if (!specs) {
  console.log("The official descriptions are not at hand: our requests were held against the hand-written rules alone.");
  process.exit(0);
}

function findSpecs() {
  if (process.env.BOT_SPECS !== undefined) return existsSync(process.env.BOT_SPECS) ? process.env.BOT_SPECS : undefined;
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const specs = join(folder, "shared", "specs");
    if (existsSync(specs)) return specs;
  }
}

const platforms = {
  telegram: {
    prefix: "method.",
    // The description misses that an edited text counts after its markup is taken out, as a new one does.
    mend: (spec) => delete spec.$defs["method.editMessageText"].properties.text.maxLength,
  },
  discord: { prefix: "op.", mend: () => {} },
};

function validatorOf(platform) {
  const spec = JSON.parse(readFileSync(join(specs, `${platform}.schema.json`), "utf8"));
  platforms[platform].mend(spec);
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(spec);
  const known = new Set([...Object.keys(spec.$defs), ...Object.keys(spec["x-operations"] ?? {}).map((name) => platforms[platform].prefix + name)]);
  return (operation, body) => {
    const name = platforms[platform].prefix + operation;
    if (!known.has(name)) return `no such operation`;
    if (!(name in spec.$defs)) return body === null || Object.keys(body).length === 0 ? null : "a body where none belongs";
    const validate = ajv.getSchema(`${spec.$id}#/$defs/${name}`);
    return validate(body) ? null : validate.errors.map((error) => `${error.instancePath} ${error.message}`).join("; ");
  };
}

for (const platform of Object.keys(platforms)) {
  const files = readdirSync(traffic).filter((file) => file.startsWith(`${platform}-`));
  const validate = files.length ? validatorOf(platform) : undefined;
  const operations = new Map();
  for (const line of files.flatMap((file) => readFileSync(join(traffic, file), "utf8").split("\n")).filter(Boolean)) {
    const { operation, body } = JSON.parse(line);
    const seen = operations.get(operation) ?? { count: 0, problems: new Set() };
    operations.set(operation, seen);
    seen.count++;
    const problem = validate(operation, body);
    if (problem) seen.problems.add(problem);
  }

  for (const [operation, { problems }] of operations) check(problems.size === 0, `${operation}: ${[...problems].join("; ")}`);
  if (files.length) console.log(`${platform}: ${[...operations].sort().map(([name, { count }]) => `${name} ${count}`).join(", ")}`);
}

finish("our own requests, by ajv");
