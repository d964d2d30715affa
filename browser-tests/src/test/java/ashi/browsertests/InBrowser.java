package ashi.browsertests;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test a {@link Phones}: one browser and one server for all, phones for each. */
final class InBrowser implements ParameterResolver, AfterEachCallback {
  private static final Namespace HERE = Namespace.create(InBrowser.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Phones.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Shared shared =
        test.getStore(StoreScope.LAUNCHER_SESSION, HERE)
            .getOrComputeIfAbsent(Shared.class, any -> new Shared(), Shared.class);
    return test.getStore(HERE)
        .getOrComputeIfAbsent(Phones.class, any -> new Phones(shared), Phones.class);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Phones phones = test.getStore(HERE).remove(Phones.class, Phones.class);
    if (phones != null) {
      phones.takeBack(test.getExecutionException().isPresent());
    }
  }

  /** A browser that asks nobody anything but what a test asks it to. */
  static Browser launch(Playwright playwright) {
    return launch(playwright, List.of());
  }

  /**
   * The same, for which a page costs a quarter less work: it draws gradients a little otherwise.
   */
  static Browser launchLight(Playwright playwright) {
    return launch(playwright, List.of("--disable-gpu-compositing"));
  }

  private static Browser launch(Playwright playwright, List<String> more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--use-angle=swiftshader",
                "--enable-unsafe-swiftshader",
                "--autoplay-policy=no-user-gesture-required"));
    if (System.getProperty("user.name").equals("root")) {
      arguments.add("--no-sandbox");
    }
    arguments.addAll(more);
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(arguments);
    installed().ifPresent(options::setExecutablePath);
    return playwright.chromium().launch(options);
  }

  /** Starts the driver, which is not to fetch browsers of its own accord. */
  static Playwright driver() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /** The browser that ./ashi found, else a usual one; none when the driver has its own. */
  private static Optional<Path> installed() {
    return Stream.of(
            System.getenv("ASHI_BROWSER"), "/usr/bin/chromium", "/usr/bin/google-chrome-stable")
        .filter(name -> name != null && !name.isEmpty())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
