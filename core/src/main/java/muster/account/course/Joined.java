package muster.account.course;

import muster.account.Testimony;

/**
 * A mention of a request, with why it was taken for one of that request.
 *
 * @param why in words, for people who doubt it
 */
public record Joined(Testimony testimony, String why) {}
