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

    @SharedStruct(name = "") // ERROR [BadName] the name "" is empty; a name has 1 to 250 ASCII letters, digits, '.', '_' and '-', and starts with a letter or digit
    interface Empty {
        int getX();
    }

    @SharedStruct(name = ".") // ERROR [BadName] the name "." is that of a folder; a name has 1 to 250 ASCII letters, digits, '.', '_' and '-', and starts with a letter or digit
    interface Folder {
        int getX();
    }

    @SharedStruct(name = "..") // ERROR [BadName] the name ".." is that of a folder; a name has 1 to 250 ASCII letters, digits, '.', '_' and '-', and starts with a letter or digit
    interface Parent {
        int getX();
    }

    @SharedStruct(name = "a\0b") // ERROR [BadName] the name "a\u0000b" has '\u0000' at index 1; a name has 1 to 250 ASCII letters, digits, '.', '_' and '-', and starts with a letter or digit
    interface Nul {
        int getX();
    }

    @SharedStruct(name = "a\t/\u2028") // ERROR [BadName] the name "a\u0009/\u2028" has '/' at index 2; a name has 1 to 250 ASCII letters, digits, '.', '_' and '-', and starts with a letter or digit
    interface Lines {
        int getX();
    }

    @SharedStruct(name = "a\ud800") // ERROR [BadName] the name "a\ud800" has half of a surrogate pair at index 1; a name has 1 to 250 ASCII letters, digits, '.', '_' and '-', and starts with a letter or digit
    interface Half {
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
