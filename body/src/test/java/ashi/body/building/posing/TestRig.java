package ashi.body.building.posing;

import ashi.body.Surface;
import ashi.body.TestBodies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The rig and the poses that are kept. */
final class TestRig {
  static final Map<String, Pose> POSES =
      PoseSet.read(new String(bytes("posing/poses.txt"), StandardCharsets.UTF_8));

  private TestRig() {}

  static Rig of(Surface body) {
    return Rig.read(bytes("rig.bin"), body);
  }

  static Posing average() {
    Surface body = TestBodies.all().average();
    return new Posing(of(body), body);
  }

  private static byte[] bytes(String name) {
    try (var in = TestRig.class.getResourceAsStream("/ashi/body/building/" + name)) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
