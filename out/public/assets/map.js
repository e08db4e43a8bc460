// Makes a part of a map stand out: the way of data through the box that is pointed at or focused,
// or what is chosen in the list. Everything is there without this script.
(function () {
  "use strict";
  var map = document.querySelector("svg.map");
  if (!map) return;
  var nodes = Array.from(map.querySelectorAll(".node"));
  var arrows = Array.from(map.querySelectorAll(".arrows path"));
  var choice = document.getElementById("map_filter");

  // Data of one register are followed at a time: a way does not change registers in a system. By
  // register and node: the arrows that leave it, and those that reach it.
  var ways = new Map();
  arrows.forEach(function (arrow) {
    arrow.dataset.marks.split(" ").forEach(function (mark) {
      if (mark.indexOf("r:") !== 0) return;
      if (!ways.has(mark)) ways.set(mark, { from: new Map(), to: new Map() });
      ["from", "to"].forEach(function (end) {
        var own = ways.get(mark)[end], node = arrow.dataset[end];
        if (!own.has(node)) own.set(node, []);
        own.get(node).push(arrow);
      });
    });
  });

  function follow(start, way, near, far, lit) {
    var waiting = [start], seen = new Set(waiting);
    while (waiting.length) {
      (way[near].get(waiting.pop()) || []).forEach(function (arrow) {
        var next = arrow.dataset[far];
        lit.add(arrow);
        if (!seen.has(next)) { seen.add(next); waiting.push(next); }
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
    ways.forEach(function (way) {
      follow(id, way, "from", "to", lit);
      follow(id, way, "to", "from", lit);
    });
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

  // What is lit when the mouse or the focus leaves a box: the way through the box that still has the
  // focus or is pointed at, or else what is chosen.
  function rest() {
    var held = nodes.find(function (node) { return node === document.activeElement; })
      || nodes.find(function (node) { return node.matches(":hover"); });
    if (held) through(held.dataset.id); else chosen();
  }

  nodes.forEach(function (node) {
    if (!node.hasAttribute("href")) node.setAttribute("tabindex", "0");
    var light = function () { through(node.dataset.id); };
    node.addEventListener("focus", light);
    node.addEventListener("mouseenter", light);
    node.addEventListener("blur", rest);
    node.addEventListener("mouseleave", rest);
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
