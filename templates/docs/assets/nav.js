// The sections at the head, and the list of all interfaces beside every page: groups open where the reader is, and the place is kept from page to page.
(function () {
  "use strict";
  var yibao = window.YIBAO, made = yibao.made, bar = document.getElementById("ui-sections");
  var SECTIONS = [
    ["index", "index.html", "接口"], ["dictionaries", "dictionaries/index.html", "字典"], ["elements", "elements.html", "数据元"],
    ["flows", "flows.html", "流程"], ["rules", "rules.html", "规则"], ["envelope", "envelope.html", "信封"],
    ["acceptance", "acceptance.html", "验收"], ["changes", "changes.html", "变化"], ["matrix", "matrix.html", "各版本"],
    ["tutorials", "tutorials.html", "教程"], ["sources", "sources.html", "来源"]
  ];
  var here = document.documentElement.getAttribute("data-section");
  SECTIONS.forEach(function (row) {
    if (row[0] === "acceptance" && !window.YIBAO_ACCEPTANCE) { return; }
    var link = made("a", { href: yibao.root + row[1] }, row[2]);
    if (row[0] === (here === "interfaces" ? "index" : here)) { link.setAttribute("aria-current", "true"); }
    bar.appendChild(link);
  });

  var side = document.getElementById("ui-side"), rows = window.YIBAO_NAV || [];
  if (!rows.length) { return; }
  var path = window.location.pathname, current = null;
  var list = made("div", { "class": "ui-tree", id: "ui-tree" });
  rows.forEach(function (chapter) {
    var fold = made("details");
    fold.appendChild(made("summary", {}, chapter[0] || "其他"));
    chapter[1].forEach(function (group) {
      if (group[0]) { fold.appendChild(made("p", {}, group[0])); }
      var items = made("ul");
      group[1].forEach(function (row) {
        var item = made("li"), link = made("a", { href: yibao.root + row[2] });
        link.appendChild(made("b", {}, row[0]));
        link.appendChild(document.createTextNode(" " + row[1]));
        var stem = row[2].slice(0, -5);
        if (path.slice(-row[2].length) === row[2] || path.indexOf("/" + stem + "~samples") > 0) {
          link.setAttribute("aria-current", "page");
          fold.open = true;
          current = link;
        }
        item.appendChild(link);
        items.appendChild(item);
      });
      fold.appendChild(items);
    });
    list.appendChild(fold);
  });
  if (!current) { Array.prototype.forEach.call(list.children, function (fold) { fold.open = true; }); }
  side.appendChild(list);
  // Only the list itself scrolls, never the page.
  if (current) { side.scrollTop = Math.max(0, current.offsetTop - side.clientHeight / 3); }

  var button = made("button", { "class": "ui-menu", type: "button", "aria-expanded": "false", "aria-controls": "ui-side" }, "目录");
  button.addEventListener("click", function () {
    var open = document.body.classList.toggle("ui-open");
    button.setAttribute("aria-expanded", open ? "true" : "false");
  });
  bar.parentElement.insertBefore(button, bar.parentElement.firstChild);
}());
