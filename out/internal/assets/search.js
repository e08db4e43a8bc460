// Finds documents by parts of words: titles, purposes, categories of data, recipients; inside by
// all that they say. The index is
// a script of its own, so that it works from disk too. Without these scripts the list is all there.
(function () {
  "use strict";
  var index = window.selosteIndex;
  var form = document.querySelector("form.search");
  if (!index || !form) return;
  var field = document.getElementById("search_query");
  var state = document.getElementById("search_state");
  var found = document.getElementById("search_found");
  var list = document.querySelector(".list");
  var SHOWN = 4;
  var LONG = 160;
  var waiting = 0;

  // Small letters, of the same length as the text wherever letters have two sizes of equal length.
  function small(text) {
    return text.normalize("NFC").toLowerCase();
  }

  // Letters that Unicode does not take apart.
  var OTHERS = { "ø": "o", "đ": "d", "ŧ": "t", "ŋ": "n", "ı": "i", "’": "'", "‐": "-", "‑": "-" };

  // Letters without their marks, one for each: who has no ä on the keyboard finds it with a.
  function bare(text) {
    return text.replace(/[^\x00-\x7f]/g, function (letter) {
      var plain = OTHERS[letter] || letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
      return plain.length === 1 ? plain : letter;
    });
  }

  // Where the word stands in the text, or -1. A letter with a mark finds only itself.
  function place(term, word) {
    for (var at = term.bare.indexOf(word.bare); at >= 0; at = term.bare.indexOf(word.bare, at + 1)) {
      var same = true;
      for (var i = 0; same && i < word.small.length; i += 1) {
        same = word.small[i] === word.bare[i] || word.small[i] === term.small[at + i];
      }
      if (same) return at;
    }
    return -1;
  }

  function term(topic, text, pages) {
    var letters = small(text);
    return { topic: topic, text: text, small: letters, bare: bare(letters), pages: pages };
  }

  var terms = index.pages.map(function (page, number) {
    return term("title", page.title, [number]);
  }).concat(index.pages.map(function (page, number) {
    return term("detail", page.detail, [number]);
  }), index.terms.map(function (one) {
    // A body is known by a shorter name too.
    return term(one[0], one[3] ? one[1] + " (" + one[3] + ")" : one[1], one[2]);
  }));

  function words(query) {
    return query.split(/\s+/).filter(Boolean).map(function (word) {
      var letters = small(word);
      return { small: letters, bare: bare(letters) };
    });
  }

  // The pages in which every word stands somewhere, those with most words in the title first; with
  // each the texts that a word was found in.
  function search(query) {
    var wanted = words(query);
    var pages = index.pages.map(function (page, number) {
      return { page: page, number: number, words: 0, titles: 0, terms: [] };
    });
    wanted.forEach(function (word, turn) {
      terms.forEach(function (one) {
        if (place(one, word) < 0) return;
        one.pages.forEach(function (number) {
          var hit = pages[number];
          if (hit.words < turn) return;
          hit.words = turn + 1;
          if (one.topic === "title") hit.titles += 1;
          else if (one.topic !== "detail" && hit.terms.indexOf(one) < 0) hit.terms.push(one);
        });
      });
    });
    return pages.filter(function (hit) {
      return hit.words === wanted.length;
    }).sort(function (one, other) {
      return other.titles - one.titles || one.number - other.number;
    });
  }

  function element(name, kind, text) {
    var made = document.createElement(name);
    if (kind) made.className = kind;
    if (text) made.textContent = text;
    return made;
  }

  // Of a long text the part in which something was found.
  function part(one, wanted) {
    if (one.text.length <= LONG || one.small.length !== one.text.length) return one;
    var places = wanted.map(function (word) { return place(one, word); });
    var at = Math.min.apply(null, places.filter(function (at) { return at >= 0; }));
    var begin = at > LONG / 2 ? one.text.lastIndexOf(" ", at - LONG / 4) + 1 : 0;
    var end = one.text.indexOf(" ", begin + LONG);
    var text = (begin > 0 ? "… " : "") + one.text.slice(begin, end < 0 ? undefined : end);
    return term(one.topic, end < 0 ? text : text + " …", one.pages);
  }

  // The text with what was looked for marked in it.
  function marked(parent, one, wanted) {
    var cuts = [];
    if (one.small.length === one.text.length) {
      wanted.forEach(function (word) {
        var at = place(one, word);
        if (at >= 0) cuts.push([at, at + word.small.length]);
      });
    }
    cuts.sort(function (a, b) { return a[0] - b[0]; });
    var done = 0;
    cuts.forEach(function (cut) {
      if (cut[0] < done) return;
      parent.append(one.text.slice(done, cut[0]));
      parent.append(element("mark", "", one.text.slice(cut[0], cut[1])));
      done = cut[1];
    });
    parent.append(one.text.slice(done));
  }

  function shown(hit, wanted) {
    var item = element("li");
    var heading = element("h2", "found-title");
    var link = element("a");
    link.href = hit.page.href;
    marked(link, terms[hit.number], wanted);
    heading.append(link);
    item.append(heading);
    if (hit.page.detail) item.append(element("p", "detail", hit.page.detail));
    if (hit.terms.length) {
      var why = element("ul", "why");
      hit.terms.slice(0, SHOWN).forEach(function (one) {
        var line = element("li");
        line.append(element("span", "topic", index.words[one.topic] + ": "));
        marked(line, part(one, wanted), wanted);
        why.append(line);
      });
      item.append(why);
    }
    return item;
  }

  // What was found is said once the typing pauses.
  function say(text) {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(function () { state.textContent = text; }, 250);
  }

  function told(count) {
    if (count === 0) return index.words.none;
    return (count === 1 ? index.words.one : index.words.many).replace("#", String(count));
  }

  function run() {
    var query = field.value;
    var wanted = words(query);
    var active = wanted.length > 0;
    list.hidden = active;
    found.hidden = !active;
    found.textContent = "";
    if (!active) return say("");
    var hits = search(query);
    hits.forEach(function (hit) { found.append(shown(hit, wanted)); });
    found.hidden = hits.length === 0;
    say(told(hits.length));
  }

  form.hidden = false;
  field.addEventListener("input", run);
  field.addEventListener("keydown", function (event) {
    if (event.key !== "Escape" || !field.value) return;
    event.preventDefault();
    field.value = "";
    run();
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    run();
  });
  var asked = new URLSearchParams(window.location.search).get("q");
  if (asked) field.value = asked;
  // A field that the browser has filled again counts too.
  if (field.value) run();
})();
