package ashi.pages.odd;

import ashi.pages.Visitor;
import ashi.pages.web.Request.Method;
import ashi.pages.web.Sender;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.DomainContextBase;

/** Requests to every address there is, and to some that there are not, with fields of all kinds. */
public class OddRequests extends DomainContextBase {
  private static final Harvest HARVEST = Harvest.ofTheApp();

  @Provide
  Arbitrary<Asked> requests() {
    return Arbitraries.frequencyOf(Tuple.of(6, known()), Tuple.of(1, unknown()))
        .flatMap(
            address ->
                Combinators.combine(
                        Arbitraries.frequency(
                            Tuple.of(8, address.get1()), Tuple.of(1, other(address.get1()))),
                        Arbitraries.frequency(
                            Tuple.of(6, Sender.OWN_PAGE),
                            Tuple.of(1, Sender.OTHER_SITE),
                            Tuple.of(1, Sender.UNKNOWN)),
                        fields(address.get2()).list().ofMaxSize(9))
                    .as(
                        (method, sender, fields) ->
                            new Asked(method, sender, address.get2(), fields)));
  }

  private static Method other(Method method) {
    return method == Method.GET ? Method.POST : Method.GET;
  }

  private static Arbitrary<Tuple2<Method, String>> known() {
    return Arbitraries.of(Visitor.routes())
        .flatMap(
            route ->
                parts(route.pattern())
                    .map(part -> Tuple.of(route.method(), route.pattern().replace("*", part))));
  }

  private static Arbitrary<Tuple2<Method, String>> unknown() {
    return Combinators.combine(Arbitraries.of(Method.class), OddTexts.any())
        .as((method, text) -> Tuple.of(method, "/" + text));
  }

  private static Arbitrary<String> parts(String pattern) {
    return pattern.contains("*")
        ? Arbitraries.oneOf(Arbitraries.of(HARVEST.parts(pattern)), OddTexts.any())
        : Arbitraries.just("");
  }

  /** Mostly those that belong to the address, mostly with a value that does not. */
  private static Arbitrary<Asked.Field> fields(String address) {
    return Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(HARVEST.names(address))),
            Tuple.of(2, Arbitraries.of(HARVEST.names())),
            Tuple.of(1, OddTexts.any()))
        .flatMap(
            name ->
                Arbitraries.oneOf(Arbitraries.of(HARVEST.values(name)), OddTexts.any())
                    .map(value -> new Asked.Field(name, value)));
  }
}
