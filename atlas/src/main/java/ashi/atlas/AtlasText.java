package ashi.atlas;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The whole atlas as one text, packed at build time and read once by every host. */
public final class AtlasText {
  private AtlasText() {}

  public static String write(Atlas atlas) {
    LineWriter out = new LineWriter();
    out.catalogue(atlas.points(), p -> write(out, p));
    out.catalogue(atlas.channels(), c -> write(out, c));
    out.catalogue(atlas.complaints(), c -> write(out, c));
    out.catalogue(atlas.routines(), r -> write(out, r));
    out.catalogue(atlas.sources(), s -> write(out, s));
    out.catalogue(atlas.readings(), r -> write(out, r));
    out.longText(atlas.names().index()).text(atlas.names().variants());
    out.catalogue(atlas.flags(), f -> write(out, f));
    out.catalogue(atlas.helps(), h -> write(out, h));
    out.catalogue(atlas.pages(), p -> out.text(p.address()).text(p.title()).text(p.says()));
    out.catalogue(atlas.lexicon().entries(), out::text);
    out.number(atlas.lexicon().points()).number(atlas.lexicon().pressed());
    out.longText(atlas.lexicon().words()).text(atlas.lexicon().silent());
    out.text(atlas.lexicon().figures());
    return out.toString();
  }

  /**
   * @throws IllegalStateException when the text was cut off
   */
  public static Atlas read(String text) {
    LineReader in = new LineReader(text);
    return new Atlas(
        in.catalogue(AtlasText::point),
        in.catalogue(AtlasText::channel),
        in.catalogue(AtlasText::complaint),
        in.catalogue(AtlasText::routine),
        in.catalogue(AtlasText::source),
        in.catalogue(AtlasText::reading),
        new Names(in.longText(), in.text()),
        in.catalogue(AtlasText::flag),
        in.catalogue(AtlasText::help),
        in.catalogue(AtlasText::page),
        new Lexicon(
            in.catalogue(LineReader::text),
            in.number(),
            in.number(),
            in.longText(),
            in.text(),
            in.text()));
  }

  private static void write(LineWriter out, Point point) {
    out.text(point.code()).text(point.channel());
    write(out, point.name());
    out.list(point.aliases(), out::text).flag(point.paired());
    out.text(point.area().name()).text(point.formula()).text(point.alternative());
    out.text(point.differs()).text(point.find()).text(point.how());
    Dose dose = point.dose();
    out.text(dose.technique().name())
        .number(dose.seconds())
        .number(dose.rounds())
        .number(dose.pressure());
    out.list(
        point.reach().entrySet(),
        reach -> {
          out.text(reach.getKey().name());
          names(out, reach.getValue());
        });
    out.list(point.uses(), use -> write(out, use)).text(point.tradition());
    names(out, point.cautions());
    names(out, point.soften());
    out.text(point.note()).flag(point.press());
  }

  private static Point point(LineReader in) {
    return new Point(
        in.text(),
        in.text(),
        name(in),
        in.list(in::text),
        in.flag(),
        Area.valueOf(in.text()),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        new Dose(Technique.valueOf(in.text()), in.number(), in.number(), in.number()),
        reach(in),
        in.list(() -> use(in)),
        in.text(),
        chosen(in, Caution.class),
        chosen(in, Caution.class),
        in.text(),
        in.flag());
  }

  private static Map<Position, Set<Tool>> reach(LineReader in) {
    Map<Position, Set<Tool>> reach = new EnumMap<>(Position.class);
    int size = in.number();
    for (int i = 0; i < size; i++) {
      reach.put(Position.valueOf(in.text()), chosen(in, Tool.class));
    }
    return reach;
  }

  private static void write(LineWriter out, Use use) {
    out.text(use.complaint())
        .text(use.benefit())
        .number(use.weight())
        .text(use.evidence().name())
        .text(use.tested())
        .text(use.source());
  }

  private static Use use(LineReader in) {
    return new Use(
        in.text(), in.text(), in.number(), Evidence.valueOf(in.text()), in.text(), in.text());
  }

  private static void write(LineWriter out, Channel channel) {
    out.text(channel.id()).text(channel.title());
    write(out, channel.name());
    out.text(channel.course()).text(channel.uses());
    out.list(channel.prefixes(), p -> out.text(p.letters()).list(p.languages(), out::text));
    out.list(channel.called(), out::text).number(channel.total());
  }

  private static Channel channel(LineReader in) {
    return new Channel(
        in.text(),
        in.text(),
        name(in),
        in.text(),
        in.text(),
        in.list(() -> new Prefix(in.text(), in.list(in::text))),
        in.list(in::text),
        in.number());
  }

  private static void write(LineWriter out, Complaint complaint) {
    out.text(complaint.id()).text(complaint.title());
    out.text(complaint.feels()).text(complaint.known());
    names(out, complaint.areas());
    names(out, complaint.flags());
    out.flag(complaint.sided()).text(complaint.rated());
    out.list(complaint.words(), out::text).list(complaint.sources(), out::text);
  }

  private static Complaint complaint(LineReader in) {
    return new Complaint(
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        chosen(in, Area.class),
        chosen(in, FlagGroup.class),
        in.flag(),
        in.text(),
        in.list(in::text),
        in.list(in::text));
  }

  private static void write(LineWriter out, ReadyRoutine routine) {
    out.text(routine.id()).text(routine.title()).text(routine.words());
    out.text(routine.complaint()).text(routine.place().name());
    out.number(routine.minutes()).list(routine.codes(), out::text);
  }

  private static ReadyRoutine routine(LineReader in) {
    return new ReadyRoutine(
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        Place.valueOf(in.text()),
        in.number(),
        in.list(in::text));
  }

  private static void write(LineWriter out, Source source) {
    out.text(source.id()).text(source.name());
    out.text(source.authors()).text(source.more()).text(source.citation());
    out.text(source.found()).text(source.link());
  }

  private static void write(LineWriter out, NameReading reading) {
    out.text(reading.code()).text(reading.hangul()).text(reading.romaja());
    out.text(reading.kana()).text(reading.romaji()).text(reading.vietnamese());
  }

  private static Source source(LineReader in) {
    return new Source(in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text());
  }

  private static Destination page(LineReader in) {
    return new Destination(in.text(), in.text(), in.text());
  }

  private static NameReading reading(LineReader in) {
    return new NameReading(in.text(), in.text(), in.text(), in.text(), in.text(), in.text());
  }

  private static void write(LineWriter out, RedFlag flag) {
    out.text(flag.id()).text(flag.words()).text(flag.brief());
    names(out, flag.groups());
    out.text(flag.urgency().name()).flag(flag.answerable()).text(flag.help());
    out.list(flag.sources(), out::text);
  }

  private static RedFlag flag(LineReader in) {
    return new RedFlag(
        in.text(),
        in.text(),
        in.text(),
        chosen(in, FlagGroup.class),
        Urgency.valueOf(in.text()),
        in.flag(),
        in.text(),
        in.list(in::text));
  }

  private static void write(LineWriter out, Help help) {
    out.text(help.id()).text(help.urgency().name()).text(help.headline());
    out.list(help.steps(), out::text).list(help.meanwhile(), out::text).text(help.also());
    out.list(help.sources(), out::text);
  }

  private static Help help(LineReader in) {
    return new Help(
        in.text(),
        Urgency.valueOf(in.text()),
        in.text(),
        in.list(in::text),
        in.list(in::text),
        in.text(),
        in.list(in::text));
  }

  private static void write(LineWriter out, Name name) {
    out.text(name.pinyin()).text(name.hanzi()).text(name.simplified()).text(name.meaning());
  }

  private static Name name(LineReader in) {
    return new Name(in.text(), in.text(), in.text(), in.text());
  }

  private static void names(LineWriter out, Collection<? extends Enum<?>> values) {
    out.list(values, value -> out.text(value.name()));
  }

  private static <E extends Enum<E>> Set<E> chosen(LineReader in, Class<E> kind) {
    Set<E> chosen = EnumSet.noneOf(kind);
    for (int left = in.number(); left > 0; left--) {
      chosen.add(Enum.valueOf(kind, in.text()));
    }
    return chosen;
  }
}
