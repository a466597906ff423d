package io.sharedstruct.tools;

import io.sharedstruct.tools.terminal.Terminal;
import io.sharedstruct.tools.testing.Jar.Result;
import java.io.StringWriter;

/** The program in this process, with an output that is no terminal. */
final class Called {

    private Called() {}

    static Result with(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Tool.run(Terminal.of(out, err), arguments);
        return new Result(
                exitCode,
                out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
    }
}
