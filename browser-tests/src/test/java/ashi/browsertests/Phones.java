package ashi.browsertests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Hands out fresh phones to a test, and fails it when one of them saw trouble. */
final class Phones implements AutoCloseable {
  private final Browser browser;
  private final Served served;
  private final List<Phone> inUse = new ArrayList<>();

  Phones(Browser browser, Served served) {
    this.browser = browser;
    this.served = served;
  }

  /** A phone that follows its owner's usual settings. */
  Phone fresh() {
    return fresh(options -> options);
  }

  /** A phone with other settings, such as no scripts or a dark colour scheme. */
  Phone fresh(UnaryOperator<Browser.NewContextOptions> settings) {
    return at(served.address(), settings);
  }

  /** A phone that visits another server than the shared one. */
  Phone at(String address, UnaryOperator<Browser.NewContextOptions> settings) {
    Phone phone = new Phone(browser, address, settings.apply(new Browser.NewContextOptions()));
    inUse.add(phone);
    return phone;
  }

  /** The browser they all run in. */
  Browser browser() {
    return browser;
  }

  /** The server that all tests share; never stop it. */
  Served served() {
    return served;
  }

  @Override
  public void close() {
    inUse.forEach(Phone::close);
    assertThat(inUse.stream().flatMap(phone -> phone.trouble().stream()).toList())
        .as("errors, and requests to other origins")
        .isEmpty();
  }
}
