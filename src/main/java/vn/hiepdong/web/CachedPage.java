package vn.hiepdong.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What these public handlers answer is the same for every anonymous reader and may be kept until something is published. They
 * read only the parameters that their signature names, and {@code trang} where they take the request to leaf through a list:
 * no other parameter reaches them. A page with a form that is posted is never one of them: its key would be everybody's.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface CachedPage {

    /**
     * How long it may be served although nothing was published: what it prints besides records, such as visits, moves on. 0:
     * one that is asked for seldom and weighs much is not kept.
     */
    int seconds() default 60;
}
