package io.sharedstruct.processor.emit.cpp;

import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.CWords;
import io.sharedstruct.processor.model.StructType;

/** Names in C++. The struct itself, and the macros of its header, are called as in C, by the rules there. */
final class CppNames {

    private CppNames() {}

    /** The struct, from any namespace. */
    static String struct(StructType type) {
        return "::" + CWords.type(type);
    }

    /** Names of accessors: none is a keyword with what stands in front. */
    static Names properties() {
        return new Names(name -> false);
    }

    /** Names of the enumerators of one enum: no keywords, and none that a header of the system has as a macro for something else. */
    static Names enumerators() {
        return new Names(name -> name.matches("[A-Za-z][A-Za-z0-9_]*") && !CWords.isName(name));
    }
}
