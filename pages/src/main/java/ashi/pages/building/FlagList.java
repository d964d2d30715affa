package ashi.pages.building;

import ashi.atlas.Atlas;
import ashi.atlas.FlagGroup;
import ashi.atlas.RedFlag;
import ashi.atlas.Source;
import java.util.List;
import java.util.Optional;

/** The red flags of the atlas by what they are asked with, each with its sources. */
public record FlagList(Atlas atlas) {

  /** The most urgent first. */
  public List<RedFlag> of(FlagGroup group) {
    return atlas.flags().stream().filter(flag -> flag.groups().contains(group)).toList();
  }

  public List<Source> sources(RedFlag flag) {
    return flag.sources().stream().map(atlas::source).flatMap(Optional::stream).toList();
  }
}
