import io.sharedstruct.*;

@SharedStruct
interface MyData {
    @FixedString(value = 8, charset = "UTF-16") // ERROR [UnknownCharset] wide has the charset "UTF-16"; use one of UTF-8, US-ASCII, ISO-8859-1, UTF-16LE, UTF-16BE, UTF-32LE, UTF-32BE
    String getWide();

    @FixedString(value = 8, charset = "no charset") // ERROR [UnknownCharset] none has the charset "no charset"; use one of UTF-8, US-ASCII, ISO-8859-1, UTF-16LE, UTF-16BE, UTF-32LE, UTF-32BE
    String getNone();

    @FixedString(value = 0, charset = "EBCDIC") // ERROR [FixedStringSize] both has 0 bytes; a text needs at least 1, for the terminating NUL, and 1 more per ASCII character // ERROR [UnknownCharset] both has the charset "EBCDIC"; use one of UTF-8, US-ASCII, ISO-8859-1, UTF-16LE, UTF-16BE, UTF-32LE, UTF-32BE
    String getBoth();
}
