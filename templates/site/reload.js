// Loads the page again when the server of the preview says that something has changed.
(function () {
  "use strict";
  var version = (document.currentScript.src.split("?")[1] || "");
  var source = new EventSource("/reload-events?" + version);
  source.addEventListener("reload", function () {
    source.close();
    location.reload();
  });
})();
