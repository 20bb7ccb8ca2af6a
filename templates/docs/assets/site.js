// Search, keys, light and dark, copying. Text from the index is put on the page as text only, never as markup.
(function () {
  "use strict";
  var root = document.documentElement.getAttribute("data-root") || "";
  var KINDS = ["接口", "字典", "字段", "规则", "代码"];
  var MOST = 40;
  var box = document.getElementById("ui-search");
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
  // The index is read when the box is first used: a page itself stays light.
  function load() {
    if (wanted) { return; }
    wanted = true;
    var script = document.createElement("script");
    script.src = root + "assets/search.js";
    script.onload = ready;
    document.head.appendChild(script);
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
  if (box && input && list) {
    box.hidden = false;
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

  // Keys: / searches, j and k go from section to section, n and p to the next page and back, g and a number to that
  // interface (g 2207; g g: the top).
  var jump = null, jumpTimer = 0;
  function places() {
    return Array.prototype.slice.call(document.querySelectorAll("main h1, main h2, main h3"));
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
  function open(infno) {
    var look = function () {
      var row = rows.filter(function (one) { return one.kind === 0 && one.key === infno; })[0];
      if (row) { go(row); } else if (input) { input.focus(); input.value = infno; show(); }
    };
    if (rows) { look(); } else { after = look; load(); }
  }
  function jumped(key) {
    window.clearTimeout(jumpTimer);
    if (key === "g" && jump === "") { jump = null; window.scrollTo(0, 0); return; }
    if (!/^[0-9A-Za-z]$/.test(key)) { jump = null; return; }
    jump += key;
    if (jump.length === 4) { open(jump); jump = null; return; }
    jumpTimer = window.setTimeout(function () { jump = null; }, 3000);
  }
  document.addEventListener("keydown", function (event) {
    var tag = event.target.tagName;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) { return; }
    if (tag === "INPUT" || tag === "TEXTAREA" || tag === "SELECT") { return; }
    if (jump !== null) { event.preventDefault(); jumped(event.key); return; }
    if (event.key === "/" && input) { event.preventDefault(); input.focus(); input.select(); }
    else if (event.key === "g") { jump = ""; jumpTimer = window.setTimeout(function () { jump = null; }, 3000); }
    else if (event.key === "j") { step(1); }
    else if (event.key === "k") { step(-1); }
    else if (event.key === "n") { turn("next"); }
    else if (event.key === "p") { turn("prev"); }
  });

  // A browser may forbid storage for files: the choice then lasts for one page.
  function keep(name, value) {
    try {
      if (value !== undefined) { window.localStorage.setItem(name, value); }
      return window.localStorage.getItem(name);
    } catch (error) {
      return null;
    }
  }
  function stored(value) { return keep("yibao-theme", value); }
  var theme = document.getElementById("ui-theme");
  var chosen = stored();
  if (chosen === "light" || chosen === "dark") { document.documentElement.setAttribute("data-theme", chosen); }
  if (theme) {
    theme.hidden = false;
    theme.addEventListener("click", function () {
      var now = document.documentElement.getAttribute("data-theme")
        || (window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
      var next = now === "dark" ? "light" : "dark";
      document.documentElement.setAttribute("data-theme", next);
      stored(next);
    });
  }

  // Tabs are sections one below the other until this script lays them side by side; the choice is kept for all pages.
  function choose(holder, id) {
    var buttons = holder.querySelectorAll("[role=tab]");
    Array.prototype.forEach.call(buttons, function (button) {
      var on = button.getAttribute("aria-controls") === id;
      button.setAttribute("aria-selected", on ? "true" : "false");
      button.tabIndex = on ? 0 : -1;
    });
    Array.prototype.forEach.call(holder.querySelectorAll(".tab"), function (tab) { tab.hidden = tab.id !== id; });
  }
  Array.prototype.forEach.call(document.querySelectorAll(".tabs"), function (holder) {
    var tabs = Array.prototype.slice.call(holder.querySelectorAll(".tab"));
    var name = "yibao-tab-" + holder.getAttribute("data-group");
    var bar = document.createElement("div");
    bar.setAttribute("role", "tablist");
    tabs.forEach(function (tab, at) {
      var button = document.createElement("button");
      button.type = "button";
      button.id = "tab-" + tab.id;
      button.textContent = tab.getAttribute("data-title");
      button.setAttribute("role", "tab");
      button.setAttribute("aria-controls", tab.id);
      tab.setAttribute("role", "tabpanel");
      tab.setAttribute("aria-labelledby", button.id);
      button.addEventListener("click", function () { choose(holder, tab.id); keep(name, tab.id); });
      button.addEventListener("keydown", function (event) {
        var way = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
        if (!way) { return; }
        var next = tabs[(at + way + tabs.length) % tabs.length];
        choose(holder, next.id);
        keep(name, next.id);
        document.getElementById("tab-" + next.id).focus();
        event.preventDefault();
      });
      bar.appendChild(button);
    });
    holder.insertBefore(bar, holder.firstChild);
    holder.className += " ready";
    var kept = keep(name);
    var known = tabs.some(function (tab) { return tab.id === kept; });
    choose(holder, known ? kept : tabs[0].id);
  });

  Array.prototype.forEach.call(document.querySelectorAll(".copyable"), function (holder) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = "复制";
    button.addEventListener("click", function () {
      var pre = holder.querySelector("pre");
      var range = document.createRange();
      range.selectNodeContents(pre);
      var selection = window.getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      // execCommand works on file:// too, where the clipboard API may not.
      button.textContent = document.execCommand("copy") ? "已复制" : "请按 Ctrl+C";
      window.setTimeout(function () { button.textContent = "复制"; }, 2000);
    });
    holder.appendChild(button);
  });
}());
