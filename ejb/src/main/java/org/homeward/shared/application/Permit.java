package org.homeward.shared.application;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.homeward.shared.domain.Permission;

/**
 * Declares who may call a use case. Every public method of an enterprise bean carries it; the architecture test holds
 * that. {@code reads = true} lets an access token through that may only read.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Permit {

    @Nonbinding
    Permission value();

    @Nonbinding
    boolean reads() default false;
}
