package qipp.embedded.s3;

import org.gaul.s3proxy.S3Proxy;
import org.gaul.shaded.org.eclipse.jetty.server.Handler;
import org.gaul.shaded.org.eclipse.jetty.server.Request;
import org.gaul.shaded.org.eclipse.jetty.server.Response;
import org.gaul.shaded.org.eclipse.jetty.server.Server;
import org.gaul.shaded.org.eclipse.jetty.util.Callback;

/**
 * S3Proxy tells its build and its start to anybody who asks, without a signature, and knows no setting against it. So what
 * asks for that is refused before it, as everything without a signature is.
 */
final class StatusPage extends Handler.Wrapper {
    private static final String PATH = "/healthz";
    private static final int FORBIDDEN = 403;

    private StatusPage() {}

    /** Closes the page of a server that has not started. It hands its own server to nobody, so the field is read. */
    static void close(S3Proxy proxy) {
        try {
            var server = S3Proxy.class.getDeclaredField("server");
            server.setAccessible(true);
            ((Server) server.get(proxy)).insertHandler(new StatusPage());
        } catch (ReflectiveOperationException other) {
            throw new IllegalStateException("This version of S3Proxy is built in another way", other);
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback done) throws Exception {
        if (!PATH.equals(request.getHttpURI().getPath())) {
            return super.handle(request, response, done);
        }
        response.setStatus(FORBIDDEN);
        done.succeeded();
        return true;
    }
}
