// Sends a request to the simulated platform that serves these pages, and shows its reply with what validation says of it.
(function () {
  "use strict";
  var holder = document.getElementById("ui-try");
  if (!holder) { return; }
  var edition = holder.getAttribute("data-edition"), infno = holder.getAttribute("data-infno");
  var served = /^https?:$/.test(window.location.protocol) && window.location.pathname.indexOf("/docs/" + edition + "/") >= 0;
  var script = document.querySelector("#code-curl code");
  if (!served || !script) { return; }
  var start = window.location.pathname.split("/docs/" + edition + "/")[0];
  var lines = script.textContent.split("\n");
  var sample = lines.slice(1, lines.lastIndexOf("JSON")).join("\n");

  function made(tag, name, text) {
    var part = document.createElement(tag);
    if (name) { part.className = name; }
    if (text) { part.textContent = text; }
    return part;
  }
  holder.textContent = "";
  var label = made("label", "", "请求");
  label.htmlFor = "ui-try-text";
  var area = made("textarea");
  area.id = "ui-try-text";
  area.spellcheck = false;
  area.rows = Math.min(18, lines.length);
  area.value = sample;
  var send = made("button", "ui-send", "发送");
  send.type = "button";
  var again = made("button", "", "恢复样例");
  again.type = "button";
  again.addEventListener("click", function () { area.value = sample; });
  var told = made("p", "note");
  told.setAttribute("role", "status");
  var reply = made("pre");
  reply.tabIndex = 0;
  reply.hidden = true;
  var marks = made("ul", "marks");
  [label, area, send, again, told, reply, marks].forEach(function (part) { holder.appendChild(part); });

  function post(path, body) {
    return fetch(start + path, { method: "POST", headers: { "content-type": "application/json; charset=utf-8" }, body: body });
  }
  function mark(kind, word, each) {
    var item = made("li");
    item.appendChild(made("b", kind, word));
    item.appendChild(document.createTextNode(" "));
    item.appendChild(made("code", "", each.path || "/"));
    item.appendChild(document.createTextNode(" " + each.message + " "));
    item.appendChild(made("small", "", each.rule));
    marks.appendChild(item);
  }
  function judged(report) {
    (report.errors || []).forEach(function (each) { mark("need", "错误", each); });
    (report.warnings || []).forEach(function (each) { mark("if", "警告", each); });
    if (report.valid) { marks.appendChild(made("li", "good", "应答符合规范")); }
  }
  function shown(text) {
    // As the platform wrote it: parsing would turn 132.00 into 132.
    var depth = 0, out = "", quoted = false;
    for (var i = 0; i < text.length; i += 1) {
      var char = text[i];
      if (quoted) {
        out += char;
        if (char === "\\") { i += 1; out += text[i] || ""; } else if (char === '"') { quoted = false; }
      } else if (char === '"') { quoted = true; out += char; }
      else if (char === "{" || char === "[") { depth += 1; out += char + "\n" + "  ".repeat(depth); }
      else if (char === "}" || char === "]") { depth -= 1; out += "\n" + "  ".repeat(Math.max(depth, 0)) + char; }
      else if (char === ",") { out += char + "\n" + "  ".repeat(depth); }
      else if (char === ":") { out += ": "; }
      else if (!/\s/.test(char)) { out += char; }
    }
    return out;
  }
  send.addEventListener("click", function () {
    told.textContent = "发送中…";
    marks.textContent = "";
    reply.hidden = true;
    var began = Date.now();
    post("/" + edition + "/" + infno, area.value).then(function (answer) {
      return answer.text().then(function (text) {
        told.textContent = "HTTP " + answer.status + "，" + (Date.now() - began) + " 毫秒";
        reply.textContent = shown(text);
        reply.hidden = false;
        return post("/tools/validate/" + edition + "/" + infno + "/output", text);
      });
    }).then(function (answer) { return answer.ok ? answer.json().then(judged) : null; })
      .catch(function (error) { told.textContent = "没有应答：" + error.message; });
  });
}());
