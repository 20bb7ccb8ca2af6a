// The keyboard.
(function () {
  "use strict";
  var yibao = window.YIBAO;
  // Keys: / searches, j and k go from section to section, n and p to the next page and back, g and a number to that
  // interface (g 2207; g g: the top).
  var jump = null, jumpTimer = 0;
  function places() {
    var heads = document.querySelectorAll("main h1, main h2, main h3");
    return Array.prototype.filter.call(heads, function (head) { return head.getClientRects().length > 0; });
  }
  function step(way) {
    var heads = places(), limit = 80, target = null;
    heads.forEach(function (head) {
      var top = head.getBoundingClientRect().top;
      if (way > 0 && top > limit + 2 && !target) { target = head; }
      if (way < 0 && top < limit - 12) { target = head; }
    });
    if (target) { window.scrollBy(0, target.getBoundingClientRect().top - limit); }
    else if (way < 0) { window.scrollTo(0, 0); }
  }
  function turn(rel) {
    var link = document.querySelector('.ui-turn a[rel="' + rel + '"]');
    if (link) { link.click(); }
  }
  function jumped(key) {
    window.clearTimeout(jumpTimer);
    if (key === "g" && jump === "") { jump = null; window.scrollTo(0, 0); return; }
    if (!/^[0-9A-Za-z]$/.test(key)) { jump = null; return; }
    jump += key;
    if (jump.length === 4) { yibao.open(jump); jump = null; return; }
    jumpTimer = window.setTimeout(function () { jump = null; }, 3000);
  }
  document.addEventListener("keydown", function (event) {
    var tag = event.target.tagName;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) { return; }
    if (tag === "INPUT" || tag === "TEXTAREA" || tag === "SELECT") { return; }
    if (jump !== null) { event.preventDefault(); jumped(event.key); return; }
    if (event.key === "/") { event.preventDefault(); yibao.find(); }
    else if (event.key === "g") { jump = ""; jumpTimer = window.setTimeout(function () { jump = null; }, 3000); }
    else if (event.key === "j") { step(1); }
    else if (event.key === "k") { step(-1); }
    else if (event.key === "n") { turn("next"); }
    else if (event.key === "p") { turn("prev"); }
  });
}());
