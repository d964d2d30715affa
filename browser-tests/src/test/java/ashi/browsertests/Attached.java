package ashi.browsertests;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/** A page or a worker that is spoken to in the browser's own protocol, past Playwright. */
final class Attached {
  private final CDPSession browser;
  private final Page waiting;
  private final String session;
  private final Map<Integer, JsonObject> replies = new HashMap<>();
  private int asked;

  /**
   * @param browser the session of the whole browser
   * @param waiting any page of Playwright's; it waits for replies
   * @param target id of the page or worker
   */
  Attached(CDPSession browser, Page waiting, String target) {
    this.browser = browser;
    this.waiting = waiting;
    JsonObject attach = with("targetId", target);
    attach.addProperty("flatten", false);
    session = browser.send("Target.attachToTarget", attach).get("sessionId").getAsString();
    browser.on("Target.receivedMessageFromTarget", this::receive);
  }

  private void receive(JsonObject event) {
    JsonObject message =
        JsonParser.parseString(event.get("message").getAsString()).getAsJsonObject();
    if (event.get("sessionId").getAsString().equals(session) && message.has("id")) {
      replies.put(message.get("id").getAsInt(), message);
    }
  }

  /**
   * What it replies.
   *
   * @throws IllegalStateException when it refuses
   */
  JsonObject ask(String method, JsonObject parameters) {
    int id = ++asked;
    JsonObject message = with("method", method);
    message.addProperty("id", id);
    message.add("params", parameters);
    JsonObject sent = with("sessionId", session);
    sent.addProperty("message", message.toString());
    browser.send("Target.sendMessageToTarget", sent);
    waiting.waitForCondition(() -> replies.containsKey(id));
    JsonObject reply = replies.remove(id);
    if (reply.has("error")) {
      throw new IllegalStateException(method + ": " + reply.get("error"));
    }
    return reply.getAsJsonObject("result");
  }

  /** Parameters: names and values in turn. */
  static JsonObject with(String... namesAndValues) {
    JsonObject all = new JsonObject();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      all.addProperty(namesAndValues[i], namesAndValues[i + 1]);
    }
    return all;
  }
}
