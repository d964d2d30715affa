package ashi.atlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Complaint;
import ashi.atlas.Destination;
import ashi.atlas.PackedAtlas;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say of their pain in words of their own, set down by hand apart from the atlas. */
class OwnWordsTest {
  private static final String SAYINGS =
      """
      my lower back aches by the evening | back-ache
      dull pain low in the back | back-ache
      sore at the bottom of my spine | back-ache
      back hurts after gardening | back-ache
      hurts low down when I stand for long | back-ache
      my back is killing me | back-ache
      I can hardly bend in the morning | stiffness
      my back is stiff when I get up | stiffness
      slow to get going in the morning | stiffness
      back feels like a board | stiffness
      cannot straighten up after sitting | stiffness
      low back hurts on the left and down the leg | sciatica
      pain down the leg | sciatica
      pain down leg | sciatica
      shooting pain from my bum to my foot | sciatica
      nerve pain down the back of my thigh | sciatica
      burning down one leg | sciatica
      my bottom hurts when I sit | hip
      deep ache in my bum | hip
      hip hurts when lying on that side | hip
      sore buttock after a long drive | hip
      tight hips | hip
      my calves are tight after running | calf
      cramp in my leg at night | calf
      hamstrings feel short | calf
      pulling behind the knee | calf
      calf cramps in bed | calf
      my shoulders are up by my ears | stress
      so tense after work | stress
      I cannot relax my back | stress
      carrying stress in my back | stress
      all wound up | stress
      I cannot fall asleep | sleep
      I wake up at three every night | sleep
      lying awake for hours | sleep
      cant sleep | sleep
      I sleep badly | sleep
      my head hurts | headache
      pressure behind my eyes | headache
      pain climbing from the neck into my head | headache
      throbbing head after a long day | headache
      pounding in my head | headache
      I grind my teeth at night | jaw
      my jaw clicks and hurts | jaw
      tight face | jaw
      clenched teeth | jaw
      I frown all day | jaw
      my neck is stiff from the computer | neck
      cannot turn my head | neck
      shoulders hurt from the desk | neck
      slept on my neck wrong | neck
      sore neck and shoulders | neck
      knots between my shoulder blades | upper-back
      pain between my shoulders | upper-back
      middle of my back is tight | upper-back
      upper back hurts from slouching | upper-back
      sore next to the shoulder blade | upper-back
      my knee hurts on the stairs | knee
      knees ache going downstairs | knee
      worn out knee | knee
      stiff knee in the morning | knee
      pain under the kneecap | knee
      my heel hurts with the first steps | foot
      sole of my foot is sore | foot
      tired feet after standing all day | foot
      twisted my ankle long ago and it is stiff | foot
      aching arches | foot
      my elbow hurts when I lift a cup | elbow
      forearm tired from typing | elbow
      sore arm from tennis | elbow
      pain on the outside of the elbow | elbow
      my arm aches from the mouse | elbow
      my thumb hurts from texting | hand
      wrist aches from typing | hand
      stiff fingers in the morning | hand
      hand is tired from writing | hand
      sore wrists | hand
      my tummy is bloated | bowels
      I have not been to the toilet for days | bowels
      full of wind | bowels
      cannot poo | bowels
      cramps in my stomach | bowels
      cramps with my period | period
      my period hurts | period
      time of the month pain | period
      belly cramps every month | period
      menstrual pain in the back | period
      I feel sick | nausea
      feeling queasy in the car | nausea
      about to throw up | nausea
      sick on the bus | nausea
      want to vomit | nausea
      I feel so low | mood
      no energy for anything | mood
      tired all the time | mood
      nothing gives me joy | mood
      feeling down | mood
      I cannot stop worrying | mind
      my heart is racing | mind
      thoughts going round and round | mind
      nervous before a talk | mind
      panicky | mind
      """;

  private static final List<String> HELP =
      List.of("PAGE " + Destination.AMBULANCE, "PAGE " + Destination.LISTENING);

  private final Search search = new Search(PackedAtlas.read(), PackedAtlas.WORDS);

  /** What is wrong is among the first two. */
  @Test
  void whatHurtsIsFoundInPlainWords() {
    assertThat(sayings())
        .allSatisfy(
            saying ->
                assertThat(first(saying[0], 2)).as(saying[0]).contains("COMPLAINT " + saying[1]));
  }

  @Test
  void everyComplaintIsSaidInSeveralWays() {
    for (Complaint complaint : PackedAtlas.read().complaints()) {
      assertThat(sayings().stream().filter(saying -> saying[1].equals(complaint.id())))
          .as(complaint.id())
          .hasSizeGreaterThanOrEqualTo(4);
    }
  }

  /** The line that stands under a complaint leads to it. */
  @Test
  void everyComplaintIsFoundByItsOwnLine() {
    assertThat(PackedAtlas.read().complaints())
        .allSatisfy(
            complaint ->
                assertThat(first(complaint.feels(), 1))
                    .containsExactly("COMPLAINT " + complaint.id()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "numb foot",
        "numb",
        "numb fingers",
        "weak leg",
        "weak back",
        "new leg weakness",
        "my leg is weak and my back hurts",
        "fever",
        "back pain and fever",
        "headache and fever",
        "chest pain",
        "bladder",
        "cancer",
        "cant move",
        "pregnancy back pain",
        "pregnant and my hip hurts",
        "suicide",
        "suicidal",
        "i want to kill myself",
        "miscarriage",
      })
  void wordsOfRedFlagsLeadWithTheSigns(String typed) {
    assertThat(first(typed, 1).get(0)).startsWith("PAGE /safety#");
  }

  /** Before anything else comes who listens. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "suicide",
        "suicidal thoughts",
        "I want to kill myself",
        "thinking of killing myself",
        "I want to die",
        "I just want to end it all",
        "ending my life",
        "I don't want to live",
        "do not want to live anymore",
        "I wish I was dead",
        "better off dead",
        "tired of life",
        "so tired of living",
        "no reason to live",
        "I want to hurt myself",
        "hurt myself",
        "cutting myself",
        "self-harm",
        "take my own life",
        "never wake up again",
        "dont want to be here anymore",
        "I can't go on",
        "crisis line",
      })
  void whoThinksOfDeathIsLedToThoseWhoListen(String typed) {
    assertThat(first(typed, 1)).containsExactly("PAGE " + Destination.LISTENING);
  }

  /** Words that pain has in common with despair. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "my back is killing me",
        "my knee wants to die",
        "I want to live without pain in my back",
        "I wake up with a stiff back",
        "hurt my back lifting",
      })
  void whoSpeaksOfPainIsNotLedThere(String typed) {
    assertThat(first(typed, 1)).doesNotContain("PAGE " + Destination.LISTENING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chest pain",
        "pressure on my chest",
        "he is not breathing",
        "my child is choking",
        "she is unconscious",
        "passed out",
        "seizure",
        "poisoned",
        "I took too many pills",
        "slurred speech",
        "can't speak",
        "half my face hangs",
        "face drooping",
        "worst headache of my life",
        "tearing pain in my back",
        "wet myself",
        "peed myself",
      })
  void anEmergencyLeadsToTheAmbulance(String typed) {
    assertThat(first(typed, 1)).containsExactly("PAGE /safety#now");
  }

  /**
   * Figures of speech, of pain and of anything else, lead neither to the lines nor to the
   * ambulance.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "dying for a massage",
        "I'm dying for a back rub",
        "dying to lie down",
        "I am dying of back pain",
        "my feet are killing me",
        "this headache is killing me",
        "kill the pain",
        "killing time",
        "bored to death",
        "worried to death",
        "I could die of shame",
        "to die for",
        "dead tired",
        "life with sciatica",
        "living with back pain",
        "the pain never ends",
        "end my pain",
        "best massage of my life",
        "stroke the skin",
        "how to stroke along the spine",
        "gentle strokes",
        "stroke of luck",
        "cut",
        "cut the pain",
        "paper cut on my finger",
        "shoot",
        "hanging from a bar",
        "give up smoking",
        "under the weather",
        "blow to the back",
        "weak coffee",
        "weak spot",
        "numb the pain",
        "saddle sore",
        "drowning in work",
        "broken heart",
        "collapsed arch",
      })
  void figuresOfSpeechRaiseNoAlarm(String typed) {
    assertThat(first(typed, 1)).doesNotContainAnyElementsOf(HELP);
  }

  /** No guess about data stands beside pain. */
  @Test
  void whoseBackIsKillingThemIsOfferedNoBackup() {
    assertThat(search.find("my back is killing me").hits())
        .extracting(Hit::id)
        .startsWith("back-ache")
        .noneMatch(id -> id.startsWith("/settings"));
  }

  /** Wherever a figure of speech stands beside a sign, the sign leads. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "stroke",
        "I think I had a stroke",
        "my father had a stroke",
        "dying for a massage but chest pain",
        "my back is killing me and my legs are numb",
        "stroke the skin numb",
        "pain in my chest",
        "pain in the chest and left arm",
        "my chest hurts",
        "crushing chest pain",
        "i cant get my breath",
        "he collapsed",
        "she wont wake up",
        "my speech is slurred",
        "cannot feel my feet",
        "can't move my legs",
        "lost control of my bladder",
        "lost control of my bowels",
        "numb between my legs",
        "hit my head",
        "coughing up blood",
        "bleeding to death",
        "turning blue",
        "stroek",
        "chets pain",
        "unconcious",
      })
  void realSignsLeadToTheAmbulanceAndNoPointStandsBesideThem(String typed) {
    assertThat(first(typed, 1)).containsExactly("PAGE /safety#now");
    assertThat(search.find(typed).hits())
        .extracting(Hit::kind)
        .doesNotContain(Hit.Kind.POINT, Hit.Kind.CHANNEL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I am dying",
        "I feel like dying",
        "i cant live like this anymore",
        "I do not want to live with this pain",
        "tired of living with pain",
        "I want to kill myself because of the pain",
        "the pain makes me suicidal",
        "life is not worth living with this back",
        "i cut myself",
        "death",
        "dying of loneliness",
        "I want to die, my back is killing me",
        "nobody to talk to",
        "suicde",
        "kil myself",
      })
  void realDespairLeadsToThoseWhoListenAndNoPointStandsBesideThem(String typed) {
    assertThat(first(typed, 1)).containsExactly("PAGE " + Destination.LISTENING);
    assertThat(search.find(typed).hits())
        .extracting(Hit::kind)
        .doesNotContain(Hit.Kind.POINT, Hit.Kind.CHANNEL);
  }

  /** Beside a temperature nothing is pressed either; who is pregnant may press some points. */
  @Test
  void pointsStandBesideAPregnancyOnly() {
    assertThat(search.find("fever").hits()).extracting(Hit::kind).doesNotContain(Hit.Kind.POINT);
    assertThat(search.find("pregnancy nausea").hits())
        .extracting(Hit::kind)
        .contains(Hit.Kind.COMPLAINT);
  }

  /** The bladder's channel is no complaint of the bladder. */
  @Test
  void aChannelIsNamedWithoutAlarm() {
    assertThat(first("bladder channel", 1)).containsExactly("CHANNEL BL");
    assertThat(first("bladder", 1)).containsExactly("PAGE /safety#now");
  }

  /** Beside an emergency nobody wants to see guesses. */
  @ParameterizedTest
  @ValueSource(
      strings = {"pregnant", "i want to die", "chest pain", "fever", "weak legs", "end my life"})
  void nothingThatIsOnlySpelledAlikeStandsBesideAnEmergency(String typed) {
    assertThat(search.find(typed).hits()).extracting(Hit::word).containsOnly("");
  }

  @ParameterizedTest
  @CsvSource({
    "numb foot, COMPLAINT foot",
    "numb fingers, COMPLAINT hand",
    "weak back, COMPLAINT back-ache",
    "back pain and fever, COMPLAINT back-ache",
    "pregnancy back pain, COMPLAINT back-ache",
    "cant move, ROUTINE relief",
    "spasm, ROUTINE relief",
    "back spasm, ROUTINE relief",
    "muscle spasm, ROUTINE relief",
    "can't move my back, ROUTINE relief",
    "seized up, ROUTINE relief",
    "back pain at night, COMPLAINT back-ache",
    "Hexenschuss, COMPLAINT back-ache",
    "lumbago, COMPLAINT back-ache",
    "torticollis, COMPLAINT neck",
    "frozen shoulder, COMPLAINT neck",
    "tennis elbow, COMPLAINT elbow",
    "plantar fasciitis, COMPLAINT foot",
    "carpal tunnel, COMPLAINT hand",
    "migraine, COMPLAINT headache",
    "constipation, COMPLAINT bowels",
    "insomnia, COMPLAINT sleep",
  })
  void leadsTo(String typed, String entry) {
    assertThat(first(typed, 3)).contains(entry);
  }

  private static List<String[]> sayings() {
    return SAYINGS.lines().map(line -> line.split(" *[|] *")).toList();
  }

  private List<String> first(String typed, int most) {
    return search.find(typed).hits().stream()
        .limit(most)
        .map(hit -> hit.kind() + " " + hit.id())
        .toList();
  }
}
