package ashi.browsertests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/**
 * A page that its browser lets sleep like any other. Pages that Playwright opens are always kept
 * visible and awake.
 */
final class LonePage implements AutoCloseable {
  /** The longest wait for anything, in milliseconds: cues are as long. */
  private static final double LONGEST = 90_000;

  private final CDPSession browser;
  private final BrowserContext besides;

  /** Waits for replies. */
  private final Page waiting;

  private final String context;
  private final String page;
  private final String other;
  private final Attached session;

  /**
   * @param script runs in every document before its own
   */
  LonePage(Browser browser, String script) {
    this.browser = browser.newBrowserCDPSession();
    besides = browser.newContext();
    waiting = besides.newPage();
    waiting.setDefaultTimeout(LONGEST);
    context =
        send("Target.createBrowserContext", Attached.with()).get("browserContextId").getAsString();
    page = target();
    other = target();
    session = new Attached(this.browser, waiting, page);
    ask("Page.enable", Attached.with());
    ask("Page.addScriptToEvaluateOnNewDocument", Attached.with("source", script));
  }

  private String target() {
    JsonObject blank = Attached.with("url", "about:blank");
    blank.addProperty("browserContextId", context);
    return send("Target.createTarget", blank).get("targetId").getAsString();
  }

  private JsonObject send(String method, JsonObject parameters) {
    return browser.send(method, parameters);
  }

  private JsonObject ask(String method, JsonObject parameters) {
    return session.ask(method, parameters);
  }

  void open(String address) {
    show();
    ask("Page.navigate", Attached.with("url", address));
  }

  /** What an expression is; of a promise, what it becomes. */
  JsonElement evaluate(String expression) {
    JsonObject parameters = Attached.with("expression", expression);
    parameters.addProperty("returnByValue", true);
    parameters.addProperty("awaitPromise", true);
    parameters.addProperty("userGesture", true);
    JsonObject evaluated = ask("Runtime.evaluate", parameters);
    if (evaluated.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + evaluated.get("exceptionDetails"));
    }
    return evaluated.getAsJsonObject("result").get("value");
  }

  double number(String expression) {
    return evaluate(expression).getAsDouble();
  }

  /** Waits until something holds, also on the page that comes next. */
  void until(String condition) {
    waiting.waitForCondition(() -> evaluate("!!(" + condition + ")").getAsBoolean());
  }

  /** Another page comes to the front. */
  void hide() {
    send("Target.activateTarget", Attached.with("targetId", other));
    until("document.hidden");
  }

  /** As a browser does with pages that were hidden for long: nothing runs, nothing sounds. */
  void freeze() {
    hide();
    ask("Page.setWebLifecycleState", Attached.with("state", "frozen"));
  }

  /** Comes to the front again, awake. */
  void show() {
    ask("Page.setWebLifecycleState", Attached.with("state", "active"));
    send("Target.activateTarget", Attached.with("targetId", page));
    until("!document.hidden");
  }

  /** Lets it run so many times slower. */
  void slow(int times) {
    JsonObject rate = new JsonObject();
    rate.addProperty("rate", times);
    ask("Emulation.setCPUThrottlingRate", rate);
  }

  /** Lets time pass for a page that cannot tell by itself. */
  void leave(int millis) {
    waiting.waitForTimeout(millis);
  }

  @Override
  public void close() {
    send("Target.disposeBrowserContext", Attached.with("browserContextId", context));
    browser.detach();
    besides.close();
  }
}
