// Search. Text from the index is put on the page as text only, never as markup.
(function () {
  "use strict";
  var yibao = window.YIBAO, root = yibao.root;
  var KINDS = ["接口", "字典", "字段", "规则", "代码"];
  var MOST = 40;
  var input = document.getElementById("ui-query");
  var list = document.getElementById("ui-found");
  var rows = null, wanted = false, after = null, hits = [], at = -1;

  function ready() {
    rows = (window.YIBAO_SEARCH || []).map(function (row) {
      return { kind: row[0], key: row[1], name: row[2], href: row[3],
               words: row[4] || "", initials: row[5] || "", low: row[1].toLowerCase(),
               text: (row[2] + " " + (row[4] || "")).toLowerCase(), plain: row[2].toLowerCase() };
    });
    show();
    if (after) { after(); after = null; }
  }
  function load() {
    if (!wanted) { wanted = true; yibao.data("search.js", ready); }
  }
  // Lower is better; -1 is no match. The whole key before its beginning, names before other words.
  function score(row, term) {
    if (row.low === term) { return 0; }
    if (row.plain === term) { return 1; }
    if (row.low.indexOf(term) === 0) { return 2; }
    if (row.plain.indexOf(term) === 0) { return 3; }
    if (row.low.indexOf(term) > 0) { return 4; }
    if (row.plain.indexOf(term) > 0) { return 5; }
    if (row.initials) {
      if (row.initials === term) { return 2; }
      if (term.length > 1 && row.initials.indexOf(term) === 0) { return 5; }
      if (term.length > 2 && row.initials.indexOf(term) > 0) { return 6; }
    }
    return row.text.indexOf(term) >= 0 ? 7 : -1;
  }
  function search(query) {
    var terms = query.toLowerCase().split(/\s+/).filter(Boolean);
    if (!terms.length) { return []; }
    var found = [];
    rows.forEach(function (row, place) {
      // Rules come behind what they are about, and the codes of a dictionary behind fields and interfaces.
      var total = row.kind === 3 ? 6 : row.kind === 4 ? 4 : 0;
      for (var i = 0; i < terms.length; i += 1) {
        var one = score(row, terms[i]);
        if (one < 0) { return; }
        total += one;
      }
      found.push({ row: row, total: total, place: place });
    });
    found.sort(function (a, b) {
      return a.total - b.total || a.row.kind - b.row.kind || a.row.key.length - b.row.key.length || a.place - b.place;
    });
    return found.slice(0, MOST).map(function (hit) { return hit.row; });
  }
  function part(name, text) {
    var span = document.createElement("span");
    span.className = name;
    span.textContent = text;
    return span;
  }
  function show() {
    list.textContent = "";
    at = -1;
    input.removeAttribute("aria-activedescendant");
    if (!rows || !input.value.trim()) { return hide(); }
    hits = search(input.value);
    hits.forEach(function (row, i) {
      var item = document.createElement("li");
      item.id = "ui-hit-" + i;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.appendChild(part("kind", KINDS[row.kind]));
      item.appendChild(part("key", row.key));
      item.appendChild(part("name", row.kind === 4 ? row.name + " · " + row.words : row.name));
      item.addEventListener("mousedown", function (event) { event.preventDefault(); });
      item.addEventListener("click", function () { go(row); });
      list.appendChild(item);
    });
    if (!hits.length) {
      var none = document.createElement("li");
      none.className = "none";
      none.textContent = "没有找到";
      list.appendChild(none);
    } else {
      select(0);
    }
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  }
  function hide() {
    list.hidden = true;
    hits = [];
    input.setAttribute("aria-expanded", "false");
  }
  function select(next) {
    var items = list.children;
    if (at >= 0 && items[at]) { items[at].setAttribute("aria-selected", "false"); }
    at = (next + hits.length) % hits.length;
    items[at].setAttribute("aria-selected", "true");
    items[at].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", items[at].id);
  }
  function go(row) {
    hide();
    input.blur();
    window.location.href = root + row.href;
  }
  if (input && list) {
    input.addEventListener("focus", load);
    input.addEventListener("input", function () { load(); show(); });
    input.addEventListener("blur", hide);
    input.addEventListener("focus", function () { if (rows) { show(); } });
    input.addEventListener("keydown", function (event) {
      if (event.isComposing) { return; }
      if (event.key === "ArrowDown" && hits.length) { select(at + 1); event.preventDefault(); }
      else if (event.key === "ArrowUp" && hits.length) { select(at - 1); event.preventDefault(); }
      else if (event.key === "Enter" && hits[at]) { go(hits[at]); event.preventDefault(); }
      else if (event.key === "Escape") { input.value = ""; hide(); input.blur(); }
    });
  }

  // The interface of a number: opened, or searched for when there is none.
  yibao.open = function (infno) {
    var look = function () {
      var row = rows.filter(function (one) { return one.kind === 0 && one.key === infno; })[0];
      if (row) { go(row); } else if (input) { input.focus(); input.value = infno; show(); }
    };
    if (rows) { look(); } else { after = look; load(); }
  };
  yibao.find = function () { if (input) { input.focus(); input.select(); } };
}());
