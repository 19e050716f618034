package org.homeward.web.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.homeward.shared.domain.Permission;

/**
 * Says no before the body is read, so that nobody uploads a file, or hears what is wrong with their JSON, only to learn
 * that they may not. The use case asks again and has the last word. Without this, {@code /api/v1} needs a sign-in and the
 * open paths need nothing.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    Permission value();
}
