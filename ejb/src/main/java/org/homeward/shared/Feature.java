package org.homeward.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declared once in each feature's {@code package-info}: which other features its code may use. The architecture test
 * holds every class of the feature to it.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Feature {

    /** Names of the packages under {@code org.homeward} that this feature may use, beside {@code shared}. */
    String[] dependsOn() default {};
}
