package qipp.lambda.gateway;

/** What a function was handed is no request of API Gateway: somebody invokes it who should not. Nothing of it is shown. */
public final class UnknownRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownRequest(String why) {
        super("Not a request of API Gateway: " + why, null, false, false);
    }
}
