package ashi.atlas.building;

import ashi.atlas.Atlas;
import ashi.atlas.Catalogue;
import ashi.atlas.Channel;
import ashi.atlas.Complaint;
import ashi.atlas.Destination;
import ashi.atlas.Help;
import ashi.atlas.NameReading;
import ashi.atlas.Names;
import ashi.atlas.Point;
import ashi.atlas.ReadyRoutine;
import ashi.atlas.RedFlag;
import ashi.atlas.Source;
import ashi.words.Words;
import java.util.List;

/** Everything read from the folder, not yet checked against each other. */
record Facts(
    List<Fact<Point>> points,
    List<Fact<CautionFact>> cautions,
    List<Fact<Channel>> channels,
    List<Fact<Complaint>> complaints,
    List<Fact<RoutineFact>> routines,
    List<Fact<Source>> sources,
    List<NameReading> readings,
    List<String> same,
    List<Fact<RedFlag>> flags,
    List<Fact<Help>> helps,
    List<Fact<PageFact>> pages,
    List<Fact<SilentFact>> silent) {

  Atlas atlas(Words words) {
    Names names = NameIndex.of(Fact.values(points), Fact.values(channels), readings, same, words);
    return new Atlas(
        Catalogue.of(Fact.values(points), Point::code),
        Catalogue.of(Fact.values(channels), Channel::id),
        Catalogue.of(Fact.values(complaints), Complaint::id),
        Catalogue.of(
            Fact.values(routines).stream().map(RoutineFact::routine).toList(), ReadyRoutine::id),
        Catalogue.of(Fact.values(sources), Source::id),
        Catalogue.of(readings, NameReading::code),
        names,
        Catalogue.of(Fact.values(flags), RedFlag::id),
        Catalogue.of(Fact.values(helps), Help::id),
        Catalogue.of(
            Fact.values(pages).stream().map(PageFact::page).toList(), Destination::address),
        WordIndex.of(this, names, words));
  }
}
