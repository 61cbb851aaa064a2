package qipp.cloud.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;

/**
 * A request of which nothing is left but method and path: function-web copies headers into the answer, parameters and
 * text of the body into messages. The function takes the request from the {@link Exchange} instead, byte for byte.
 */
final class BareRequest extends HttpServletRequestWrapper {
    BareRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getContentType() {
        return "application/octet-stream";
    }

    @Override
    public int getContentLength() {
        return 0;
    }

    @Override
    public long getContentLengthLong() {
        return 0;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new NoBody();
    }

    @Override
    public String getQueryString() {
        return null;
    }

    @Override
    public String getHeader(String name) {
        return null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public String getParameter(String name) {
        return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public Collection<Part> getParts() {
        return List.of();
    }

    private static final class NoBody extends ServletInputStream {
        @Override
        public int read() {
            return -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return length == 0 ? 0 : -1;
        }

        @Override
        public boolean isFinished() {
            return true;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("nothing reads this asynchronously");
        }
    }
}
