package org.homeward.web.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a resource method that reads its body as a stream and therefore handles {@code Idempotency-Key} itself, with
 * {@link org.homeward.shared.application.Idempotency}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnIdempotency {}
