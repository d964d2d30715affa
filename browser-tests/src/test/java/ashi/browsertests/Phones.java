package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Hands out phones to a test, and fails it when one of them saw trouble. */
final class Phones {
  private static final String ONLY_LOOKING = "only looking";
  private static final String USUAL = "usual";

  private final Shared shared;
  private final Set<Phone> inUse = new LinkedHashSet<>();

  Phones(Shared shared) {
    this.shared = shared;
  }

  /** A phone that follows its owner's usual settings. */
  Phone fresh() {
    return fresh(options -> options);
  }

  /** A phone with other settings, such as no scripts or a dark colour scheme. */
  Phone fresh(UnaryOperator<Browser.NewContextOptions> settings) {
    return at(served().address(), settings);
  }

  /** A phone that visits another server than the shared one. */
  Phone at(String address, UnaryOperator<Browser.NewContextOptions> settings) {
    Phone phone = made(address, settings);
    inUse.add(phone);
    return phone;
  }

  /**
   * A phone that has its offline copy and remembers nothing: for tests that are not about how the
   * copy comes or goes. It is emptied between them; the copy stays.
   */
  Phone kept() {
    return kept(USUAL, options -> options, phone -> {});
  }

  /**
   * The same with other settings.
   *
   * @param name what these settings go by
   * @param prepared what is done to the phone before its first page
   */
  Phone kept(
      Object name, UnaryOperator<Browser.NewContextOptions> settings, Consumer<Phone> prepared) {
    Phone phone =
        shared.phone(
            name,
            () -> {
              Phone made = made(served().address(), settings);
              prepared.accept(made);
              made.openAndKeep("/about").close();
              return made;
            });
    inUse.add(phone);
    return phone;
  }

  /**
   * The page at an address, on a phone without a worker, where nothing is remembered: for tests
   * that only look at it.
   */
  Page look(String path) {
    return look(path, Phone.WIDTH, Phone.HEIGHT);
  }

  /** The same on a screen of another size, in CSS pixels. */
  Page look(String path, int width, int height) {
    Phone phone =
        shared.phone(
            ONLY_LOOKING,
            () ->
                made(
                    served().address(),
                    options -> options.setServiceWorkers(ServiceWorkerPolicy.BLOCK)));
    inUse.add(phone);
    Page page = phone.onlyPage();
    page.setViewportSize(width, height);
    PageKinds.open(page, path);
    return page;
  }

  private Phone made(String address, UnaryOperator<Browser.NewContextOptions> settings) {
    return new Phone(shared.browser(), address, settings.apply(new Browser.NewContextOptions()));
  }

  /** The browser they all run in. */
  Browser browser() {
    return shared.browser();
  }

  /** The server that all tests share; never stop it. */
  Served served() {
    return shared.served();
  }

  /** For a test that spoils the offline copy of a phone. */
  void keepForNobodyElse(Phone phone) {
    shared.discard(phone);
  }

  /**
   * Takes the phones back. A shared one is handed out again only when its test went well and it
   * could be emptied.
   */
  void takeBack(boolean failed) {
    List<String> trouble = new ArrayList<>();
    for (Phone phone : inUse) {
      if (failed) {
        shared.discard(phone);
      }
      if (shared.has(phone)) {
        empty(phone);
      } else {
        phone.close();
      }
      trouble.addAll(phone.trouble());
      phone.trouble().clear();
    }
    assertThat(trouble).as("errors, and requests to other origins").isEmpty();
  }

  private void empty(Phone phone) {
    try {
      phone.forget();
    } catch (RuntimeException e) {
      shared.discard(phone);
      throw e;
    }
  }
}
