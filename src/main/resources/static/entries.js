// The sheet of a period without a mouse: Enter and the arrows go from figure to figure; without this script Tab does.
const sheet = document.getElementById("sheet");
if (sheet) {
  const figures = [...sheet.querySelectorAll(".entry-amount")];
  sheet.addEventListener("keydown", (event) => {
    const place = figures.indexOf(event.target);
    if (place < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === "Enter" || event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = figures[place + step];
    if (next) {
      next.focus();
      next.select();
    }
  });
  // A figure that is typed takes the tick back that says there was none.
  sheet.addEventListener("input", (event) => {
    if (!figures.includes(event.target) || event.target.value.trim() === "") return;
    const nothing = document.getElementById(event.target.id.replace("amount-", "nothing-"));
    if (nothing && event.target.value.trim() !== "0") nothing.checked = false;
  });
  // What could not be kept stays on the page and says so.
  document.body.addEventListener("htmx:sendError", () => tell());
  document.body.addEventListener("htmx:responseError", () => tell());
  function tell() {
    const unsaved = document.getElementById("unsaved");
    if (unsaved) unsaved.hidden = false;
  }
  document.body.addEventListener("htmx:afterSwap", () => {
    const unsaved = document.getElementById("unsaved");
    if (unsaved) unsaved.hidden = true;
  });
}
