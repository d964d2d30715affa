package ashi.body.locating;

import ashi.body.locating.BodyPlaces.Quantity;
import ashi.body.locating.NamedPlaces.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the sentences of a text claim of the place of a point, as far as they are put in one
 * of a few ways: "level with …", "two bumps above …", "a thumb's width below …", "half-way between
 * …".
 */
final class TextClaims {
  /**
   * How wide fingers and hands of adults are, in millimetres, from a slight person's to a large
   * one's. The standard counts a thumb as 1 cun, two fingers as 1.5, three as 2 and four as 3; the
   * arms of the drawn woman are short for that, so a little is given.
   */
  private static final Map<String, double[]> WIDTHS =
      Map.ofEntries(
          Map.entry("half a thumb", new double[] {5, 16}),
          Map.entry("a finger", new double[] {7, 27}),
          Map.entry("a thumb", new double[] {12, 32}),
          Map.entry("a thumb and a half", new double[] {24, 46}),
          Map.entry("two fingers", new double[] {24, 48}),
          Map.entry("two thumbs", new double[] {30, 60}),
          Map.entry("three fingers", new double[] {32, 68}),
          Map.entry("four fingers", new double[] {50, 95}),
          Map.entry("seven fingers", new double[] {95, 160}),
          Map.entry("twice four fingers", new double[] {105, 185}),
          Map.entry("four fingers, and four again", new double[] {105, 185}),
          Map.entry("a hand", new double[] {60, 105}),
          Map.entry("a hand and a thumb", new double[] {80, 135}),
          Map.entry("a hand and a half", new double[] {100, 165}));

  private static final Map<String, Double> SHARES =
      Map.ofEntries(
          Map.entry("half way", 1 / 2.0),
          Map.entry("half-way", 1 / 2.0),
          Map.entry("the middle", 1 / 2.0),
          Map.entry("in the middle", 1 / 2.0),
          Map.entry("in about the middle", 1 / 2.0),
          Map.entry("a third", 1 / 3.0),
          Map.entry("two thirds", 2 / 3.0),
          Map.entry("a quarter", 1 / 4.0),
          Map.entry("three quarters", 3 / 4.0),
          Map.entry("one fifth", 1 / 5.0),
          Map.entry("two fifths", 2 / 5.0));

  private static final Map<String, Integer> COUNTS =
      Map.of("one", 1, "two", 2, "three", 3, "four", 4);

  /** How far off a height or a line may be that is found by touch, in millimetres. */
  private static final double LEVEL = 15;

  /** The same for a bump of the spine; the next one is 19 mm away or more. */
  private static final double BUMP = 10;

  private static final double SHARE = 0.06;

  /** How far from half the way "a little above half way" may lie. */
  private static final double ABOUT_HALF = 0.16;

  private static final String THE =
      "(?: the| your| its| a| of| between| both| middle| tip| lower rim| level| height"
          + "| line that joins| line down from| line)*";

  private static final String PLACE = THE + " ?" + NamedPlaces.MARK;

  private static final String WIDTH =
      "(half a thumb|a thumb|two thumbs|a finger|two fingers|three fingers"
          + "|four fingers, and four again|twice four fingers|four fingers|seven fingers"
          + "|a hand and a half|a hand and a thumb|a hand)"
          + "(?:'s? (?:widths?|breadth))?( and a half)?(?:, without the thumb,?)?";

  private static final String WAY =
      "(up|down|back|outward|out|in|towards the wrist|towards the elbow)";

  private static final String SHARE_OF =
      "(half way|half-way|the middle|in the middle|in about the middle|a third|two thirds"
          + "|a quarter|three quarters|one fifth|two fifths)";

  private final BodyPlaces places;
  private final List<Rule> rules = new ArrayList<>();

  /** A way in which sentences claim something. */
  private record Rule(String kind, Pattern pattern, Reading reading) {}

  /** What a place in a text means. */
  private interface Context {
    String code();

    Formula place(String number);

    Optional<Formula> before();
  }

  private interface Reading {
    Optional<Range> read(MatchResult found, Context context);
  }

  /** That a number lies between two others on every body. */
  record Range(Quantity number, double least, double most) {}

  /**
   * @param kind e.g. "level"
   */
  record Claim(String kind, String words, Range range) {}

  /**
   * @param names whether a place is named in it
   */
  record Sentence(String text, boolean names, List<Claim> claims) {}

  TextClaims(BodyPlaces places) {
    this.places = places;
    rule(
        "level",
        "(?<!from the )(?<!bumps above the )(?<!bump above the )(?<!bumps below the )"
            + "(?<!bump below the )"
            + "(?:level with|at (?:about )?the height of|height of|on the line that joins"
            + "|straight out from)"
            + PLACE,
        (found, in) -> level(in, in.place(found.group(1))));
    rule("level", "at that height", (found, in) -> in.before().flatMap(last -> level(in, last)));
    rule(
        "bumps",
        "(one|two|three|four) bumps? (above|below)" + PLACE,
        (found, in) -> bumps(in, found.group(1), found.group(2), in.place(found.group(3))));
    rule(
        "bumps",
        "(up|down) by (one|two|three|four) bumps?",
        (found, in) ->
            in.before().flatMap(last -> bumps(in, found.group(2), found.group(1), last)));
    rule(
        "bumps",
        "from" + PLACE + " go (one|two|three|four) bumps?(?: of the spine)? (up|down)",
        (found, in) -> bumps(in, found.group(2), found.group(3), in.place(found.group(1))));
    rule(
        "width",
        WIDTH
            + "(?: straight)?(?: further)? (above|higher than|below|down than|down from|up from)"
            + PLACE,
        (found, in) ->
            width(
                found,
                1,
                way(
                    in,
                    found.group(3).matches("above|higher than|up from") ? "up" : "down",
                    in.place(found.group(4)))));
    rule(
        "width",
        WIDTH + " (behind|in front of|beside)" + PLACE,
        (found, in) ->
            width(
                found,
                1,
                switch (found.group(3)) {
                  case "behind" -> body -> places.behind(body, in.code(), in.place(found.group(4)));
                  case "beside" -> way(in, "out", in.place(found.group(4)));
                  default -> body -> -places.behind(body, in.code(), in.place(found.group(4)));
                }));
    rule(
        "width",
        "from" + PLACE + "[^.;:]*? go (?:about )?" + WIDTH + "(?: straight)? " + WAY,
        (found, in) -> width(found, 2, way(in, found.group(4), in.place(found.group(1)))));
    rule(
        "width",
        "from" + PLACE + "[^.;:]*? go (up|down) " + WIDTH,
        (found, in) -> width(found, 3, way(in, found.group(2), in.place(found.group(1)))));
    rule(
        "width",
        "go from" + PLACE + " " + WIDTH + " " + WAY,
        (found, in) -> width(found, 2, way(in, found.group(4), in.place(found.group(1)))));
    rule(
        "width",
        "(?!a finger from)" + WIDTH + " (?:up its inner side )?from" + PLACE + "(?: " + WAY + ")?",
        (found, in) ->
            width(
                found,
                1,
                way(
                    in,
                    found.group(4) == null || found.group(4).equals("towards the elbow")
                        ? "up"
                        : found.group(4),
                    in.place(found.group(3)))));
    rule(
        "width",
        "go about " + WIDTH + " outward from it",
        (found, in) -> in.before().flatMap(last -> width(found, 1, way(in, "out", last))));
    rule(
        "width",
        WIDTH + " out from" + PLACE,
        (found, in) -> width(found, 1, way(in, "out", in.place(found.group(3)))));
    rule(
        "aside",
        WIDTH
            + " (?:out(?!ward)(?! from (?:the |its )?(?:#|edge|shin))|to the side"
            + "|(?:out )?from the (?:middle|midline|spine)|beside the (?:middle|midline))",
        (found, in) ->
            places.isOnTrunkOrHead(in.code())
                ? width(found, 1, body -> places.aside(body, in.code()))
                : Optional.empty());
    rule(
        "line",
        "(?:straight (?:above|below|under|down from|up from)|in line with)" + PLACE,
        (found, in) ->
            Optional.of(
                new Range(
                    body -> places.offLine(body, in.code(), in.place(found.group(1))), 0, LEVEL)));
    rule(
        "share",
        "(?<!a little above )(?<!a little below )"
            + SHARE_OF
            + "(?: of the way)?(?: up| down)?[^#.]{0,30}? ?(?:between|from)"
            + PLACE
            + "(?: up| down| over| back| along[^#.]*)?,? (?:and|to|towards)"
            + PLACE
            + "(?! mark)",
        (found, in) ->
            found.group().contains("mark") || found.group().contains("below the half")
                ? Optional.empty()
                : share(in, found.group(2), found.group(3), SHARES.get(found.group(1)), SHARE));
    rule(
        "share",
        "a little (?:above|below) half[- ]way from" + PLACE + " to" + PLACE,
        (found, in) -> share(in, found.group(1), found.group(2), 0.5, ABOUT_HALF));
    rule(
        "side",
        "(?<!width )(?<!breadth )(?<!thumb )(?<!thumbs )(?<!fingers )(?<!finger )(?<!bump )"
            + "(?<!bumps )(?<!half )(?<!width straight )"
            + "\\b(above|below|under|behind|in front of)"
            + PLACE,
        (found, in) -> {
          Formula place = in.place(found.group(2));
          Quantity number =
              switch (found.group(1)) {
                case "above" -> way(in, "up", place);
                case "below", "under" -> way(in, "down", place);
                case "behind" -> way(in, "back", place);
                default -> way(in, "forward", place);
              };
          return Optional.of(new Range(number, 0.5, 1000));
        });
  }

  private void rule(String kind, String pattern, Reading reading) {
    rules.add(new Rule(kind, Pattern.compile(pattern), reading));
  }

  /**
   * What is claimed of a point in the sentences of a text, in order; a sentence may claim nothing.
   */
  List<Sentence> read(String code, Marked text) {
    List<Sentence> sentences = new ArrayList<>();
    Formula last = null;
    for (String sentence : text.text().split("(?<=[.?!:;]) ")) {
      List<Claim> claims = new ArrayList<>();
      Matcher first = Pattern.compile(NamedPlaces.MARK).matcher(sentence);
      boolean names = first.find();
      Formula before = names && !sentence.contains("at that height") ? place(text, first) : last;
      Context context = context(code, text, before);
      for (Rule rule : rules) {
        Matcher found = rule.pattern().matcher(sentence);
        while (found.find()) {
          String words = text.said(found.group());
          rule.reading()
              .read(found.toMatchResult(), context)
              .ifPresent(range -> claims.add(new Claim(rule.kind(), words, range)));
        }
      }
      if (names) {
        last = place(text, first);
        while (first.find()) {
          last = place(text, first);
        }
      }
      sentences.add(new Sentence(text.said(sentence), names, claims));
    }
    return sentences;
  }

  private static Formula place(Marked text, Matcher mark) {
    return text.places().get(Integer.parseInt(mark.group(1)));
  }

  private static Context context(String code, Marked text, Formula before) {
    return new Context() {
      @Override
      public String code() {
        return code;
      }

      @Override
      public Formula place(String number) {
        return text.places().get(Integer.parseInt(number));
      }

      @Override
      public Optional<Formula> before() {
        return Optional.ofNullable(before);
      }
    };
  }

  private Optional<Range> level(Context in, Formula place) {
    return Optional.of(new Range(body -> Math.abs(places.above(body, in.code(), place)), 0, LEVEL));
  }

  private Optional<Range> bumps(Context in, String count, String way, Formula place) {
    int below = COUNTS.get(count) * (way.equals("above") || way.equals("up") ? -1 : 1);
    return Optional.of(new Range(body -> places.bumps(body, in.code(), place, below), 0, BUMP));
  }

  private Optional<Range> share(Context in, String from, String to, double share, double give) {
    return Optional.of(
        new Range(
            body -> places.share(body, in.code(), in.place(from), in.place(to)),
            share - give,
            share + give));
  }

  private static Optional<Range> width(MatchResult found, int group, Quantity number) {
    String more = found.group(group + 1);
    double[] width = WIDTHS.get(found.group(group) + (more == null ? "" : more));
    return Optional.of(new Range(number, width[0], width[1]));
  }

  /** How far a point lies on from a place in a direction. */
  private Quantity way(Context in, String way, Formula place) {
    String code = in.code();
    return switch (way) {
      case "up", "towards the elbow" -> body -> places.above(body, code, place);
      case "down", "towards the wrist" -> body -> -places.above(body, code, place);
      case "forward" -> body -> -places.behind(body, code, place);
      case "back" -> body -> places.behind(body, code, place);
      case "in" -> body -> -places.outside(body, code, place);
      default -> body -> places.outside(body, code, place);
    };
  }
}
