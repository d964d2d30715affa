package ashi.care.text;

import ashi.atlas.Area;
import ashi.atlas.Caution;
import ashi.atlas.FlagGroup;
import ashi.atlas.Place;
import ashi.atlas.Position;
import ashi.atlas.Technique;
import ashi.atlas.Tool;
import ashi.body.Span;
import ashi.body.Unit;
import ashi.body.person.Person;
import ashi.body.person.Sex;
import ashi.care.Moment;
import ashi.care.Routine;
import ashi.care.Side;
import ashi.care.Step;
import ashi.care.Wish;
import ashi.care.journal.Entry;
import ashi.care.journal.Event;
import ashi.care.journal.Settings;
import ashi.care.journal.Speech;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Random entries of every kind. */
public class Entries extends DomainContextBase {
  private static final Arbitrary<String> WORDS = Arbitraries.strings().ofMaxLength(12);
  private static final Arbitrary<String> OWN_IDS =
      Arbitraries.strings()
          .withCharRange('a', 'z')
          .withCharRange('0', '9')
          .ofMinLength(1)
          .ofMaxLength(12)
          .map(letters -> "own-" + letters);

  @Provide
  Arbitrary<Entry> entries() {
    Arbitrary<Moment> moments =
        Combinators.combine(
                Arbitraries.longs().between(0, 4_000_000_000_000L),
                Arbitraries.integers().between(-720, 840))
            .as(Moment::new);
    Arbitrary<Event> events =
        Arbitraries.oneOf(
            wishes().map(Event.Asked::new),
            some(FlagGroup.values()).map(Event.NoRedFlags::new),
            Arbitraries.just(new Event.Checked()),
            Arbitraries.just(new Event.FlagsDue()),
            Combinators.combine(flags(), some(FlagGroup.values())).as(Event.RedFlagsStood::new),
            Combinators.combine(flags(), Arbitraries.of(true, false)).as(Event.LookedAt::new),
            some(Caution.values()).map(Event.CautionsSet::new),
            settings().map(Event.SettingsSet::new),
            pointsLeft(),
            sessions(),
            routines().map(Event.RoutineSaved::new),
            routines().map(Event.RoutineDrafted::new),
            OWN_IDS.map(Event.RoutineDeleted::new),
            people().map(Event.Measured::new));
    return Combinators.combine(moments, events).as(Entry::new);
  }

  private static Arbitrary<Event> pointsLeft() {
    Arbitrary<Event.Reason> reasons = Arbitraries.of(Event.Reason.values());
    return Arbitraries.oneOf(
        Combinators.combine(WORDS, reasons)
            .as((code, reason) -> new Event.PointLeft(code, reason, null, null)),
        Combinators.combine(
                WORDS, reasons, Arbitraries.of(Position.values()), Arbitraries.of(Tool.values()))
            .as(Event.PointLeft::new));
  }

  private static Arbitrary<Set<String>> flags() {
    return Arbitraries.of("saddle", "shoulder-blades", "cancer", "of-a-later-version").set();
  }

  private static Arbitrary<Wish> wishes() {
    return Combinators.combine(
            WORDS,
            some(Area.values()),
            Arbitraries.of(Place.values()),
            Arbitraries.of(3, 5, 10, 15, 20),
            some(Tool.values()),
            Arbitraries.of(Side.values()))
        .as(Wish::new);
  }

  private static Arbitrary<Settings> settings() {
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Combinators.combine(
            flag,
            flag,
            flag,
            Arbitraries.of(Settings.Look.values()),
            Arbitraries.of(Unit.values()),
            speech())
        .as(Settings::new);
  }

  private static Arbitrary<Speech> speech() {
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Combinators.combine(
            flag,
            Arbitraries.of(Speech.Leading.values()),
            flag,
            WORDS,
            Arbitraries.integers().between(Speech.SLOWEST, Speech.FASTEST))
        .as(Speech::new);
  }

  private static Arbitrary<Person> people() {
    Arbitrary<Double> lengths = Arbitraries.integers().between(1, 2_500).map(Integer::doubleValue);
    return Combinators.combine(
            lengths,
            Arbitraries.of(Sex.values()).optional(),
            Arbitraries.maps(Arbitraries.of(Span.values()), lengths).ofMaxSize(4))
        .as(Person::new);
  }

  private static Arbitrary<Event> sessions() {
    Arbitrary<Integer> pain = Arbitraries.integers().between(-1, 10);
    Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 86_400);
    return Combinators.combine(
            WORDS,
            wishes(),
            WORDS.list().ofMaxSize(3),
            seconds,
            Arbitraries.of(Event.Ending.values()),
            pain,
            pain,
            seconds)
        .as(
            (words, wish, codes, pressed, ending, before, after, late) ->
                new Event.SessionEnded(
                    words, words, words, wish, codes, pressed, ending, words, before, after, words,
                    late));
  }

  private static Arbitrary<Routine> routines() {
    Arbitrary<Step> steps =
        Combinators.combine(
                WORDS,
                Arbitraries.of(Position.values()),
                Arbitraries.of(Tool.values()),
                Arbitraries.of(Side.values()),
                Arbitraries.of(Technique.values()),
                Arbitraries.integers().between(1, 600),
                Arbitraries.integers().between(1, 3),
                Arbitraries.integers().between(0, 10))
            .as(
                (words, position, tool, side, technique, seconds, rounds, pressure) ->
                    new Step(
                        words, position, tool, side, technique, seconds, rounds, pressure, words));
    return Combinators.combine(OWN_IDS, WORDS, steps.list().ofMaxSize(3)).as(Routine::new);
  }

  private static <T> Arbitrary<Set<T>> some(T[] all) {
    return Arbitraries.of(all).set().ofMaxSize(3);
  }
}
