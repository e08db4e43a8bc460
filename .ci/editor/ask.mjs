// Asks a YAML language server what an editor would ask, over standard input and output.
//
//   node ask.mjs SERVER < question.json > answer.json
//
// question: { root, documents: [{ path, text }], questions: [{ ask, path, line, character }] }
//   `ask` is "hover" or "completion"; lines and characters count from 0. Settings are those of
//   the root's .vscode/settings.json, so that they are tried as well.
// answer:   { diagnostics: { path: [{ line, message }] }, answers: [...], problems: [...] }

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const DEADLINE_MS = 120_000;

const [server] = process.argv.slice(2);
const { root, documents, questions } = JSON.parse(readFileSync(0, "utf8"));
const settings = JSON.parse(readFileSync(join(root, ".vscode", "settings.json"), "utf8"));
const uri = (path) => pathToFileURL(join(root, path)).href;

const child = spawn(process.execPath, [server, "--stdio"], {
  cwd: root,
  stdio: ["pipe", "pipe", "inherit"],
});
const waiting = new Map();
const diagnosed = new Map();
const problems = [];
let last = 0;

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
  child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  child.stdin.write(body);
}

function request(method, params) {
  last += 1;
  const id = last;
  send({ id, method, params });
  return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
}

/** The settings below `section`: VS Code writes them with dots in their names. */
function section(name) {
  const found = {};
  for (const [key, value] of Object.entries(settings)) {
    if (!key.startsWith(`${name}.`)) continue;
    const parts = key.slice(name.length + 1).split(".");
    const leaf = parts.pop();
    let place = found;
    for (const part of parts) place = place[part] ??= {};
    place[leaf] = value;
  }
  return found;
}

function receive({ id, method, params, result, error }) {
  if (method === undefined) {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    return error ? reject(new Error(error.message)) : resolve(result);
  }
  if (method === "textDocument/publishDiagnostics") {
    diagnosed.get(params.uri)?.(params.diagnostics);
  } else if (method === "workspace/configuration") {
    send({ id, result: params.items.map((item) => section(item.section)) });
  } else if (method === "window/logMessage" || method === "window/showMessage") {
    if (params.type === 1) problems.push(params.message);
  } else if (id !== undefined) {
    send({ id, result: null });
  }
}

let unread = Buffer.alloc(0);
child.stdout.on("data", (bytes) => {
  unread = Buffer.concat([unread, bytes]);
  for (;;) {
    const end = unread.indexOf("\r\n\r\n");
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(unread.toString("ascii", 0, end))[1]);
    if (unread.length < end + 4 + length) return;
    const body = unread.toString("utf8", end + 4, end + 4 + length);
    unread = unread.subarray(end + 4 + length);
    receive(JSON.parse(body));
  }
});

/** Opens a document and waits for what the server has against it. */
function open({ path, text }) {
  const found = new Promise((resolve) => diagnosed.set(uri(path), resolve));
  const textDocument = { uri: uri(path), languageId: "yaml", version: 1, text };
  send({ method: "textDocument/didOpen", params: { textDocument } });
  return found;
}

async function main() {
  await request("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: "workspace" }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        hover: { contentFormat: ["markdown", "plaintext"] },
        completion: { completionItem: { documentationFormat: ["markdown", "plaintext"] } },
      },
    },
  });
  send({ method: "initialized", params: {} });
  send({ method: "workspace/didChangeConfiguration", params: { settings: {} } });
  const told = await Promise.all(documents.map(open));
  const brief = ({ range, message }) => ({ line: range.start.line, message });
  const diagnostics = Object.fromEntries(
    documents.map(({ path }, index) => [path, told[index].map(brief)]),
  );
  const answers = [];
  for (const { ask, path, line, character } of questions) {
    const textDocument = { uri: uri(path) };
    answers.push(await request(`textDocument/${ask}`, { textDocument, position: { line, character } }));
  }
  process.stdout.write(JSON.stringify({ diagnostics, answers, problems }), () => end(0));
}

function end(code) {
  child.kill();
  process.exit(code);
}

function fail(why) {
  console.error(`ask.mjs: ${why}`);
  end(1);
}

child.on("exit", (code) => fail(`the server ended with ${code}`));
setTimeout(() => fail(`no answer in ${DEADLINE_MS / 1000} s`), DEADLINE_MS);
main().catch((error) => fail(error.message));
