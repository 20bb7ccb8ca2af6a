// Number by edition, from the catalogue of each edition's own site. Names are put on the page as text only.
(function () {
  "use strict";
  var sites = window.YIBAO_SITES, table = document.getElementById("ui-matrix");
  var WORDS = { own: "有", same: "同", changed: "改", "new": "增", other: "换", gone: "无", none: "无" };
  if (!sites || !table) { return; }
  var found = {}, missing = [], waiting = sites.all.length;
  sites.all.forEach(function (row) {
    sites.numbersOf(row[0], function (numbers) {
      if (numbers) { found[row[0]] = numbers; } else { missing.push(row[1]); }
      waiting -= 1;
      if (!waiting) { draw(); }
    });
  });
  function cell(row, tag, text, name) {
    var made = document.createElement(tag);
    if (text) { made.textContent = text; }
    if (name) { made.className = name; }
    row.appendChild(made);
    return made;
  }
  function head(shown) {
    var line = document.createElement("tr");
    cell(line, "th", "编号").scope = "col";
    cell(line, "th", "接口").scope = "col";
    shown.forEach(function (row) {
      var link = document.createElement("a");
      link.href = sites.siteOf(row[0]) + "index.html";
      link.textContent = row[1];
      var place = cell(line, "th", "");
      place.scope = "col";
      place.appendChild(link);
    });
    var part = document.createElement("thead");
    part.appendChild(line);
    return part;
  }
  function mark(line, row, entry) {
    var state = entry ? entry[2] : "none";
    var place = cell(line, "td", "", "mark-cell");
    var word = document.createElement(entry && entry[1] ? "a" : "b");
    word.className = "cell cell-" + (state === "none" ? "gone" : state);
    word.textContent = WORDS[state];
    if (entry && entry[1]) {
      word.href = sites.siteOf(row[0]) + entry[1];
      word.title = row[1] + " " + entry[0];
      word.setAttribute("aria-label", row[1] + "：" + WORDS[state] + " " + entry[0]);
    }
    place.appendChild(word);
    return state;
  }
  function draw() {
    var shown = sites.all.filter(function (row) { return found[row[0]]; });
    var names = {};
    shown.forEach(function (row) {
      Object.keys(found[row[0]]).forEach(function (number) { names[number] = names[number] || found[row[0]][number][0]; });
    });
    var body = document.createElement("tbody");
    Object.keys(names).sort().forEach(function (number) {
      var line = document.createElement("tr");
      cell(line, "th", number).scope = "row";
      cell(line, "td", names[number]);
      var states = shown.map(function (row) { return mark(line, row, found[row[0]][number]); });
      var plain = states.every(function (state) { return state === "own" || state === "same"; });
      line.setAttribute("data-plain", plain ? "yes" : "no");
      body.appendChild(line);
    });
    table.appendChild(head(shown));
    table.appendChild(body);
    if (missing.length) {
      var told = document.getElementById("ui-missing");
      told.textContent = "没有找到文档：" + missing.join("、") + "。先运行 yibao build，或让 yibao mock 同时提供这些版本。";
      told.hidden = false;
    }
  }
  document.getElementById("ui-differ").addEventListener("change", function (event) {
    table.classList.toggle("differ", event.target.checked);
  });
}());
