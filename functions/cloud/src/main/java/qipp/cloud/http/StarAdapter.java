package qipp.cloud.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.CoyoteAdapter;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import qipp.cloud.edge.Unreadable;

/** Tomcat itself tells anybody who asks {@code OPTIONS *} what it can do: that is answered like every other {@code *}. */
final class StarAdapter extends CoyoteAdapter {
    private static final String STAR = "*";
    private static final int BAD_REQUEST = 400;

    private StarAdapter(Connector connector) {
        super(connector);
    }

    /** A connector sets an adapter of its own when it is initialised, and this one takes its place. */
    static void on(Connector connector) {
        connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
                connector.getProtocolHandler().setAdapter(new StarAdapter(connector));
            }
        });
    }

    /** The path is compared as it was read: as soon as it is taken for a text, Tomcat does not decode it any more. */
    @Override
    protected boolean postParseRequest(
            org.apache.coyote.Request read, Request request, org.apache.coyote.Response written, Response response)
            throws IOException, ServletException {
        if (read.requestURI().equals(STAR)) {
            Exchange.write(Unreadable.answer(BAD_REQUEST), response);
            return false;
        }
        return super.postParseRequest(read, request, written, response);
    }
}
