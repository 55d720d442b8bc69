/** On narrow screens brief and form are two tabs; on wide ones they lie side by side and the tabs are not shown. */

/** @param {HTMLElement} task */
export function enhance(task) {
  const tabs = [...task.querySelectorAll("[role=tab]")];
  task.classList.add("has-tabs");
  const select = tab => {
    for (const each of tabs) {
      const isChosen = each === tab;
      each.setAttribute("aria-selected", String(isChosen));
      each.tabIndex = isChosen ? 0 : -1;
      document.getElementById(each.getAttribute("aria-controls")).classList.toggle("is-shut", !isChosen);
    }
  };
  for (const tab of tabs) {
    tab.addEventListener("click", () => select(tab));
    tab.addEventListener("keydown", event => {
      if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
      const other = tabs[(tabs.indexOf(tab) + 1) % tabs.length];
      select(other);
      other.focus();
    });
  }
  select(tabs.find(tab => tab.getAttribute("aria-selected") === "true") ?? tabs[0]);
}
