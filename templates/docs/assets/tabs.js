// Tabs, and buttons that copy.
(function () {
  "use strict";
  var yibao = window.YIBAO;

  // Tabs are sections one below the other until this script lays them side by side. The language of code is kept for all
  // pages; a page itself always opens with its first tab, or with the one that its address leads into.
  function own(holder, name) {
    return Array.prototype.filter.call(holder.children, function (part) { return part.classList.contains(name); });
  }
  function choose(holder, id) {
    own(holder, "tab").forEach(function (tab) {
      var button = document.getElementById("tab-" + tab.id), on = tab.id === id;
      button.setAttribute("aria-selected", on ? "true" : "false");
      button.tabIndex = on ? 0 : -1;
      tab.hidden = !on;
    });
  }
  function kept(holder, id) {
    var name = "yibao-tab-" + holder.getAttribute("data-group");
    return holder.getAttribute("data-group") === "view" ? null : yibao.keep(name, id);
  }
  function laid(holder) {
    var tabs = own(holder, "tab"), bar = yibao.made("div", { role: "tablist" });
    tabs.forEach(function (tab, at) {
      var button = yibao.made("button", { type: "button", id: "tab-" + tab.id, role: "tab", "aria-controls": tab.id });
      button.textContent = tab.getAttribute("data-title");
      tab.setAttribute("role", "tabpanel");
      tab.setAttribute("aria-labelledby", button.id);
      button.addEventListener("click", function () { choose(holder, tab.id); kept(holder, tab.id); });
      button.addEventListener("keydown", function (event) {
        var way = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
        if (!way) { return; }
        var next = tabs[(at + way + tabs.length) % tabs.length];
        choose(holder, next.id);
        kept(holder, next.id);
        document.getElementById("tab-" + next.id).focus();
        event.preventDefault();
      });
      bar.appendChild(button);
    });
    holder.insertBefore(bar, holder.firstChild);
    holder.classList.add("ready");
    var before = kept(holder), known = tabs.some(function (tab) { return tab.id === before; });
    choose(holder, known ? before : tabs[0].id);
  }
  // What stands in a tab that is not shown is shown when an address or a link leads to it.
  function reveal(id) {
    var target = id && document.getElementById(id), hidden = false;
    for (var part = target; part; part = part.parentElement) {
      if (part.classList.contains("tab") && part.hidden) { choose(part.parentElement, part.id); hidden = true; }
    }
    if (hidden) { target.scrollIntoView(); }
  }
  function named(hash) { try { return decodeURIComponent(hash.slice(1)); } catch (error) { return ""; } }
  Array.prototype.forEach.call(document.querySelectorAll(".tabs"), laid);
  reveal(named(window.location.hash));
  window.addEventListener("hashchange", function () { reveal(named(window.location.hash)); });
  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest('a[href^="#"]');
    if (link) { reveal(named(link.getAttribute("href"))); }
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
