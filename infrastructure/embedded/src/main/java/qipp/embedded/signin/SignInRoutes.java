package qipp.embedded.signin;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import qipp.documents.json.Json;
import qipp.documents.json.JsonText;

/** What is answered: {@code POST /sign-in} with a token, {@code GET /keys} with what verifies it. */
final class SignInRoutes implements HttpHandler {
    static final String SIGN_IN = "/sign-in";
    static final String KEYS = "/keys";

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int NO_JSON = 415;
    private static final int MISDIRECTED = 421;
    private static final int LARGEST_BODY = 8 * 1024;
    private static final int NO_BODY = -1;
    private static final Pattern JSON = Pattern.compile("(?i)application/json *(; *charset=\"?utf-8\"?)?");

    private final DevelopmentIssuer issuer;
    private final String pageOrigin;

    SignInRoutes(DevelopmentIssuer issuer, String pageOrigin) {
        this.issuer = issuer;
        this.pageOrigin = pageOrigin;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            if (exchange.getRequestURI().isAbsolute() || !LoopbackName.isIn(headers.getOrDefault("Host", List.of()))) {
                refuse(exchange, MISDIRECTED, "Sign in at localhost or 127.0.0.1: no other name is answered.");
            } else if (!isOfThePage(headers)) {
                refuse(exchange, FORBIDDEN, "Another site's page does not sign people in here.");
            } else {
                answer(exchange);
            }
        }
    }

    private boolean isOfThePage(Headers headers) {
        return headers.getOrDefault("Origin", List.of()).stream().allMatch(pageOrigin::equals);
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
            case "POST " + SIGN_IN -> signIn(exchange);
            case "OPTIONS " + SIGN_IN -> preflight(exchange);
            case "GET " + KEYS -> answer(exchange, OK, "application/jwk-set+json", issuer.publishedKeys());
            default -> refuseUnknown(exchange);
        }
    }

    private void signIn(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            refuse(exchange, TOO_LARGE, "The body is larger than " + LARGEST_BODY + " bytes.");
        } else if (!JSON.matcher(only(headers, "Content-Type")).matches()) {
            refuse(exchange, NO_JSON, "Send application/json.");
        } else {
            signIn(exchange, body);
        }
    }

    private void signIn(HttpExchange exchange, byte[] body) throws IOException {
        try {
            var token = issuer.token(SignInBody.read(body));
            if (only(exchange.getRequestHeaders(), "Accept").equals("text/plain")) {
                answer(exchange, OK, "text/plain; charset=utf-8", token.token() + "\n");
            } else {
                answer(exchange, OK, "application/json", token.json());
            }
        } catch (NotASignIn refusal) {
            refuse(exchange, BAD_REQUEST, refusal.getMessage());
        }
    }

    private void preflight(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Access-Control-Allow-Methods", "POST");
        exchange.getResponseHeaders().set("Access-Control-Allow-Headers", "content-type");
        addCommon(exchange);
        exchange.sendResponseHeaders(NO_CONTENT, NO_BODY);
    }

    private void refuseUnknown(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case SIGN_IN -> refuse(exchange, NOT_ALLOWED, "Use POST.");
            case KEYS -> refuse(exchange, NOT_ALLOWED, "Use GET.");
            default -> refuse(exchange, NOT_FOUND, "There are " + SIGN_IN + " and " + KEYS + " here.");
        }
    }

    private void refuse(HttpExchange exchange, int status, String detail) throws IOException {
        var problem = Json.object(
                Json.member("type", Json.text("about:blank")),
                Json.member("status", Json.number(status)),
                Json.member("title", Json.text("You are not signed in.")),
                Json.member("detail", Json.text(detail)));
        answer(exchange, status, "application/problem+json", JsonText.string(problem));
    }

    private void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        addCommon(exchange);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, NO_BODY);
        } else {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private void addCommon(HttpExchange exchange) {
        var headers = exchange.getResponseHeaders();
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Vary", "Origin");
        if (exchange.getRequestHeaders().getOrDefault("Origin", List.of()).equals(List.of(pageOrigin))) {
            headers.set("Access-Control-Allow-Origin", pageOrigin);
        }
    }

    /** The only value of a header; nothing where it is given twice. */
    private static String only(Headers headers, String name) {
        return Optional.ofNullable(headers.get(name))
                .filter(values -> values.size() == 1)
                .map(List::getFirst)
                .orElse("");
    }
}
