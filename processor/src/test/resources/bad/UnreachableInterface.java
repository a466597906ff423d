import io.sharedstruct.*;

class Outer {
    @SharedStruct
    private interface Hidden { // ERROR [UnreachableInterface] Outer.Hidden is private or lies in a private type, so the generated class Outer_HiddenShared can't reach it; remove 'private'
        int getX();
    }

    private static class Secret {
        @SharedStruct
        interface Inner { // ERROR [UnreachableInterface] Outer.Secret.Inner is private or lies in a private type, so the generated class Outer_Secret_InnerShared can't reach it; remove 'private'
            int getX();
        }
    }
}
