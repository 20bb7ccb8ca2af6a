// What the admin pages do beyond links and forms: the log keeps itself new, a state file is taken in, examples of values.
(function () {
  "use strict";
  var rows = document.getElementById("messages"), live = document.getElementById("live");
  if (rows && live) {
    var told = document.getElementById("live-state"), none = document.getElementById("no-messages");
    var renew = function () {
      // A row that somebody has reached with the keyboard is not taken away below the fingers.
      if (!live.checked || document.hidden || rows.contains(document.activeElement)) { return; }
      fetch(rows.getAttribute("data-rows")).then(function (answer) {
        if (!answer.ok) { throw new Error("HTTP " + answer.status); }
        return answer.text();
      }).then(function (text) {
        // The server escapes every text; a template makes rows of it that run nothing.
        var made = document.createElement("template");
        made.innerHTML = text;
        rows.replaceChildren(made.content);
        if (none && rows.children.length) { none.remove(); none = null; }
        told.textContent = "";
      }).catch(function (error) { told.textContent = "没有连上平台：" + error.message; });
    };
    window.setInterval(renew, 1500);
  }

  var kind = document.getElementById("kind"), value = document.getElementById("value");
  if (kind && value) {
    var example = function () { value.placeholder = kind.selectedOptions[0].getAttribute("data-example"); };
    kind.addEventListener("change", example);
    example();
  }

  var file = document.getElementById("state-file");
  if (file) {
    var state = document.getElementById("import-state");
    file.addEventListener("change", function () {
      if (!file.files.length) { return; }
      state.textContent = "导入中…";
      fetch("/admin/state/import", { method: "POST", body: file.files[0] }).then(function (answer) {
        return answer.json().then(function (report) {
          if (!answer.ok) { throw new Error(report.error); }
          window.location.reload();
        });
      }).catch(function (error) { state.textContent = "没有导入：" + error.message; file.value = ""; });
    });
  }
}());
