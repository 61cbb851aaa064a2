package qipp.cloud.http;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import qipp.cloud.edge.message.Response;

/** Gives the answer its status and its headers, and none of those that function-web made up. */
@ControllerAdvice
public final class AnswerAsItIs implements ResponseBodyAdvice<Object> {
    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object beforeBodyWrite(
            Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        HttpServletRequest in = ((ServletServerHttpRequest) request).getServletRequest();
        Response answer = Exchange.response(in);
        response.setStatusCode(HttpStatusCode.valueOf(answer.status()));
        response.getHeaders().clear();
        answer.headers().forEach(response.getHeaders()::set);
        return answer.body().array();
    }
}
