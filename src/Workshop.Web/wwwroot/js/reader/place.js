// Tells the server how far a lesson has been read: a few seconds after scrolling stops, and when the page is left.
const pause = 3000;

export function keepPlace(lesson, headingInView) {
  const address = lesson.dataset.place;
  const token = document.querySelector("input[name=__RequestVerificationToken]")?.value;
  let sent = "";
  let timer;

  const send = () => {
    clearTimeout(timer);
    const place = new FormData();
    place.set("anchor", headingInView()?.id ?? "");
    place.set("percent", percentRead(lesson));
    const said = `${place.get("anchor")} ${place.get("percent")}`;
    if (said === sent) return;
    sent = said;
    place.set("__RequestVerificationToken", token);
    navigator.sendBeacon(address, place);
  };

  addEventListener("scroll", () => {
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  }, { passive: true });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") send();
  });
}

/** Share of the lesson above the lower edge of the window, 0 to 100. */
function percentRead(lesson) {
  const box = lesson.getBoundingClientRect();
  const read = (innerHeight - box.top) / box.height;
  return Math.round(Math.min(1, Math.max(0, read)) * 100);
}
