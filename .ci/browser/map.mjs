// Goes through maps in Chromium with the keyboard alone, and prints as JSON what is wrong.
//
// Usage: node map.mjs FOLDER PAGE...   (pages are named below the folder)
//
// Told are: a page without the script on which the picture or the table is missing; a node that the
// tab key does not reach; a focus that does not light the whole way of data through the node, or
// lights more; a mouse that puts out the light of the focus; Escape that does not clear; a choice that
// lights nothing; a table that is cut on the screen or on paper; whatever the console says.
// CHROMIUM names another browser than the one in PATH.

import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const [folder, ...pages] = process.argv.slice(2);
const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".otf": "font/otf",
};

const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
  try {
    const body = await readFile(join(folder, path));
    response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain" });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const origin = `http://127.0.0.1:${server.address().port}`;

const found = spawnSync("which", [process.env.CHROMIUM ?? "chromium"], { encoding: "utf8" });
if (found.status !== 0) throw new Error("chromium is not installed");
const browser = await chromium.launch({
  executablePath: found.stdout.trim(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
});

// What is lit, and what should be: all arrows that data of one register pass up or down from the
// node, found here in another way than the script finds them.
function state(id) {
  const map = document.querySelector("svg.map");
  const arrows = [...map.querySelectorAll(".arrows path")].map((one, number) => ({
    number,
    from: one.dataset.from,
    to: one.dataset.to,
    registers: one.dataset.marks.split(" ").filter((mark) => mark.startsWith("r:")),
    lit: one.classList.contains("lit"),
  }));
  const due = new Set();
  const registers = new Set(arrows.flatMap((arrow) => arrow.registers));
  for (const register of registers) {
    const own = arrows.filter((arrow) => arrow.registers.includes(register));
    for (const [near, far] of [["from", "to"], ["to", "from"]]) {
      const seen = new Set([id]);
      for (let before = -1; before !== seen.size; ) {
        before = seen.size;
        for (const arrow of own) {
          if (seen.has(arrow[near])) {
            due.add(arrow.number);
            seen.add(arrow[far]);
          }
        }
      }
    }
  }
  return {
    dimmed: map.classList.contains("dimmed"),
    lit: arrows.filter((arrow) => arrow.lit).map((arrow) => arrow.number),
    due: [...due].sort((one, two) => one - two),
  };
}

const focused = () => document.activeElement?.closest?.("svg.map .node")?.dataset.id ?? null;

async function walked(path) {
  const problems = [];
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on("console", (message) => problems.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  await page.goto(`${origin}/${path}`);
  const nodes = await page.locator("svg.map .node").count();
  const reached = new Set();
  for (let stop = 0; stop < nodes + 60 && reached.size < nodes; stop += 1) {
    await page.keyboard.press("Tab");
    const id = await page.evaluate(focused);
    if (id === null) continue;
    reached.add(id);
    const { dimmed, lit, due } = await page.evaluate(state, id);
    if (!dimmed) problems.push(`${id}: the focus lights nothing`);
    if (lit.join() !== due.join()) problems.push(`${id}: lit ${lit.length} of ${due.length}`);
    const drawn = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement);
      const box = document.activeElement.querySelector("rect");
      const other = box && getComputedStyle(box);
      return style.outlineStyle !== "none" || (other && other.outlineStyle !== "none")
        || parseFloat(other?.strokeWidth ?? "0") > 2;
    });
    if (!drawn) problems.push(`${id}: the focus is not seen`);
    // A mouse that passes over another box leaves the focus its light.
    if (reached.size === 2) {
      await page.locator("svg.map .node").last().hover();
      await page.mouse.move(1, 1);
      const after = await page.evaluate(state, id);
      if (after.lit.join() !== due.join()) problems.push(`${id}: the mouse puts out its light`);
    }
  }
  if (reached.size !== nodes) problems.push(`${reached.size} of ${nodes} nodes are reached`);
  const nameless = await page
    .locator("svg.map .node")
    .evaluateAll((all) => all.filter((one) => !one.getAttribute("aria-label")).length);
  if (nameless > 0) problems.push(`${nameless} nodes have no name`);
  await page.evaluate(() => document.activeElement.blur());
  const choice = page.locator("#map_filter");
  const values = await choice.locator("option").evaluateAll((all) => all.map((one) => one.value));
  for (const value of values.filter((one) => one !== "")) {
    await choice.selectOption(value);
    const { dimmed, lit } = await page.evaluate(state, "");
    if (!dimmed || lit.length === 0) problems.push(`the choice ${value} lights nothing`);
    await page.keyboard.press("Escape");
    const after = await page.evaluate(state, "");
    if (after.dimmed || after.lit.length > 0) problems.push(`${value}: Escape does not clear`);
    if ((await choice.inputValue()) !== "") problems.push(`${value}: Escape keeps the choice`);
  }
  await page.close();
  return { problems, nodes, choices: values.length };
}

// How much of the table, and of the picture, is off the edge: on a usual screen, and on a sheet of A4
// on its broad side, where nothing can be moved.
async function cut(path) {
  const problems = [];
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(`${origin}/${path}`);
  const off = () => {
    const box = document.querySelector(".scroll");
    const picture = document.querySelector("svg.map");
    const natural = parseFloat(picture.getAttribute("width"));
    return {
      table: box.scrollWidth - box.clientWidth,
      page: document.documentElement.scrollWidth - window.innerWidth,
      larger: picture.getBoundingClientRect().width - natural,
    };
  };
  const screen = await page.evaluate(off);
  if (screen.table > 0) problems.push(`the table is ${screen.table} pixels too wide for a screen`);
  if (screen.larger > 1) problems.push(`the picture is ${screen.larger} pixels wider than drawn`);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 1030, height: 680 });
  const paper = await page.evaluate(off);
  if (paper.page > 0 || paper.table > 0) problems.push("paper: the page is cut");
  await page.close();
  return problems;
}

// Without the script there are the picture and the table, and no list of choices.
async function plain(path) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/${path}`);
  const problems = [];
  if (!(await page.locator("svg.map .node").first().isVisible())) problems.push("plain: no picture");
  if (!(await page.locator("table caption").first().isVisible())) problems.push("plain: no table");
  if (await page.locator("#map_filter").isVisible()) problems.push("plain: choices without use");
  const dead = await page.locator("svg.map g.node").count();
  if (dead > 0) problems.push(`plain: ${dead} nodes lead nowhere`);
  await context.close();
  return problems;
}

const problems = [];
const walks = [];
for (const path of pages) {
  const { problems: told, nodes, choices } = await walked(path);
  walks.push({ path, nodes, choices });
  problems.push(...[...told, ...(await plain(path)), ...(await cut(path))].map((one) => `${path}: ${one}`));
}
await browser.close();
server.close();
console.log(JSON.stringify({ walks, problems }, null, 1));
