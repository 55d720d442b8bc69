// Copies what the pages use out of node_modules into wwwroot/lib, and sews the icons named in icons.txt into one sprite.
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

const target = "wwwroot/lib";
const files = [
  "bootstrap/dist/css/bootstrap.min.css",
  "htmx.org/dist/htmx.min.js",
  "sortablejs/Sortable.min.js",
];

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
for (const file of files)
  await copyFile(path.join("node_modules", file), path.join(target, path.basename(file)));
await writeFile(path.join(target, "icons.svg"), await sprite());

async function sprite() {
  const names = (await readFile("icons.txt", "utf8")).split(/\s+/).filter(Boolean);
  const symbols = await Promise.all(names.map(symbol));
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`;
}

async function symbol(name) {
  const svg = await readFile(path.join("node_modules/bootstrap-icons/icons", `${name}.svg`), "utf8");
  const [, viewBox] = svg.match(/viewBox="([^"]+)"/);
  const shapes = svg.replace(/^[^]*?<svg[^>]*>|<\/svg>\s*$/g, "").trim();
  return `<symbol id="${name}" viewBox="${viewBox}">${shapes}</symbol>`;
}
