/**
 * Talks to the server and says plainly how it went.
 * @typedef {"ok" | "newer" | "signed-out" | "stale" | "refused" | "busy" | "offline"} Kind
 * @typedef {{ kind: Kind, body: any }} Answer
 */

/** Sent along so that an ended session is answered with a number and not with the sign-in page. */
export const headers = { "X-Requested-With": "fetch" };

/**
 * @param {string} url
 * @param {FormData} data
 * @param {RequestInit} [options]
 * @returns {Promise<Answer>}
 */
export async function post(url, data, options) {
  try {
    const response = await fetch(url, { method: "POST", body: data, headers, credentials: "same-origin", ...options });
    return { kind: kindOf(response.status), body: await content(response) };
  } catch {
    return { kind: "offline", body: null };
  }
}

/**
 * @param {number} status
 * @returns {Kind}
 */
export function kindOf(status) {
  if (status >= 200 && status < 300) return "ok";
  if (status === 409) return "newer";
  if (status === 401) return "signed-out";
  if (status === 400 || status === 404) return "stale";
  if (status === 413 || status === 422) return "refused";
  if (status === 429) return "busy";
  return "offline";
}

/** @param {Response} response */
async function content(response) {
  const isJson = (response.headers.get("Content-Type") ?? "").includes("json");
  return isJson ? response.json() : response.text();
}
