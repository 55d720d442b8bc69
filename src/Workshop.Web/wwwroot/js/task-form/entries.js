/**
 * The form as a list of names and values, in the order of the page. Files are not in it: they are sent one by one, and the
 * form keeps their hashes.
 * @typedef {[string, string][]} Entries
 */

const ownNames = new Set(["__RequestVerificationToken", "version", "attempt", "key"]);

/**
 * @param {HTMLFormElement} form
 * @returns {Entries}
 */
export function read(form) {
  return [...new FormData(form)].filter(([, value]) => typeof value === "string");
}

/**
 * What the trainee typed, without what belongs to this very page.
 * @param {Entries} entries
 */
export function typed(entries) {
  return entries.filter(([name]) => !ownNames.has(name));
}

/**
 * The typed part sent as if from this page: its token, its version, its attempt.
 * @param {HTMLFormElement} form
 * @param {Entries} typedEntries
 */
export function asThisPage(form, typedEntries) {
  return body([...read(form).filter(([name]) => ownNames.has(name)), ...typedEntries]);
}

/** @param {Entries} entries */
export function body(entries) {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

/**
 * Whether both say the same; kinds of line ends do not count.
 * @param {Entries} left
 * @param {Entries} right
 */
export function same(left, right) {
  return key(left) === key(right);
}

/** @param {Entries} entries */
function key(entries) {
  return JSON.stringify(typed(entries).map(([name, value]) => [name, value.replace(/\r\n?/g, "\n")]));
}
