package ashi.body.drawing;

import ashi.body.Figure;
import ashi.body.Vec;
import ashi.body.View;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The figures Ashi draws. Places are on the average adult, in millimetres: x to the body's left, y
 * up from the sole, z forward. Limbs are left ones; hands point up, as one sees one's own.
 */
public final class FigureSet {
  private static final double CLOSE_UP = 1000;
  private static final double WHOLE_BODY = 1600;

  private static final Vec BACK = Vec.FORWARD.times(-1);
  private static final Vec LEFT = Vec.LEFT;
  private static final Vec RIGHT = Vec.LEFT.times(-1);

  private static final Vec ELBOW = new Vec(279, 1087, 26);
  private static final Vec WRIST = new Vec(380, 885, 95);
  private static final Vec MIDDLE_FINGERTIP = new Vec(455, 762, 176);
  private static final Vec ACROSS_THE_HAND = new Vec(69, 16, -14);

  private FigureSet() {}

  /** All figures, whole bodies first. */
  public static List<Plan> plans() {
    Vec hand = MIDDLE_FINGERTIP.minus(WRIST).unit();
    Vec palm = hand.cross(ACROSS_THE_HAND).unit();
    Vec forearm = WRIST.minus(ELBOW).unit();
    Vec inner = forearm.cross(ACROSS_THE_HAND).unit();
    Vec thumbSide = forearm.cross(inner).times(-1);
    Vec littleFingerSide = hand.cross(palm);
    Vec palmMiddle = new Vec(424, 825, 132);
    Vec forearmMiddle = ELBOW.toward(WRIST, 0.5);
    return List.of(
        whole("body-back", "The body from behind", BACK, 1030, 30, true, Part.WHOLE),
        whole("body-front", "The body from the front", Vec.FORWARD, 1030, 30, true, Part.WHOLE),
        whole("body-side", "The body from the left side", LEFT, 420, 55, false, Part.WITHOUT_ARMS),
        upright(
            "lower-back", "Lower back from behind", BACK, 0, 985, 0, 420, 390, Part.WITHOUT_ARMS),
        upright(
            "hip-back",
            "Hips and buttocks from behind",
            BACK,
            0,
            850,
            0,
            400,
            350,
            Part.WITHOUT_ARMS),
        closeUp(
            "hip-angle",
            "Hip and buttock from behind, at an angle",
            new Vec(0.75, 0, -0.66),
            Vec.UP,
            new Vec(30, 870, -20),
            400,
            370,
            Part.WITHOUT_ARMS),
        upright("hip-side", "Hip from the left side", LEFT, 110, 860, 30, 330, 370, Part.LEFT_HALF),
        upright("thigh-back", "Backs of the thighs", BACK, 0, 645, 0, 400, 410, Part.WITHOUT_ARMS),
        upright(
            "thigh-side", "Thigh from the left side", LEFT, 110, 680, 40, 300, 460, Part.LEFT_HALF),
        upright("leg-back", "Backs of the knees and calves", BACK, 0, 270, 0, 380, 560, Part.WHOLE),
        upright("knee-back", "Backs of the knees", BACK, 0, 480, 0, 360, 300, Part.WHOLE),
        upright(
            "leg-front",
            "Knees and shins from the front",
            Vec.FORWARD,
            0,
            280,
            0,
            380,
            560,
            Part.WHOLE),
        upright(
            "leg-side",
            "Lower leg from the outer side",
            LEFT,
            120,
            270,
            60,
            310,
            560,
            Part.LEFT_HALF),
        upright(
            "leg-inner",
            "Lower leg from the inner side",
            RIGHT,
            120,
            270,
            60,
            310,
            560,
            Part.LEFT_HALF),
        upright(
            "foot-outer", "Foot from the outer side", LEFT, 125, 78, 90, 290, 185, Part.LEFT_HALF),
        upright(
            "foot-inner", "Foot from the inner side", RIGHT, 125, 78, 90, 290, 185, Part.LEFT_HALF),
        closeUp(
            "foot-top",
            "Foot from above",
            new Vec(0, 0.76, 0.65),
            Vec.UP,
            new Vec(125, 60, 105),
            170,
            290,
            Part.LEFT_HALF),
        closeUp(
            "foot-sole",
            "Sole of the foot",
            Vec.UP.times(-1),
            Vec.FORWARD,
            new Vec(125, 0, 82),
            170,
            275,
            Part.LEFT_FOOT),
        closeUp(
            "hand-back",
            "Back of the hand",
            palm.times(-1),
            hand,
            palmMiddle,
            190,
            230,
            Part.LEFT_ARM),
        closeUp("hand-palm", "Palm of the hand", palm, hand, palmMiddle, 190, 230, Part.LEFT_ARM),
        closeUp(
            "hand-edge",
            "Little-finger edge of the hand",
            littleFingerSide,
            hand,
            palmMiddle,
            150,
            230,
            Part.LEFT_ARM),
        closeUp(
            "forearm-back",
            "Back of the forearm",
            inner.times(-1),
            forearm,
            forearmMiddle,
            200,
            360,
            Part.LEFT_ARM),
        closeUp(
            "forearm-palm",
            "Inside of the forearm",
            inner,
            forearm,
            forearmMiddle,
            200,
            360,
            Part.LEFT_ARM),
        closeUp(
            "forearm-thumb",
            "Thumb side of the forearm",
            thumbSide,
            forearm,
            forearmMiddle,
            200,
            360,
            Part.LEFT_ARM),
        closeUp(
            "elbow-outer",
            "Elbow from the thumb side",
            thumbSide,
            forearm,
            new Vec(292, 1080, 30),
            180,
            220,
            Part.LEFT_ARM),
        upright(
            "neck-back", "Neck and shoulders from behind", BACK, 0, 1435, 0, 400, 310, Part.WHOLE),
        upright("upper-back", "Upper back from behind", BACK, 0, 1260, 0, 440, 400, Part.WHOLE),
        upright("head-front", "Head from the front", Vec.FORWARD, 0, 1545, 0, 250, 290, Part.WHOLE),
        upright(
            "head-side", "Head from the left side", LEFT, 0, 1540, 55, 280, 290, Part.WITHOUT_ARMS),
        upright("head-back", "Head from behind", BACK, 0, 1545, 0, 250, 290, Part.WHOLE),
        closeUp(
            "head-top",
            "Head from above",
            Vec.UP,
            Vec.FORWARD,
            new Vec(0, 1600, 58),
            210,
            250,
            Part.HEAD));
  }

  /**
   * @throws NoSuchElementException when there is no such figure
   */
  public static Plan plan(String id) {
    return plans().stream().filter(p -> p.figure().id().equals(id)).findFirst().orElseThrow();
  }

  private static Plan whole(
      String id, String title, Vec toViewer, double width, double z, boolean symmetric, Part part) {
    return plan(
        id, title, toViewer, Vec.UP, new Vec(0, 832, z), width, 1710, part, WHOLE_BODY, symmetric);
  }

  private static Plan upright(
      String id,
      String title,
      Vec toViewer,
      double x,
      double y,
      double z,
      double width,
      double height,
      Part part) {
    return closeUp(id, title, toViewer, Vec.UP, new Vec(x, y, z), width, height, part);
  }

  private static Plan closeUp(
      String id,
      String title,
      Vec toViewer,
      Vec up,
      Vec centre,
      double width,
      double height,
      Part part) {
    boolean symmetric = centre.x() == 0 && toViewer.x() == 0;
    return plan(id, title, toViewer, up, centre, width, height, part, CLOSE_UP, symmetric);
  }

  private static Plan plan(
      String id,
      String title,
      Vec toViewer,
      Vec up,
      Vec centre,
      double width,
      double height,
      Part part,
      double longSide,
      boolean symmetric) {
    double scale = longSide / Math.max(width, height);
    double boxWidth = 2 * Math.round(scale * width / 2);
    double boxHeight = Math.round(scale * height);
    Vec eye = toViewer.unit();
    Vec upright = up.minus(eye.times(up.dot(eye))).unit();
    return new Plan(
        new Figure(id, title, boxWidth, boxHeight),
        new View(eye, upright, centre, scale, boxWidth, boxHeight),
        part,
        symmetric,
        longSide == WHOLE_BODY);
  }
}
