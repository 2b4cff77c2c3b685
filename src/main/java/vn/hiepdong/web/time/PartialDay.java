package vn.hiepdong.web.time;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text of a form that {@link PartialDate} can read: a day, a month or a year. Blank is valid. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PartialDay.Check.class)
public @interface PartialDay {

    String message() default "{partialDay.invalid}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<PartialDay, String> {

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            return DayText.clean(typed).isEmpty() || PartialDate.parse(typed).isPresent();
        }
    }
}
