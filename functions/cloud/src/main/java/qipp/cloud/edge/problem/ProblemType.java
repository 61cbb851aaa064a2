package qipp.cloud.edge.problem;

import java.net.URI;
import java.util.Locale;

/** The problems that the edge answers with. A type is stable: clients may decide by it. */
public enum ProblemType {
    /** It is no request of HTTP that a server takes; the status may be another that says why. */
    UNREADABLE(400, "The request cannot be read"),
    /** The body is not JSON of the form that the function takes. */
    MALFORMED(400, "The body is not what this function takes"),
    /** There is no token, or it proves nothing. */
    NOT_SIGNED_IN(401, "Sign in first"),
    /** It belongs to somebody else, or takes another role. */
    NOT_YOURS(403, "Not yours"),
    /** It does not exist, as far as the caller may know. */
    NOT_THERE(404, "Not there"),
    /** There is nothing under this path. */
    NO_SUCH_FUNCTION(404, "No such function"),
    /** What stands under this path takes another method. */
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    /** Something has to be done first; the errors say all of it. */
    BLOCKED(409, "Something stands in the way"),
    /** It has changed since the caller opened it. */
    CHANGED_SINCE(409, "Changed since you opened it"),
    /** The time for it is over, or has not come. */
    CLOSED(409, "Closed"),
    /** The body is larger than 1 MB. */
    BODY_TOO_LARGE(413, "The body is larger than 1 MB"),
    /** The body is not said to be JSON. */
    NOT_JSON(415, "Send application/json"),
    /** The body is compressed or otherwise encoded, which nobody undoes. */
    ENCODED(415, "Send the body as it is, without a content encoding"),
    /** It is well formed and cannot be accepted; the faults name the fields. */
    NOT_ACCEPTABLE(422, "What was sent cannot be accepted"),
    /** Something of ours failed. */
    FAULT(500, "Something failed here"),
    /** A store or the issuer does not answer; the same call may succeed later. */
    TRY_AGAIN(503, "Try again in a moment");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** Of HTTP. */
    public int status() {
        return status;
    }

    /** In a few words for people; the same for every problem of the type. */
    public String title() {
        return title;
    }

    /** As a problem names it, for example {@code urn:qipp:problem:not-yours}. */
    public URI uri() {
        return URI.create("urn:qipp:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
