package org.homeward.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets pages read the components of a record by name; Expression Language 5 looks only for getters. */
public class RecordResolver extends ELResolver {

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> found = Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor, (a, b) -> a));
            // a record that is not public has accessors that only its own package may call
            found.values().forEach(accessor -> accessor.setAccessible(true));
            return found;
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return resolve(context, base, property, accessor -> read(accessor, base));
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        // a component cannot be written: by the interface's contract that is null
        return resolve(context, base, property, accessor -> null);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException(base.getClass() + " is a record: " + property + " cannot be set");
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(base, property);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static <T> T resolve(ELContext context, Object base, Object property, Function<Method, T> use) {
        if (!(base instanceof Record)) {
            return null;
        }
        Method accessor = ACCESSORS.get(base.getClass()).get(String.valueOf(property));
        if (accessor == null) {
            // a getter beside the components (isOpen, getLabel) is left to the resolver of beans
            return null;
        }
        context.setPropertyResolved(base, property);
        return use.apply(accessor);
    }

    private static Object read(Method accessor, Object base) {
        try {
            return accessor.invoke(base);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new PropertyNotFoundException(e);
        }
    }
}
