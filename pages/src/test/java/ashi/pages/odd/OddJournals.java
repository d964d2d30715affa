package ashi.pages.odd;

import ashi.atlas.Area;
import ashi.atlas.Caution;
import ashi.atlas.FlagGroup;
import ashi.atlas.Place;
import ashi.atlas.Position;
import ashi.atlas.RedFlag;
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
import ashi.care.journal.Journal;
import ashi.care.journal.Settings;
import ashi.care.journal.Speech;
import ashi.pages.Visitor;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Journals of all that can be stored, odd texts and odd times with it, kept and not kept. */
public class OddJournals extends DomainContextBase {
  private static final long NOW = Visitor.remembered().moment().millis();
  private static final int A_DAY = 86_400_000;

  @Provide
  Arbitrary<Journal> journals() {
    return Combinators.combine(
            Combinators.combine(moments(), events()).as(Entry::new).list().ofMaxSize(6),
            Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)))
        .as(Journal::new);
  }

  /** Mostly of the last days; a clock can have been wrong by anything. */
  private static Arbitrary<Moment> moments() {
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(
                    8, Arbitraries.integers().between(-3 * A_DAY, 0).map(before -> NOW + before)),
                Tuple.of(1, Arbitraries.longs().between(0, 4_000_000_000_000L)),
                Tuple.of(1, Arbitraries.of(Long.MIN_VALUE, -1L, 0L, Long.MAX_VALUE))),
            Arbitraries.of(0, 60, -720, 1080, -1080))
        .as(Moment::new);
  }

  private static Arbitrary<Event> events() {
    return Arbitraries.oneOf(
        wishes().map(Event.Asked::new),
        some(FlagGroup.values()).map(Event.NoRedFlags::new),
        Arbitraries.just(new Event.NoRedFlags(Set.of(FlagGroup.values()))),
        Arbitraries.just(new Event.Checked()),
        Arbitraries.just(new Event.FlagsDue()),
        Combinators.combine(flags(), some(FlagGroup.values())).as(Event.RedFlagsStood::new),
        Combinators.combine(flags(), Arbitraries.of(true, false)).as(Event.LookedAt::new),
        some(Caution.values()).map(Event.CautionsSet::new),
        settings(),
        sessions(),
        routines().map(Event.RoutineSaved::new),
        OddTexts.any().map(Event.RoutineDeleted::new),
        people().map(Event.Measured::new));
  }

  private static Arbitrary<Set<String>> flags() {
    return Arbitraries.oneOf(
            Arbitraries.of(Visitor.ATLAS.flags().stream().map(RedFlag::id).toList()),
            OddTexts.any())
        .set()
        .ofMaxSize(3);
  }

  private static Arbitrary<String> complaints() {
    return Arbitraries.oneOf(
        Arbitraries.of(Visitor.ATLAS.complaints().stream().map(c -> c.id()).toList()),
        OddTexts.any());
  }

  private static Arbitrary<String> codes() {
    return Arbitraries.oneOf(
        Arbitraries.of(Visitor.ATLAS.points().stream().map(p -> p.code()).toList()),
        OddTexts.any());
  }

  private static Arbitrary<Wish> wishes() {
    return Combinators.combine(
            complaints(),
            some(Area.values()),
            Arbitraries.of(Place.values()),
            Arbitraries.of(1, 3, 10, 20, 120),
            some(Tool.values()),
            Arbitraries.of(Side.values()))
        .as(Wish::new);
  }

  private static Arbitrary<Event> settings() {
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Combinators.combine(
            flag,
            flag,
            flag,
            Arbitraries.of(Settings.Look.values()),
            Arbitraries.of(Unit.values()),
            speech())
        .as(Settings::new)
        .map(Event.SettingsSet::new);
  }

  private static Arbitrary<Speech> speech() {
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Combinators.combine(
            flag,
            Arbitraries.of(Speech.Leading.values()),
            flag,
            Arbitraries.strings().ofMaxLength(20),
            Arbitraries.integers().between(Speech.SLOWEST, Speech.FASTEST))
        .as(Speech::new);
  }

  private static Arbitrary<Person> people() {
    Arbitrary<Double> lengths = Arbitraries.integers().between(1, 3_000).map(Integer::doubleValue);
    return Combinators.combine(
            lengths,
            Arbitraries.of(Sex.values()).optional(),
            Arbitraries.maps(Arbitraries.of(Span.values()), lengths).ofMaxSize(4))
        .as(Person::new);
  }

  private static Arbitrary<Event> sessions() {
    Arbitrary<Integer> pain = Arbitraries.integers().between(-1, 10);
    return Combinators.combine(
            OddTexts.any(),
            wishes(),
            codes().list().ofMaxSize(3),
            Arbitraries.of(0, 59, 600, 86_400),
            Arbitraries.of(Event.Ending.values()),
            pain,
            pain,
            Arbitraries.of(0, 60, 86_400, Integer.MAX_VALUE))
        .as(
            (text, wish, codes, pressed, ending, before, after, late) ->
                new Event.SessionEnded(
                    text,
                    text,
                    text,
                    wish,
                    codes,
                    pressed,
                    ending,
                    codes.isEmpty() ? "" : codes.get(0),
                    before,
                    after,
                    text,
                    late));
  }

  private static Arbitrary<Routine> routines() {
    Arbitrary<Step> steps =
        Combinators.combine(
                codes(),
                Arbitraries.of(Position.values()),
                Arbitraries.of(Tool.values()),
                Arbitraries.of(Side.values()),
                Arbitraries.of(Technique.values()),
                Arbitraries.of(1, 60, 600),
                Arbitraries.of(1, 3, 10),
                Arbitraries.of(0, 5, 10))
            .as(
                (code, position, tool, side, technique, seconds, rounds, pressure) ->
                    new Step(
                        code, position, tool, side, technique, seconds, rounds, pressure, code));
    return Combinators.combine(
            // As a journal keeps them: no id of an own routine is the word of an address.
            Arbitraries.oneOf(Arbitraries.just("own-1a"), OddTexts.any().map(Routine::ownId)),
            OddTexts.any(),
            steps.list().ofMaxSize(3))
        .as(Routine::new);
  }

  private static <T> Arbitrary<Set<T>> some(T[] all) {
    return Arbitraries.of(all).set().ofMaxSize(3);
  }
}
