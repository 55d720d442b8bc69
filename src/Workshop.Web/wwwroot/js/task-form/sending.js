/** Sends one file and tells how far it is. Fetch cannot tell progress, so this is the older interface. */
import { headers, kindOf } from "./server.js";

/**
 * @typedef {{ kind: import("./server.js").Kind, html: string, text: string }} Sent
 * @param {string} url
 * @param {FormData} data
 * @param {(share: number) => void} progress 0 to 1
 * @returns {{ done: Promise<Sent>, abort: () => void }}
 */
export function send(url, data, progress) {
  const request = new XMLHttpRequest();
  const done = new Promise(resolve => {
    request.open("POST", url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", event => event.lengthComputable && progress(event.loaded / event.total));
    request.addEventListener("load", () => resolve(read(request)));
    for (const event of ["error", "timeout"]) request.addEventListener(event, () => resolve({ kind: "offline", html: "", text: "" }));
    request.send(data);
  });
  return { done, abort: () => request.abort() };
}

/**
 * @param {XMLHttpRequest} request
 * @returns {Sent}
 */
function read(request) {
  const isJson = (request.getResponseHeader("Content-Type") ?? "").includes("json");
  return {
    kind: kindOf(request.status),
    html: isJson ? "" : request.responseText,
    text: isJson ? JSON.parse(request.responseText).text ?? "" : "",
  };
}
