// Opens pages in Chromium and prints as JSON what is wrong with them.
//
// Usage: node check.mjs FOLDER PAGE...   (pages are named below the folder)
//
// Every page is opened at 320 and 1280 CSS pixels, light and dark, and at 200 % zoom of a window
// of 1280 pixels, from a server of its own on this machine. Told are: what the console says (a refusal by the content
// security policy too), requests that fail, text that needs sideways scrolling
// (WCAG 1.4.10), what axe finds, and links by keyboard that show no focus. axe looks at everything in
// the light views; where only colours differ it looks at contrasts, and where only the size does, not
// again.
// CHROMIUM names another browser than the one in PATH.

import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const [folder, ...pages] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const contrasts = { type: "rule", values: ["color-contrast"] };
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

function browserPath() {
  const found = spawnSync("which", [process.env.CHROMIUM ?? "chromium"], { encoding: "utf8" });
  if (found.status !== 0) throw new Error("chromium is not installed");
  return found.stdout.trim();
}

const browser = await chromium.launch({
  executablePath: browserPath(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

async function examined(path, [width, colorScheme, zoom, runOnly]) {
  const viewport = { width: width / zoom, height: Math.round(900 / zoom) };
  const context = await browser.newContext({ viewport, deviceScaleFactor: zoom, colorScheme });
  const page = await context.newPage();
  const problems = [];
  page.on("console", (message) => problems.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => problems.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(`${origin}/${path}`);
  await page.evaluate(() => document.fonts.ready);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > viewport.width) problems.push(`reflow: ${wide} pixels wide`);
  const fonts = await page.evaluate(
    () => [...document.fonts].filter((font) => font.status === "loaded").length,
  );
  if (fonts === 0) problems.push("fonts: none was loaded");
  problems.push(...(await focus(page)));
  if (runOnly) problems.push(...(await accessibility(page, runOnly)));
  await context.close();
  return problems.map((problem) => `${path} at ${width} ${colorScheme} ${zoom * 100} %: ${problem}`);
}

// The elements whose names lack letters that are seen. A word that a picture parts at the end of a
// line has a hyphen there which its name rightly has not (WCAG 2.5.3 is about words).
async function misnamed(page, nodes) {
  const lacks = (selector) => {
    const letters = (text) => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
    const element = document.querySelector(selector);
    return !letters(element.getAttribute("aria-label") ?? "").includes(letters(element.textContent));
  };
  const told = [];
  for (const node of nodes) {
    if (await page.evaluate(lacks, node.target[0])) told.push(node);
  }
  return told;
}

// What axe finds by these rules.
async function accessibility(page, runOnly) {
  await page.evaluate(axe);
  const options = { runOnly, resultTypes: ["violations"] };
  const found = await page.evaluate((options) => axe.run(document, options), options);
  const problems = [];
  for (const violation of found.violations) {
    let nodes = violation.nodes;
    if (violation.id === "label-content-name-mismatch") nodes = await misnamed(page, nodes);
    const places = nodes.map((node) => node.html.slice(0, 120)).slice(0, 3);
    if (places.length) problems.push(`axe ${violation.id}: ${violation.help}: ${places.join(" ")}`);
  }
  const tested = found.passes.length + found.violations.length;
  if (tested < (runOnly === everything ? 10 : 1)) problems.push("axe: hardly anything was tested");
  return problems;
}

// The first stops of the tab key: the focus is drawn, and the skip link comes first.
async function focus(page) {
  const problems = [];
  for (let stop = 0; stop < 6; stop += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      return {
        skips: element.getAttribute("href")?.startsWith("#") ?? false,
        drawn: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
        visible: box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0,
        html: element.outerHTML.slice(0, 120),
      };
    });
    if (!seen) break;
    if (stop === 0 && !seen.skips) problems.push(`focus: begins at ${seen.html}`);
    if (!seen.drawn || !seen.visible) problems.push(`focus: not seen on ${seen.html}`);
  }
  return problems;
}

const views = [
  [320, "light", 1, everything],
  [320, "dark", 1, contrasts],
  [1280, "light", 1, everything],
  [1280, "dark", 1, contrasts],
  [1280, "light", 2, null],
];
const problems = [];
let opened = 0;
// Some pages at a time; what is told keeps their order.
const AT_A_TIME = 3;
const told = pages.map(() => []);
const numbers = pages.keys();
async function worked() {
  for (const number of numbers) {
    for (const view of views) {
      told[number].push(...(await examined(pages[number], view)));
      opened += 1;
    }
  }
}
await Promise.all(Array.from({ length: AT_A_TIME }, worked));
problems.push(...told.flat());
await browser.close();
server.close();
console.log(JSON.stringify({ opened, problems }, null, 1));
