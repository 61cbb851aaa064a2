package qipp.embedded.signin;

/** What was sent does not say as whom to sign in; the message says what is wrong with it. */
final class NotASignIn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotASignIn(String message) {
        super(message, null, false, false);
    }
}
