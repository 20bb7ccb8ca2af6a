// The codes of a dictionary, shown while the pointer or the keyboard rests on its name. They come from the search index.
(function () {
  "use strict";
  var yibao = window.YIBAO, made = yibao.made, MOST = 14;
  var card = null, wanted = null, timer = 0;

  function hide() {
    window.clearTimeout(timer);
    if (wanted) { wanted.removeAttribute("aria-describedby"); }
    wanted = null;
    if (card) { card.remove(); card = null; }
  }
  function show(link) {
    var codes = (window.YIBAO_SEARCH || []).filter(function (row) { return row[0] === 4 && row[4] === link.textContent; });
    if (wanted !== link || !codes.length) { return; }
    card = made("div", { "class": "ui-codes", id: "ui-codes-card", role: "tooltip" });
    codes.slice(0, MOST).forEach(function (row) {
      var line = made("p");
      line.appendChild(made("code", {}, row[1]));
      line.appendChild(document.createTextNode(" " + row[2]));
      card.appendChild(line);
    });
    if (codes.length > MOST) { card.appendChild(made("p", { "class": "more" }, "… 共 " + codes.length + " 个")); }
    document.body.appendChild(card);
    link.setAttribute("aria-describedby", "ui-codes-card");
    var place = link.getBoundingClientRect(), below = place.bottom + 6;
    var high = card.offsetHeight, room = window.innerHeight - below;
    card.style.left = Math.max(8, Math.min(place.left, window.innerWidth - card.offsetWidth - 8)) + "px";
    card.style.top = (room < high && place.top > high ? place.top - high - 6 : below) + "px";
  }
  function ask(event) {
    var link = event.target.closest && event.target.closest("main a.dict");
    if (!link || link === wanted || !/dictionaries\//.test(link.getAttribute("href"))) { return; }
    hide();
    wanted = link;
    link.removeAttribute("title");
    timer = window.setTimeout(function () { yibao.data("search.js", function () { show(link); }); }, event.type === "focusin" ? 0 : 150);
  }
  // The signs of sources are told by their legend at the foot of the tables.
  function sign(event) {
    var link = event.target.closest && event.target.closest(".fields td:last-child a");
    if (!link || link.title) { return; }
    var names = Array.prototype.filter.call(document.querySelectorAll(".legend span"), function (each) {
      return link.textContent.indexOf(each.querySelector("b").textContent) >= 0;
    }).map(function (each) { return each.textContent.trim(); });
    link.title = names.join("；") + "。点开规范中的这一行";
  }
  document.addEventListener("mouseover", ask);
  document.addEventListener("mouseover", sign);
  document.addEventListener("focusin", ask);
  document.addEventListener("mouseout", function (event) { if (event.target === wanted) { hide(); } });
  document.addEventListener("focusout", hide);
  document.addEventListener("keydown", function (event) { if (event.key === "Escape") { hide(); } });
  window.addEventListener("scroll", hide, { passive: true });
}());
