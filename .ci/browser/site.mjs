// Searches a list of pages as a reader does, and prints as JSON what is seen and said.
//
// Usage: node site.mjs FOLDER LIST QUERY...   (the list is named below the folder)
//
// The pages are opened from disk, as somebody would who has been given a copy of them. For each
// query is told what was found, in which order and by what, and what a screen reader is told; then
// how the list looks after Escape, and how it looks where no script is run. What axe finds among
// the results is a problem, as is whatever the console says.
// CHROMIUM names another browser than the one in PATH.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [folder, list, ...queries] = process.argv.slice(2);
const address = pathToFileURL(join(folder, list)).href;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

function browserPath() {
  const found = spawnSync("which", [process.env.CHROMIUM ?? "chromium"], { encoding: "utf8" });
  if (found.status !== 0) throw new Error("chromium is not installed");
  return found.stdout.trim();
}

const browser = await chromium.launch({
  executablePath: browserPath(),
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const problems = [];

async function opened(javaScriptEnabled, url) {
  const viewport = { width: 320, height: 900 };
  const page = await (await browser.newContext({ javaScriptEnabled, viewport })).newPage();
  page.on("console", (message) => problems.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => problems.push(`failed: ${request.url()}`));
  await page.goto(url);
  return page;
}

// What a reader sees of a page.
async function seen(page) {
  const visible = async (selector) => {
    const all = await page.locator(selector).all();
    const shown = [];
    for (const one of all) if (await one.isVisible()) shown.push((await one.innerText()).trim());
    return shown;
  };
  return {
    search: (await visible("form.search")).length,
    listed: await visible(".list .entries h3 a"),
    found: await visible("#search_found .found-title a"),
    why: await visible("#search_found .why li"),
    marked: [...new Set(await visible("#search_found mark"))],
    said: (await visible("#search_state")).join(""),
  };
}

const page = await opened(true, address);
const role = await page.locator("#search_state").getAttribute("role");
const answers = {};
for (const query of queries) {
  await page.locator("#search_query").fill(query);
  await page.waitForTimeout(400);
  answers[query] = await seen(page);
  await page.evaluate(axe);
  // Axe would load the style sheet anew, which pages on disk may not.
  const examine = (runOnly) => axe.run(document, { runOnly, preload: false });
  const told = await page.evaluate(examine, tags);
  for (const one of told.violations) problems.push(`axe ${one.id} for ${query}: ${one.help}`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  if (width > page.viewportSize().width) problems.push(`reflow for ${query}: ${width}`);
}
await page.locator("#search_query").press("Escape");
const cleared = await seen(page);
// By keyboard alone: from the field the next stops are the button and what was found.
await page.locator("#search_query").fill(queries[0] ?? "");
await page.keyboard.press("Tab");
await page.keyboard.press("Tab");
const next = await page.evaluate(() => document.activeElement.closest("#search_found") !== null);
const linked = await seen(await opened(true, `${address}?q=${encodeURIComponent(queries[0] ?? "")}`));
const plain = await seen(await opened(false, address));
await browser.close();
console.log(JSON.stringify({ role, answers, cleared, next, linked, plain, problems }, null, 1));
