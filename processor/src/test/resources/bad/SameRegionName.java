import io.sharedstruct.*;

class Names {
    @SharedStruct(name = "prices")
    interface Bids {
        int getX();
    }

    @SharedStruct(name = "prices") // WARNING [SameRegionName] Names.Asks and Names.Bids both have the name "prices", so they are the same region; give one of them another name, or none and acquire it by acquire(String)
    interface Asks {
        int getX();
    }

    @SharedStruct(name = "Prices")
    interface Others {
        int getX();
    }

    @SharedStruct
    interface Nameless {
        int getX();
    }

    @SharedStruct
    interface AlsoNameless {
        int getX();
    }
}
