package vn.hiepdong.web.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** An upload that is no upload is the sender's fault, not the portal's. */
@ControllerAdvice
class UnreadableUploads {

    @ExceptionHandler
    void saySo(MultipartException unreadable, HttpServletResponse response) throws IOException {
        var tooLarge = unreadable instanceof MaxUploadSizeExceededException;
        response.sendError((tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST).value());
    }
}
