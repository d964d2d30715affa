package ashi.pages;

import ashi.care.Settings;
import java.util.List;

/**
 * What the session page needs besides its plan.
 *
 * @param asking what was asked for, carried through the form unseen
 * @param address where it is found again
 * @param back where leaving leads
 * @param rated what is rated, e.g. "Pain"
 * @param before its rating, 0 to 10, as text; empty when not given
 */
public record SessionView(
    List<CheckView.Field> asking,
    String address,
    String back,
    String rated,
    String before,
    Settings settings) {}
