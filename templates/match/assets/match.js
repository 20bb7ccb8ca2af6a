"use strict";
// Keys for those who confirm hundreds of rows; without this script every button works all the same.
(() => {
  const items = [...document.querySelectorAll(".item")];
  const find = document.getElementById("find");
  let at = Math.max(items.findIndex((item) => "#" + item.id === decodeURI(location.hash) || "#" + item.id === location.hash), -1);

  const go = (to) => {
    if (!items.length) return;
    items[at]?.classList.remove("here");
    at = Math.min(Math.max(to, 0), items.length - 1);
    items[at].classList.add("here");
    items[at].focus({ preventScroll: true });
    items[at].scrollIntoView({ block: "nearest" });
  };

  // One decision at a time: a second key must not decide about the item that is just being saved.
  let saving = false;
  document.addEventListener("submit", (event) => {
    if (saving) event.preventDefault();
    saving = true;
  });
  window.addEventListener("pageshow", () => { saving = false; });

  const press = (value) => {
    if (saving) return;
    const button = value.startsWith("n:")
      ? items[at]?.querySelectorAll(".candidates button")[Number(value.slice(2)) - 1]
      : items[at]?.querySelector(`button[value="${value}"]`);
    button?.click();
  };

  if (items.length) {
    // After a decision the next open item is the one to look at.
    if (at >= 0) {
      const next = items.findIndex((item, place) => place > at && !item.classList.contains("decided"));
      go(next >= 0 ? next : at);
    } else {
      at = 0;
      items[0].classList.add("here");
    }
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const keys = {
      j: () => go(at + 1), k: () => go(at - 1), "0": () => press("none"), s: () => press("later"), u: () => press("reopen"),
      "/": () => find.focus(),
    };
    const act = keys[event.key] ?? (/^[1-5]$/.test(event.key) ? () => press("n:" + event.key) : null);
    if (act) {
      event.preventDefault();
      act();
    }
  });
})();
