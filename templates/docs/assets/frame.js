// The frame of every page: the tools at its head, light and dark, what the browser remembers. Parts that need a script are made
// by one, so that nothing dead stands on a page without scripts. Everything of ours hangs on window.YIBAO.
(function () {
  "use strict";
  var root = document.documentElement.getAttribute("data-root") || "";
  // A browser may forbid storage for files: a choice then lasts for one page.
  function keep(name, value) {
    try {
      if (value !== undefined) { window.localStorage.setItem(name, value); }
      return window.localStorage.getItem(name);
    } catch (error) {
      return null;
    }
  }
  function made(tag, facts, text) {
    var part = document.createElement(tag);
    Object.keys(facts || {}).forEach(function (name) { part.setAttribute(name, facts[name]); });
    if (text) { part.textContent = text; }
    return part;
  }
  var scripts = {};
  // A script of data is read when it is first needed: a page itself stays light.
  function data(name, done) {
    var known = scripts[name];
    if (known) { if (known.ready) { done(); } else { known.waiting.push(done); } return; }
    scripts[name] = { ready: false, waiting: [done] };
    var script = made("script", { src: root + "assets/" + name });
    script.onload = function () {
      scripts[name].ready = true;
      scripts[name].waiting.forEach(function (each) { each(); });
    };
    document.head.appendChild(script);
  }
  window.YIBAO = { root: root, keep: keep, made: made, data: data };

  var kept = keep("yibao-theme");
  if (kept === "light" || kept === "dark") { document.documentElement.setAttribute("data-theme", kept); }
  // The head and the list beside the page. All that a page says stands in its main part, with a way to the first page.
  var main = document.getElementById("ui-main"), here = window.YIBAO_EDITION || ["", ""];
  var page = made("div", { "class": "ui-page" }), bar = made("header", { "class": "ui-bar" });
  var tools = made("div", { "class": "ui-tools", id: "ui-tools" });
  var home = made("a", { "class": "ui-home", href: root + "index.html" });
  home.appendChild(made("strong", {}, "医保接口"));
  home.appendChild(made("span", {}, here.join(" ")));
  bar.appendChild(home);
  bar.appendChild(made("nav", { "class": "ui-sections", id: "ui-sections", "aria-label": "主导航" }));
  bar.appendChild(tools);
  main.parentNode.insertBefore(made("a", { "class": "ui-skip", href: "#ui-main" }, "跳到正文"), main);
  main.parentNode.insertBefore(bar, main);
  main.parentNode.insertBefore(page, main);
  page.appendChild(made("nav", { "class": "ui-side", id: "ui-side", "aria-label": "全部接口" }));
  page.appendChild(main);
  document.documentElement.classList.add("ui-ready");

  var box = made("div", { "class": "ui-search", id: "ui-search", role: "search" });
  box.appendChild(made("label", { "class": "ui-hidden", "for": "ui-query" }, "搜索接口、字段、字典"));
  box.appendChild(made("input", {
    id: "ui-query", type: "search", placeholder: "搜索编号、名称、字段…", autocomplete: "off", spellcheck: "false",
    role: "combobox", "aria-expanded": "false", "aria-controls": "ui-found", "aria-autocomplete": "list"
  }));
  box.appendChild(made("kbd", { "aria-hidden": "true" }, "/"));
  box.appendChild(made("ul", { id: "ui-found", role: "listbox", "aria-label": "搜索结果", hidden: "" }));
  tools.appendChild(box);

  var theme = made("button", { "class": "ui-theme", id: "ui-theme", type: "button", title: "明暗切换", "aria-label": "明暗切换" });
  theme.appendChild(made("span", { "aria-hidden": "true" }, "◐"));
  theme.addEventListener("click", function () {
    var now = document.documentElement.getAttribute("data-theme")
      || (window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    var next = now === "dark" ? "light" : "dark";
    document.documentElement.setAttribute("data-theme", next);
    keep("yibao-theme", next);
  });
  tools.appendChild(theme);
}());
