// The choice of the edition: it keeps the page where the other edition has it too.
(function () {
  "use strict";
  var root = document.documentElement.getAttribute("data-root") || "";
  var here = window.YIBAO_HERE, editions = window.YIBAO_EDITIONS || [];
  var top = new URL(root || ".", window.location.href);
  if (!/\/$/.test(top.pathname)) { top = new URL(".", top); }
  // On a disk a site is <edition>/docs/, behind a server it is /docs/<edition>/.
  var nested = top.pathname.slice(-("/" + here + "/docs/").length) === "/" + here + "/docs/";

  function siteOf(id) { return new URL(nested ? "../../" + id + "/docs/" : "../" + id + "/", top).href; }
  function numbersOf(id, done) {
    var known = (window.YIBAO_NUMBERS || {})[id];
    if (known) { done(known); return; }
    var script = document.createElement("script");
    script.src = siteOf(id) + "assets/edition.js";
    script.onload = function () { done((window.YIBAO_NUMBERS || {})[id] || null); };
    script.onerror = function () { done(null); };
    document.head.appendChild(script);
  }
  window.YIBAO_SITES = { all: editions, here: here, siteOf: siteOf, numbersOf: numbersOf };

  var bar = document.getElementById("ui-tools"), theme = document.getElementById("ui-theme");
  if (!bar || editions.length < 2) { return; }
  var select = document.createElement("select");
  select.className = "ui-edition";
  select.setAttribute("aria-label", "版本");
  editions.forEach(function (row) {
    var option = document.createElement("option");
    option.value = row[0];
    option.textContent = row[1];
    option.selected = row[0] === here;
    select.appendChild(option);
  });
  var spare = document.createElement("option");
  spare.value = "";
  spare.textContent = "各版本对照…";
  select.appendChild(spare);
  select.addEventListener("change", function () {
    if (!select.value) { window.location.href = top.href + "matrix.html"; return; }
    var chosen = select.value, name = select.options[select.selectedIndex].textContent;
    var path = window.location.href.split("#")[0].slice(top.href.length);
    numbersOf(chosen, function (numbers) {
      if (!numbers) {
        select.value = here;
        window.alert(name + "的文档不在这里：先运行 yibao build -e " + chosen + "，或启动 yibao mock -e " + chosen);
        return;
      }
      var number = /^interfaces\/([^.~]+)/.exec(path);
      var kept = !number || (numbers[number[1]] && numbers[number[1]][1]);
      // What stands behind a name of its own need not be there: the first page always is.
      if (/^(?!interfaces\/).*\//.test(path) && path !== "dictionaries/index.html") { kept = false; }
      window.location.href = siteOf(chosen) + (kept ? path : "index.html") + (kept ? window.location.hash : "");
    });
  });
  bar.insertBefore(select, theme);
}());
