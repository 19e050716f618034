package org.homeward.web.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotFound;

/**
 * Holds query parameters to what the resource method declares: an unknown one is refused, because a filter with a
 * spelling mistake would otherwise answer with everything.
 */
@Provider
@Priority(Priorities.USER)
public class ParameterFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) {
        boolean unstorable = request.getUriInfo().getPathParameters().values().stream()
                .flatMap(List::stream)
                .anyMatch(value -> !PlainText.canBeStored(value));
        if (unstorable) {
            throw new NotFound("not-found");
        }
        MultivaluedMap<String, String> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty() || resource.getResourceMethod() == null) {
            return;
        }
        Map<String, Boolean> declared = known.computeIfAbsent(resource.getResourceMethod(), ParameterFilter::declared);
        Invalid.Collector faults = new Invalid.Collector();
        sent.forEach((name, values) -> faults.check(declared.containsKey(name), name, "unknown-parameter")
                .check(values.size() < 2 || declared.getOrDefault(name, true), name, "parameter-once")
                .check(values.stream().allMatch(PlainText::canBeStored), name, "text-characters"));
        faults.throwIfAny();
    }

    /** Names of the declared parameters, and whether each may come more than once. */
    private static Map<String, Boolean> declared(Method method) {
        Map<String, Boolean> declared = new ConcurrentHashMap<>();
        for (Parameter parameter : method.getParameters()) {
            add(declared, parameter, parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                members(parameter.getType()).forEach(member -> add(declared, member, type(member)));
            }
        }
        return declared;
    }

    private static Stream<AnnotatedElement> members(Class<?> bean) {
        Stream<AnnotatedElement> inConstructors = Arrays.stream(bean.getConstructors())
                .flatMap(constructor -> Arrays.stream(constructor.getParameters()));
        return Stream.concat(
                inConstructors,
                Stream.concat(Arrays.stream(bean.getDeclaredFields()), Arrays.stream(bean.getDeclaredMethods())));
    }

    private static Class<?> type(AnnotatedElement member) {
        if (member instanceof Field field) {
            return field.getType();
        }
        return member instanceof Parameter parameter ? parameter.getType() : String.class;
    }

    private static void add(Map<String, Boolean> declared, AnnotatedElement element, Class<?> type) {
        QueryParam parameter = element.getAnnotation(QueryParam.class);
        if (parameter != null) {
            declared.put(parameter.value(), Collection.class.isAssignableFrom(type));
        }
    }
}
