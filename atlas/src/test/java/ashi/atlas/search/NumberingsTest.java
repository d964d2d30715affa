package ashi.atlas.search;

import static org.assertj.core.api.Assertions.assertThat;

import ashi.atlas.Atlas;
import ashi.atlas.PackedAtlas;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every point of the standard, typed as the books of each country write it. What those books write
 * is set down here by hand, apart from the files of the atlas.
 */
class NumberingsTest {
  private static final Atlas ATLAS = PackedAtlas.read();
  private static final List<String> CHANNELS =
      List.of("LU", "LI", "ST", "SP", "HT", "SI", "BL", "KI", "PC", "TE", "GB", "LR", "GV", "CV");
  private static final int[] TOTALS = {11, 20, 45, 21, 9, 19, 67, 27, 9, 23, 44, 14, 28, 24};
  private static final int POINTS = 361;

  private final Search search = new Search(ATLAS, PackedAtlas.WORDS);

  /** Letters in the order of the channels; each point as "letters number" by the pattern. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WHO                      | L N  | LU LI ST SP HT SI BL KI PC TE GB LR GV CV
          WHO, typed together      | LN   | LU LI ST SP HT SI BL KI PC TE GB LR GV CV
          PRC                      | LN   | LU LI ST SP HT SI BL KI PC SJ GB LR DU RN
          English                  | L N  | LU LI ST SP HT SI UB K PC SJ GB LIV DU REN
          English, older           | L-N  | L LI S SP H SI B K P TW GB LV GV CV
          English, short words     | L N  | Lu Co St Sp He Si Ub Kid HC TH GB Liv TV Ren
          German                   | L N  | Lu Di Ma MP He Dü Bl Ni KS 3E Gb Le LG KG
          German, newer            | LN   | Lu Di Ma Mi He Dü Bl Ni Pe SJ Gb Le Du Ren
          German, ue               | L N  | Lu Di Ma Mp He Due Bl Ni Pe 3E Ga Le LG KG
          French, letters first    | L N  | P GI E RP C IG V R MC TR VB F VG VC
          French, number first     | NL   | P GI E RP C IG V R MC TR VB F VG VC
          French, apart            | N L  | P GI E RP C IG V R EC TR VB F DM RM
          French, two letters      | L N  | PO GI ES RA CO IG VE RE MC TR VB FO VG VC
          Spanish, letters first   | LN   | P IG E BP C ID V R PC TR VB H VG VC
          Spanish, number first    | NL   | P IG E B C ID V R MC SJ VB H DU REN
          Italian, letters first   | L N  | P GI S MP C IT V R MC TR VB F VG VC
          Italian, number first    | NL   | P IC S MP C IT V R VS TR VB F VG VC
          Portuguese, letters first| L-N  | P IG E BP C ID B R CS TA VB F VG VC
          Portuguese, number first | N L  | P IG E BP C ID B R PC TA VB F VG VC
          """)
  void everyPointIsFoundByItsNumber(String books, String pattern, String letters) {
    table(books, pattern, List.of(letters.split(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          English, whole words | L N | Lung,Large intestine,Stomach,Spleen,Heart,Small intestine,Bladder,Kidney,Pericardium,San Jiao,Gall Bladder,Liver,Governing vessel,Conception vessel
          English, other words | LN  | lung,large intestine ,stomach,spleen,heart,small intestine ,urinary bladder ,kidney,heart protector ,triple warmer ,gallbladder,liver,Du Mai ,Ren Mai
          German, whole words  | L N | Lunge,Dickdarm,Magen,Milz,Herz,Dünndarm,Blase,Niere,Perikard,Dreifacher Erwärmer,Gallenblase,Leber,Lenkergefäß,Konzeptionsgefäß
          French, whole words  | L N | Poumon,Gros intestin,Estomac,Rate,Cœur,Intestin grêle,Vessie,Rein,Maître du cœur,Triple réchauffeur,Vésicule biliaire,Foie,Vaisseau gouverneur,Vaisseau conception
          """)
  void everyPointIsFoundByItsOrganAndNumber(String books, String pattern, String names) {
    table(books, pattern, List.of(names.split(",")));
  }

  private void table(String books, String pattern, List<String> letters) {
    Outcomes outcomes = new Outcomes(search);
    for (int i = 0; i < CHANNELS.size(); i++) {
      for (int number = 1; number <= TOTALS[i]; number++) {
        String typed =
            pattern.replace("N", "#").replace("L", letters.get(i)).replace("#", "" + number);
        outcomes.add(typed, CHANNELS.get(i) + number);
      }
    }
    outcomes.print(books);
    assertThat(outcomes.faults()).isEmpty();
    assertThat(outcomes.total()).isEqualTo(POINTS);
  }
}
