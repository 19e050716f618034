package org.homeward.web.http;

import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An application of the HTTP API: its own resources, and what all of them stand on. */
public abstract class JsonApplication extends Application {

    private static final List<Class<?>> FOUNDATION = List.of(
            JsonReader.class,
            JsonWriter.class,
            Doorkeeper.class,
            AccessFilter.class,
            ParameterFilter.class,
            ParameterForms.class,
            IdempotencyFilter.class);

    private final List<Class<?>> resources;

    protected JsonApplication(List<Class<?>> resources) {
        super();
        this.resources = List.copyOf(resources);
    }

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(resources);
        classes.addAll(FOUNDATION);
        classes.addAll(ProblemMapper.ALL);
        return classes;
    }

    /** Switches off what the server adds by itself: descriptions of its own, forgiving JSON, its error pages. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.server.response.setStatusOverSendError", true,
                "jersey.config.disableAutoDiscovery", true,
                "jersey.config.disableJsonBinding", true,
                "jersey.config.disableMoxyJson", true);
    }
}
