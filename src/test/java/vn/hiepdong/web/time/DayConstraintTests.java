package vn.hiepdong.web.time;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayConstraintTests {

    private static final ValidatorFactory FACTORY = Validation.buildDefaultValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    private record Form(@Day String signedOn, @PartialDay String heldOn) {}

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, nullValues = "nothing", textBlock = """
            signed on  | held on | complaint
            10/4/2018  | 4/2018  | none
            ''         | ''      | none
            '  '       | '  '    | none
            nothing    | nothing | none
            4/2018     | 2018    | {day.invalid}
            31/02/2018 | 2018    | {day.invalid}
            10/4/2018  | 13/2018 | {partialDay.invalid}
            """)
    void aFormTakesADayOrNothing(String signedOn, String heldOn, String complaint) {
        assertThat(VALIDATOR.validate(new Form(signedOn, heldOn)))
                .extracting(ConstraintViolation::getMessageTemplate)
                .containsExactly("none".equals(complaint) ? new String[0] : new String[] {complaint});
    }
}
