package ashi.pages.web;

import ashi.atlas.Atlas;
import ashi.atlas.Letters;
import ashi.atlas.search.Spelling;
import ashi.body.Places;
import ashi.body.Unit;
import ashi.body.Yardstick;
import ashi.body.person.Estimate;
import ashi.body.person.Population;
import ashi.care.journal.Journal;
import ashi.care.safety.Rested;
import ashi.words.Language;
import ashi.words.Term;
import ashi.words.Words;
import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * One request with all that may be looked at to answer it; handed to every template.
 *
 * @param words of the language that the answer is in
 * @param texts the text of a file that the answer is {@linkplain Route#madeFrom made from}, by its
 *     address
 */
public record Visit(
    Words words,
    Atlas atlas,
    Places places,
    Population population,
    Assets assets,
    Journal journal,
    Request request,
    UnaryOperator<String> texts) {

  /** The same visit, as if this had been asked. */
  public Visit with(Request other) {
    return new Visit(words, atlas, places, population, assets, journal, other, texts);
  }

  /** How the page looks: "auto", "light", "dark" or "bed". */
  public String look() {
    return Letters.id(journal.settings().look().name());
  }

  /** What this person likes lengths to be told in. */
  public Unit unit() {
    return journal.settings().unit();
  }

  /** The points that are left alone: because they hurt today, or as the person wished. */
  public Rested rested() {
    return Rested.of(journal, request.now());
  }

  /** How lengths are told to this person: as adults have them on average until they measure. */
  public Yardstick yardstick() {
    return journal
        .person()
        .map(person -> Estimate.of(person, population))
        .map(estimate -> new Yardstick(places.average(), estimate::millimetres, unit(), words))
        .orElseGet(() -> adults(unit()));
  }

  /** Lengths as adults have them on average; the drawn body differs a little from that. */
  public Yardstick adults(Unit unit) {
    return new Yardstick(places.average(), population::average, unit, words);
  }

  /** A length in the unit that this person likes, e.g. "36 mm". */
  public String length(double millimetres) {
    return length(unit(), millimetres);
  }

  /** A length in a unit, e.g. "3.6 cm". */
  public String length(Unit unit, double millimetres) {
    return unit.text(millimetres, words.grammar().decimal());
  }

  /** The text of a key, its gaps filled in. */
  public String say(String key, Object... fillings) {
    return words.say(key, fillings);
  }

  /** What a constant is called. */
  public String say(Term term) {
    return words.say(term);
  }

  /** A text that holds tags of its own; what it is filled with is escaped. */
  public Content html(String key, Object... fillings) {
    return out -> out.writeContent(words.say(key, EscapedOutput.escaped(fillings)));
  }

  /** A text in which the characters are told to be Chinese. */
  public Content chinese(String text) {
    return out -> {
      int from = 0;
      while (from < text.length()) {
        boolean chinese = Spelling.isChinese(text.charAt(from));
        int to = from + 1;
        while (to < text.length() && Spelling.isChinese(text.charAt(to)) == chinese) {
          to++;
        }
        out.writeContent(chinese ? "<span lang=\"zh\">" : "");
        out.writeUserContent(text.substring(from, to));
        out.writeContent(chinese ? "</span>" : "");
        from = to;
      }
    };
  }

  /** What was asked for, in a language: with all that was asked beside the path. */
  public String askedIn(Language language) {
    Address address = new Address(language.home() + UrlText.path(request.path()));
    if (request.method() == Request.Method.GET) {
      request
          .fields()
          .forEach((name, values) -> values.forEach(value -> address.with(name, value)));
    }
    return address.toString();
  }

  /** A page of this visit's language. */
  public Response page(int status, Consumer<HtmlTemplateOutput> template) {
    EscapedOutput output = new EscapedOutput(words);
    template.accept(output);
    return Response.html(status, output.toString());
  }

  /** The address of a static file, by its plain name. */
  public String asset(String name) {
    return assets.href(name);
  }

  /** The text of a file that the answer is made from, by its name in a language's folder. */
  public String text(String name) {
    return texts.apply(asset(Assets.in(words.language(), name)));
  }
}
