// Makes a part of a map stand out: the way of data through the box that is pointed at or focused,
// or what is chosen in the list. Everything is there without this script.
(function () {
  "use strict";
  var map = document.querySelector("svg.map");
  if (!map) return;
  var nodes = Array.from(map.querySelectorAll(".node"));
  var arrows = Array.from(map.querySelectorAll(".arrows path"));
  var choice = document.getElementById("map_filter");

  // Data of one register are followed at a time: a way does not change registers in a system.
  function registers(arrow) {
    return arrow.dataset.marks.split(" ").filter(function (mark) {
      return mark.indexOf("r:") === 0;
    });
  }

  function shared(one, other) {
    return one.some(function (mark) { return other.indexOf(mark) >= 0; });
  }

  function follow(start, near, far, among, lit) {
    var waiting = [[start, null]];
    while (waiting.length) {
      var step = waiting.pop();
      arrows.forEach(function (arrow) {
        if (arrow.dataset[near] !== step[0] || among.indexOf(arrow) < 0) return;
        var own = registers(arrow);
        if (step[1] && !shared(step[1], own)) return;
        if (lit.has(arrow)) return;
        lit.add(arrow);
        waiting.push([arrow.dataset[far], step[1] ? own.filter(function (mark) {
          return step[1].indexOf(mark) >= 0;
        }) : own]);
      });
    }
  }

  function show(lit, ids) {
    map.classList.add("dimmed");
    arrows.forEach(function (arrow) {
      var on = lit.has(arrow);
      arrow.classList.toggle("lit", on);
      if (on) { ids.add(arrow.dataset.from); ids.add(arrow.dataset.to); }
    });
    nodes.forEach(function (node) {
      node.classList.toggle("lit", ids.has(node.dataset.id));
    });
  }

  function through(id) {
    var lit = new Set();
    follow(id, "from", "to", arrows, lit);
    var back = new Set();
    follow(id, "to", "from", arrows, back);
    back.forEach(function (arrow) { lit.add(arrow); });
    show(lit, new Set([id]));
  }

  function chosen() {
    var value = choice ? choice.value : "";
    if (!value) {
      map.classList.remove("dimmed");
      nodes.concat(arrows).forEach(function (one) { one.classList.remove("lit"); });
    } else if (value.indexOf("node:") === 0) {
      through(value.slice(5));
    } else {
      show(new Set(arrows.filter(function (arrow) {
        return arrow.dataset.marks.split(" ").indexOf(value) >= 0;
      })), new Set());
    }
  }

  nodes.forEach(function (node) {
    if (!node.hasAttribute("href")) node.setAttribute("tabindex", "0");
    var light = function () { through(node.dataset.id); };
    node.addEventListener("focus", light);
    node.addEventListener("mouseenter", light);
    node.addEventListener("blur", chosen);
    node.addEventListener("mouseleave", chosen);
  });
  if (choice) {
    choice.closest(".map-filter").hidden = false;
    choice.addEventListener("change", chosen);
  }
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    if (choice) choice.value = "";
    chosen();
  });
})();
