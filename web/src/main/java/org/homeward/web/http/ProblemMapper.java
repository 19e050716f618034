package org.homeward.web.http;

import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * The one mapper of the HTTP API. The small classes below exist because the server brings mappers of its own for more
 * exact types, which would otherwise win.
 */
public abstract class ProblemMapper<T extends Throwable> implements ExceptionMapper<T> {

    /** Every mapper, for an application's list of classes. */
    static final List<Class<?>> ALL =
            List.of(OfAnything.class, OfWebApplication.class, OfBeans.class, OfValidation.class);

    @Context
    private HttpHeaders headers;

    /** Whatever nothing else stands for. */
    @Provider
    public static class OfAnything extends ProblemMapper<Throwable> {}

    /** What JAX-RS itself refuses. */
    @Provider
    public static class OfWebApplication extends ProblemMapper<WebApplicationException> {}

    /** What an enterprise bean threw, wrapped. */
    @Provider
    public static class OfBeans extends ProblemMapper<EJBException> {}

    /** What Bean Validation found. */
    @Provider
    public static class OfValidation extends ProblemMapper<ValidationException> {}

    @Override
    public Response toResponse(T thrown) {
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        boolean versionNamed = headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
        Problems.Told told = CDI.current().select(Problems.class).get().about(thrown, versionNamed);
        Response.ResponseBuilder answer = Response.status(told.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(told.problem());
        told.headers().forEach(answer::header);
        if (thrown instanceof WebApplicationException web) {
            answer.header(HttpHeaders.ALLOW, web.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return answer.build();
    }
}
