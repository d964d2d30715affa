package ashi.pages;

import ashi.pages.web.Address;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Sends forms the way a browser does. */
public final class Forms {
  private Forms() {}

  /** The fields of a form as it stands, urlencoded. */
  public static String filled(Element form) {
    Address address = new Address("");
    for (KeyVal field : ((FormElement) form).formData()) {
      address.with(field.key(), field.value());
    }
    String text = address.toString();
    return text.isEmpty() ? "" : text.substring(1);
  }
}
