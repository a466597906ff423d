import io.sharedstruct.*;

class Names {
    @SharedStruct(name = "my/data") // ERROR [BadName] the name "my/data" has '/' at index 2; a name has 1 to 250 ASCII letters, digits, '.', '_' and '-', and starts with a letter or digit
    interface Slash {
        int getX();
    }

    @SharedStruct(name = "/MyData") // ERROR [BadName] the name "/MyData" has '/' at index 0; leave the slash out, which systems put in front themselves; a name has 1 to 250 ASCII letters, digits, '.', '_' and '-', and starts with a letter or digit
    interface Absolute {
        int getX();
    }

    @SharedStruct(name = "Local\\MyData") // ERROR [BadName] the name "Local\MyData" has '\' at index 5; leave "Local\" out, which is where Windows has it with Scope.LOCAL of AcquireOptions, the default; a name has 1 to 250 ASCII letters, digits, '.', '_' and '-', and starts with a letter or digit
    interface OfSession {
        int getX();
    }

    @SharedStruct(name = "Global\\MyData") // ERROR [BadName] the name "Global\MyData" has '\' at index 6; leave "Global\" out, and acquire it with Scope.GLOBAL of AcquireOptions; a name has 1 to 250 ASCII letters, digits, '.', '_' and '-', and starts with a letter or digit
    interface OfMachine {
        int getX();
    }

    @SharedStruct(name = "") // ERROR [BadName] the name "" is empty; a name has 1 to 250 ASCII letters, digits, '.', '_' and '-', and starts with a letter or digit
    interface Empty {
        int getX();
    }

    @SharedStruct(name = ".hidden") // ERROR [BadName] the name ".hidden" has '.' at index 0; a name has 1 to 250 ASCII letters, digits, '.', '_' and '-', and starts with a letter or digit
    interface LeadingDot {
        int getX();
    }

    @SharedStruct(name = "größe") // ERROR [BadName] the name "größe" has 'ö' at index 2; a name has 1 to 250 ASCII letters, digits, '.', '_' and '-', and starts with a letter or digit
    interface Umlaut {
        int getX();
    }

    @SharedStruct(cName = "demo.Point") // ERROR [BadName] the name "demo.Point" can't be that of a struct in C; it has ASCII letters, digits and '_', starts with a letter, and is neither a keyword nor a macro of C's headers
    interface Dotted {
        int getX();
    }

    @SharedStruct(cName = "") // ERROR [BadName] the name "" can't be that of a struct in C; it has ASCII letters, digits and '_', starts with a letter, and is neither a keyword nor a macro of C's headers
    interface Nothing {
        int getX();
    }

    @SharedStruct(cName = "union") // ERROR [BadName] the name "union" can't be that of a struct in C; it has ASCII letters, digits and '_', starts with a letter, and is neither a keyword nor a macro of C's headers
    interface Keyword {
        int getX();
    }

    @SharedStruct(cName = "errno") // ERROR [BadName] the name "errno" can't be that of a struct in C; it has ASCII letters, digits and '_', starts with a letter, and is neither a keyword nor a macro of C's headers
    interface Macro {
        int getX();
    }

    @SharedStruct(cName = "_Point") // ERROR [BadName] the name "_Point" can't be that of a struct in C; it has ASCII letters, digits and '_', starts with a letter, and is neither a keyword nor a macro of C's headers
    interface Reserved {
        int getX();
    }
}
