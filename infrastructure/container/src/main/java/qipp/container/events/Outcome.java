package qipp.container.events;

/**
 * How an event ended, as its sender hears it. Source: CloudEvents, webhooks 1.0, and the delivery of Knative: a status of
 * 2xx ends it, 429 and 5xx have it sent again, any other is final and goes where dead letters go.
 */
enum Outcome {
    /** Nothing of it has to come again. */
    DONE(204),
    /** It tells of nothing that we take; sending it again changes nothing. */
    UNKNOWN(400),
    /** It is larger than any event. */
    TOO_LARGE(413),
    /** As many are looked at as there is memory for. */
    BUSY(429),
    /** A store does not answer, or something failed here. */
    SEND_AGAIN(503);

    private final int status;

    Outcome(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
