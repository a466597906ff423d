import io.sharedstruct.*;

class Names {
    @SharedStruct(name = "my/data") // ERROR [BadName] the name "my/data" has '/' at index 2; a name has 1 to 250 ASCII letters, digits, '.', '_' and '-', and starts with a letter or digit
    interface Slash {
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
}
