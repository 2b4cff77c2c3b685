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

/** Text of a form that {@link DayText} can read. Blank is valid: whether a day must be given is another constraint. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Day.Check.class)
public @interface Day {

    String message() default "{day.invalid}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Day, String> {

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            return DayText.clean(typed).isEmpty() || DayText.parse(typed).isPresent();
        }
    }
}
